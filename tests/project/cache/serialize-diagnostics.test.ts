import { expect, test } from 'vitest'
import { fingerprintAll } from '../../../src/core/fingerprint.ts'
import type { Diagnostic } from '../../../src/core/lint.ts'
import { ruleUrl } from '../../../src/core/rule-url.ts'
import { serializeReport, deserializeReport } from '../../../src/project/cache/serialize-diagnostics.ts'
import { unjudgedReport } from '../../support/sample-reports.ts'

const input = { path: 'a.md', content: { bytes: Buffer.from('Sleep helps.\n') } }
const plain: Diagnostic = {
  rule: 'quotations/cited',
  severity: 'error',
  message: 'Unexpected claim',
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 6, offset: 5 },
  url: ruleUrl('quotations/cited'),
}
const { url: _, ...withoutUrl } = plain

test.each<[string, Diagnostic]>([
  ['as most are', plain],
  ['a page of its own', { ...plain, url: 'https://example.org/rule' }],
  ['no page', withoutUrl],
  ['a fix and suggestions', { ...plain, fix: [], suggestions: [{ title: 'Add a marker', edits: [] }] }],
  ['let pass', { ...plain, suppression: { kind: 'comment', reason: 'quoted in full below' } }],
])('a diagnostic survives: %s', (_name, diagnostic) => {
  const report = { path: 'a.md', diagnostics: [diagnostic], source: 'Sleep helps.\n' }
  const back = deserializeReport(input, JSON.parse(JSON.stringify(serializeReport(report))))
  const [fingerprint] = fingerprintAll(report)
  expect(back.diagnostics).toEqual([{ ...diagnostic, fingerprint }])
  expect(back.source).toBe(report.source)
  expect(fingerprintAll(back)).toEqual([fingerprint])
})

test('what is no text stays without', () => {
  const back = deserializeReport(input, serializeReport({ path: 'a.md', diagnostics: [plain] }))
  expect('source' in back).toBe(false)
})

test('what was read and left unjudged survives, with findings and without', () => {
  for (const file of unjudgedReport.files) {
    const { seen, unjudged } = deserializeReport(input, JSON.parse(JSON.stringify(serializeReport(file))))
    expect({ seen, unjudged }).toEqual({ seen: file.seen, unjudged: file.unjudged })
  }
})
