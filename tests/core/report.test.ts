import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/lint.ts'
import { createReport, onlyErrors, problemsOf } from '../../src/core/report.ts'
import { docsUrl, ruleUrl } from '../../src/core/rule-url.ts'
import { UserError } from '../../src/core/user-error.ts'

const start = { line: 1, column: 1, offset: 0 }
const diagnose = (severity: Diagnostic['severity'], fix?: Diagnostic['fix']): Diagnostic => ({
  rule: 'words/plain',
  severity,
  message: 'Unexpected word, expected none',
  start,
  end: start,
  ...(fix && { fix }),
})

const files = [
  { path: 'a.md', diagnostics: [diagnose('error'), diagnose('warning', [])] },
  { path: 'b.md', diagnostics: [diagnose('suggestion')] },
  { path: 'c.md', diagnostics: [] },
]

test('a report counts files and findings', () => {
  expect(createReport(files)).toEqual({
    files,
    summary: { files: 3, errors: 1, warnings: 1, suggestions: 1, fixable: 1 },
  })
})

test('what somebody let pass is counted apart', () => {
  const passed = { ...diagnose('error', []), suppression: { kind: 'baseline' } } as const
  const file = { path: 'a.md', diagnostics: [passed, diagnose('warning')] }
  expect(problemsOf(file)).toEqual([diagnose('warning')])
  expect(createReport([file]).summary).toEqual({
    files: 1,
    errors: 0,
    warnings: 1,
    suggestions: 0,
    fixable: 0,
    suppressed: 1,
  })
})

test('what was read stays with other findings, and articles left unjudged are counted', () => {
  const seen = { quotations: 1, claims: 0, citedClaims: 0, citations: 0, references: 0, citedReferences: 0 }
  const unjudged = [{ about: 'citations by key', reason: 'Sources are cited by key', start, end: start }]
  const report = createReport([
    { path: 'a.md', diagnostics: [diagnose('warning')], seen, unjudged },
    ...files,
  ])
  expect(report.summary).toMatchObject({ files: 4, unjudged: 1 })
  expect(onlyErrors(report).files[0]).toEqual({ path: 'a.md', diagnostics: [], seen, unjudged })
})

test('with errors alone, every file stays and everything else goes', () => {
  expect(onlyErrors(createReport(files))).toEqual({
    files: [
      { path: 'a.md', diagnostics: [diagnose('error')] },
      { path: 'b.md', diagnostics: [] },
      { path: 'c.md', diagnostics: [] },
    ],
    summary: { files: 3, errors: 1, warnings: 0, suggestions: 0, fixable: 0 },
  })
})

test('documentation is linked where the repository is', () => {
  expect(ruleUrl('quotations/cited')).toBe(docsUrl('../rules/quotations/cited.md').replace('docs/../', ''))
})

test('a mistake of the user has a name and perhaps a hint', () => {
  expect(new UserError('There is no rule `salt`')).toMatchObject({ name: 'UserError', hint: undefined })
  expect(new UserError('There is no rule `salt`', 'See the list.').hint).toBe('See the list.')
})
