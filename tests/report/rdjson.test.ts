import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/core/fix/apply-edits.ts'
import type { Diagnostic } from '../../src/core/lint.ts'
import { createReport, problemsOf } from '../../src/core/report.ts'
import { renderRdjson } from '../../src/report/rdjson.ts'
import { createValidator } from '../support/json-schema.ts'
import { diagnose, reports } from '../support/sample-reports.ts'

const text = { type: 'string' }
const message = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const position = message({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } })
const range = message({ start: position, end: position }, ['start'])
const source = message({ name: text, url: text })
const severity = { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] }

/**
 * Reviewdog's `reviewdog.proto` (package reviewdog.rdf, proto3) in its JSON form, written down as a schema: no registry
 * has the one that its authors made of it, which allows unknown fields besides.
 */
const validate = createValidator(
  message({
    source,
    severity,
    diagnostics: {
      type: 'array',
      items: message(
        {
          message: text,
          location: message({ path: text, range }),
          severity,
          source,
          code: message({ value: text, url: text }),
          suggestions: { type: 'array', items: message({ range, text }, ['range', 'text']) },
          original_output: text,
        },
        ['message', 'location'],
      ),
    },
  }),
)

describe.each(reports)('the report `%s`', (_, report) => {
  const result = JSON.parse(renderRdjson(report))

  test('keeps to the format and has every problem', () => {
    expect(validate(result)).toEqual([])
    expect(result.diagnostics.length).toBe(report.files.flatMap(problemsOf).length)
  })
})

interface Rendered {
  readonly severity: string
  readonly location: object
  readonly suggestions?: readonly object[]
}

const render = (article: string | undefined, ...diagnostics: Diagnostic[]): Rendered[] => {
  const file = { path: 'a.md', diagnostics, ...(article !== undefined && { source: article }) }
  return JSON.parse(renderRdjson(createReport([file]))).diagnostics
}

test('columns count UTF-8 bytes', () => {
  const article = 'ok\r\nß„😀Slp helps'
  const [found] = render(article, diagnose(article, 'Slp', { severity: 'warning' }))
  expect(found).toMatchObject({
    severity: 'WARNING',
    location: { path: 'a.md', range: { start: { line: 2, column: 10 }, end: { line: 2, column: 13 } } },
  })
})

test('columns are right on a line that never ends, in any order', () => {
  const article = `${'ß'.repeat(5000)}Slp${'„'.repeat(5000)}Thx`
  const [last, first] = render(article, diagnose(article, 'Thx'), diagnose(article, 'Slp'))
  expect(last).toMatchObject({ location: { range: { start: { column: 25_004 }, end: { column: 25_007 } } } })
  expect(first).toMatchObject({ location: { range: { start: { column: 10_001 } } } })
  const half = Buffer.byteLength(article.slice(0, 5000)) + 1
  expect(half).toBe(10_001)
})

test('the edits of one fix are one suggestion, since each stands for itself', () => {
  const article = 'ok\nß a b c'
  const fix = [
    { range: { start: 9, end: 10 }, text: 'C' },
    { range: { start: 5, end: 6 }, text: 'A' },
  ]
  const suggestions = [
    { title: 'Drop it', edits: [{ range: { start: 5, end: 7 }, text: '' }] },
    { title: 'Think', edits: [] },
  ]
  const [found] = render(article, diagnose(article, 'a', { fix, suggestions }))
  expect(applyEdits(article, fix)).toBe('ok\nß A b C')
  expect(found!.suggestions).toEqual([
    { range: { start: { line: 2, column: 4 }, end: { line: 2, column: 9 } }, text: 'A b C' },
    { range: { start: { line: 2, column: 4 }, end: { line: 2, column: 6 } }, text: '' },
  ])
})

test('without the text, a finding has lines alone and no suggestions', () => {
  const fix = [{ range: { start: 0, end: 3 }, text: 'Sleep' }]
  const [found] = render(undefined, diagnose('Slp', 'Slp', { fix, severity: 'suggestion' }))
  expect(found).toEqual({
    message: 'Unexpected `Slp`, expected none',
    location: { path: 'a.md', range: { start: { line: 1 }, end: { line: 1 } } },
    severity: 'INFO',
    code: { value: 'house/words' },
  })
})

test('an address of the documentation comes along when it is one', () => {
  const article = 'Slp'
  const [good, bad] = render(
    article,
    diagnose(article, 'Slp', { url: 'https://example.org/a.md?b=c#d' }),
    diagnose(article, 'Slp', { url: 'javascript:alert(1)' }),
  )
  expect(good).toMatchObject({ code: { url: 'https://example.org/a.md?b=c#d' } })
  expect(bad).toMatchObject({ code: { value: 'house/words' } })
  expect(bad).not.toHaveProperty('code.url')
})
