import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/lint.ts'
import { createReport, type FileReport } from '../../src/core/report.ts'
import { compareReports } from '../../src/report/compare-reports.ts'
import { describeUnreadable } from '../../src/report/html/describe-article.ts'
import { describeComparison } from '../../src/report/html/describe-comparison.ts'
import { renderHtmlReport } from '../../src/report/html/html-report.ts'
import { renderJson } from '../../src/report/json.ts'
import { readEarlierReport } from '../../src/report/read-earlier.ts'

const source = 'one two three four'

const found = (word: string, rule = 'a/b'): Diagnostic => {
  const offset = source.indexOf(word)
  const start = { line: 1, column: offset + 1, offset }
  const end = { line: 1, column: offset + 1 + word.length, offset: offset + word.length }
  return { rule, severity: 'error', message: `About “${word}”`, start, end }
}

const file = (path: string, ...diagnostics: Diagnostic[]): FileReport => ({ path, source, diagnostics })

const before = [file('a.md', found('one'), found('two'), found('three')), file('b.md', found('four'))]

const after = [
  file('a.md', { ...found('two'), suppression: { kind: 'comment' } }, found('three'), found('four')),
]

test.each([
  ['old.json', renderJson(createReport(before))],
  ['old.html', writePage(before)],
])('tells what is new, gone and still there since %s', (name, text) => {
  const comparison = compareReports(after, readEarlierReport(name, text))
  expect(comparison).toMatchObject({
    name,
    added: [expect.stringMatching(/^[\da-f]{16}$/)],
    gone: [
      { path: 'a.md', line: 1, rule: 'a/b', severity: 'error', message: 'About “one”' },
      { path: 'b.md', unseen: true },
    ],
    kept: 1,
    accepted: 1,
  })
  expect(describeComparison(comparison)).toBe(
    '1 finding is new, 1 is gone, 1 is still there, 1 is accepted by now, 1 was in articles that are not in this report',
  )
})

test('nothing has changed since a report of the same articles', () => {
  const comparison = compareReports(before, readEarlierReport('old.html', writePage(before)))
  expect(describeComparison(comparison)).toBe('0 findings are new, 0 are gone, 4 are still there')
  expect(comparison).toMatchObject({ created: '2026-01-01T00:00:00.000Z', added: [], gone: [] })
})

test.each([
  ['# Sleep', 'is no report to compare with'],
  ['{"version":1}', 'is no JSON report'],
  ['<script type="application/json" id="report-data">{"articles":[{}]}</script>', 'cannot be compared'],
  ['<script type="application/json" id="report-data">{</script>', 'cannot be compared'],
])('refuses %s', (text, message) => {
  expect(() => readEarlierReport('old', text)).toThrow(message)
})

test('refuses findings that cannot be told from each other', () => {
  const json = renderJson(createReport(before)).replaceAll(/,"fingerprint":"[^"]*"/g, '')
  expect(() => readEarlierReport('old.json', json)).toThrow('no fingerprints')
})

/** A page that shows no text: the findings are what is read back. */
function writePage(files: readonly FileReport[]): string {
  const articles = files.map(({ path, diagnostics }) => ({
    ...describeUnreadable(path, diagnostics),
    findings: JSON.parse(renderJson(createReport(files)))
      .files.find((each: FileReport) => each.path === path)
      .diagnostics.map((each: Diagnostic) => ({ ...each, line: each.start.line, column: each.start.column })),
  }))
  return renderHtmlReport(articles, {
    title: 'T',
    version: '1',
    created: '2026-01-01T00:00:00.000Z',
    describeRule: () => ({}),
  })
}
