import { expect, test } from 'vitest'
import { createLocator } from '../../../src/article/locate.ts'
import type { Diagnostic } from '../../../src/core/lint.ts'
import { createReport, type FileReport } from '../../../src/core/report.ts'
import { renderPretty } from '../../../src/report/terminal/pretty.ts'
import { createColored } from '../../../src/report/terminal/colored.ts'
import { plain } from '../../../src/report/terminal/style.ts'

const source = 'Doctors say “salt is bad”.\n\nCytokins act.\n'

function diagnose(
  words: string,
  rest: Pick<Diagnostic, 'rule' | 'severity' | 'message'> & Partial<Diagnostic>,
): Diagnostic {
  const locate = createLocator(source)
  const offset = source.indexOf(words)
  const url = `https://example.org/${rest.rule}.md`
  return { start: locate(offset), end: locate(offset + words.length), url, ...rest }
}

const quotation = diagnose('“salt is bad”', {
  rule: 'quotations/cited',
  severity: 'error',
  message: 'Unexpected quotation without a source, expected a citation',
})
const spelling = diagnose('Cytokins', {
  rule: 'terminology/spelling',
  severity: 'warning',
  message: 'Unexpected `Cytokins`, expected `Cytokines`',
  fix: [{ range: { start: 28, end: 36 }, text: 'Cytokines' }],
})
const hint = diagnose('act', {
  rule: 'house/verbs',
  severity: 'suggestion',
  message: 'Unexpected verb, expected none',
})

const several = createReport([
  { path: 'drafts/salt.md', diagnostics: [quotation, spelling], source },
  { path: 'drafts/clean.md', diagnostics: [], source: '' },
  { path: 'drafts/verbs.md', diagnostics: [hint], source },
])

test('findings stand under their file, in columns, with the words of errors', () => {
  expect(`\n${renderPretty(several, { style: plain })}`).toMatchInlineSnapshot(`
    "
    drafts/salt.md
      1:13  error    Unexpected quotation without a source, expected a citation  quotations/cited
        1 | Doctors say “salt is bad”.
          |             ^^^^^^^^^^^^^

       3:1  warning  Unexpected \`Cytokins\`, expected \`Cytokines\`  terminology/spelling [*]
        3 | Cytokins act.
          | ^^^^^^^^
          + Cytokines act.

    drafts/verbs.md
      3:10  suggestion  Unexpected verb, expected none  house/verbs
        3 | Cytokins act.
          |          ^^^

    3 problems (1 error, 1 warning, 1 suggestion) in 2 of 3 articles
    [*] 1 can be fixed without judgement: npx citewell fix
    To learn why it matters: npx citewell explain quotations/cited
    "
  `)
})

test('one file needs no count of files', () => {
  const report = createReport([{ path: 'salt.md', diagnostics: [spelling], source }])
  expect(`\n${renderPretty(report, { style: plain })}`).toMatchInlineSnapshot(`
    "
    salt.md
      3:1  warning  Unexpected \`Cytokins\`, expected \`Cytokines\`  terminology/spelling [*]
        3 | Cytokins act.
          | ^^^^^^^^
          + Cytokines act.

    1 problem (1 warning)
    [*] 1 can be fixed without judgement: npx citewell fix
    To learn why it matters: npx citewell explain terminology/spelling
    "
  `)
})

test('a clean run says so in a line', () => {
  const report = createReport([{ path: 'a.md', diagnostics: [], source: '' }])
  expect(renderPretty(report, { style: plain })).toBe('✓ 1 article checked, nothing to report\n')
})

const seen = { quotations: 3, claims: 1, citedClaims: 1, citations: 4, references: 4, citedReferences: 4 }
const unjudged = [
  {
    about: 'citations by key',
    reason: 'Sources are cited by key, as in `[@ito]`',
    start: spelling.start,
    end: spelling.end,
  },
]

test('a clean run says what was read', () => {
  const show = (...files: FileReport[]): string => renderPretty(createReport(files), { style: plain })
  const well = { path: 'a.md', diagnostics: [], source: '', seen }
  expect(show(well)).toBe('✓ 1 article: 3 quotations, 1 claim, cited; 4 references, all cited\n')
  expect(show({ ...well, unjudged })).toBe(
    'a.md\n  3:1  note  Not judged, because sources are cited by key, as in `[@ito]`\n\n– 1 article, not judged in full: 3 quotations; 4 references\n',
  )
  expect(show(well, { ...well, path: 'b.md', unjudged })).toMatch(
    /\n\n✓ 2 articles: 3 quotations, 1 claim, cited; 4 references, all cited; 1 article not judged in full\n$/,
  )
})

test('what is left unjudged stands above the findings of its article, and few articles with nothing else are listed', () => {
  const notes = Array.from({ length: 12 }, (_, at) => ({ path: `${at}.md`, diagnostics: [], seen, unjudged }))
  const report = createReport([
    { path: 'salt.md', diagnostics: [spelling], source, seen, unjudged },
    ...notes,
  ])
  const shown = renderPretty(report, { style: plain })
  expect(shown).toContain('salt.md\n  3:1  note  Not judged, because')
  expect(shown).toMatch(/`\[@ito\]`\n\n {2}3:1 {2}warning/)
  expect(shown.match(/note/g)).toHaveLength(11)
  expect(shown).toContain('1 problem (1 warning) in 1 of 13 articles, 13 articles not judged in full\n')
  const one = createReport([{ path: 'salt.md', diagnostics: [spelling], source, seen, unjudged }])
  expect(renderPretty(one, { style: plain })).toContain(
    '1 problem (1 warning), the article was not judged in full\n',
  )
})

test('colour adds escapes and nothing else', () => {
  const painted = renderPretty(several, { style: createColored() })
  expect(painted).toContain('\u001B[31merror')
  expect(painted.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(renderPretty(several, { style: plain }))
})

test('a finding about a whole file has no words to show', () => {
  const start = { line: 1, column: 1, offset: 0 }
  const unreadable: Diagnostic = {
    rule: 'file/readable',
    severity: 'error',
    message: 'Unexpected',
    start,
    end: start,
  }
  const report = createReport([{ path: 'a.md', diagnostics: [unreadable] }])
  expect(renderPretty(report, { style: plain })).not.toContain('|')
})

test('paths and messages do not steer the terminal', () => {
  const report = createReport([
    {
      path: 'evil\x1b]0;x\x07.md',
      diagnostics: [{ ...quotation, message: 'Unexpected \u202E, expected none' }],
      source,
    },
  ])
  expect(renderPretty(report, { style: plain })).toContain(
    'evil\\x1b]0;x\\x07.md\n  1:13  error  Unexpected \\u202e,',
  )
})

test('a path is no command for a CI runner', () => {
  const report = createReport([{ path: '::stop-commands::x.md', diagnostics: [spelling], source }])
  expect(renderPretty(report, { style: plain })).not.toMatch(/^\s*::/m)
})

test('what somebody let pass is counted, and nothing else', () => {
  const passed = { ...quotation, suppression: { kind: 'comment' } } as const
  const report = createReport([
    { path: 'salt.md', diagnostics: [passed, spelling], source },
    { path: 'passed.md', diagnostics: [passed], source },
  ])
  expect(`\n${renderPretty(report, { style: plain })}`).toMatchInlineSnapshot(`
    "
    salt.md
      3:1  warning  Unexpected \`Cytokins\`, expected \`Cytokines\`  terminology/spelling [*]
        3 | Cytokins act.
          | ^^^^^^^^
          + Cytokines act.

    1 problem (1 warning) in 1 of 2 articles, 2 findings suppressed
    [*] 1 can be fixed without judgement: npx citewell fix
    To learn why it matters: npx citewell explain terminology/spelling
    "
  `)
  const clean = createReport([{ path: 'passed.md', diagnostics: [passed], source }])
  expect(renderPretty(clean, { style: plain })).toBe(
    '✓ 1 article checked, nothing to report; 1 finding suppressed\n',
  )
})
