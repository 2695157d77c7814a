import { describe, expect, test } from 'vitest'
import { createReport, type FileReport } from '../../src/core/report.ts'
import { UserError } from '../../src/core/user-error.ts'
import { renderGitlab } from '../../src/report/gitlab.ts'
import { renderJson } from '../../src/report/json.ts'
import { mergeReports } from '../../src/report/merge-reports.ts'
import { readJsonReport } from '../../src/report/read-json.ts'
import {
  diagnose,
  fixtureReport,
  hostileReport,
  reports,
  suppressedReport,
  unjudgedReport,
} from '../support/sample-reports.ts'

const source = 'Slp helps. Thx.'
const slp = diagnose(source, 'Slp')
const helps = diagnose(source, 'helps', { severity: 'warning' })
const thx = diagnose(source, 'Thx', { severity: 'suggestion' })

test.each(reports)('the report `%s` is the same after it was read back', (_, report) => {
  const json = renderJson(report)
  expect(renderJson(readJsonReport('a.json', json))).toBe(json)
})

test('shards that share no file become one report', () => {
  const [a, b, c] = fixtureReport.files
  const merged = mergeReports([createReport([c!, a!]), createReport([]), createReport([b!])])
  expect(merged).toEqual(fixtureReport)
})

test('a file in two shards is one file with every finding once', () => {
  const merged = mergeReports([
    createReport([{ path: 'a.md', source, diagnostics: [slp, thx] }]),
    createReport([{ path: 'a.md', diagnostics: [{ ...slp, rule: 'house/sleep' }, slp, helps] }]),
  ])
  expect(merged).toEqual({
    files: [{ path: 'a.md', source, diagnostics: [{ ...slp, rule: 'house/sleep' }, slp, helps, thx] }],
    summary: { files: 1, errors: 2, warnings: 1, suggestions: 1, fixable: 0 },
  })
})

test('what was read and left unjudged stays', () => {
  const [file] = unjudgedReport.files as [FileReport]
  const bare = { path: file.path, diagnostics: [] }
  expect(mergeReports([createReport([bare]), unjudgedReport, unjudgedReport])).toEqual(unjudgedReport)
})

test('what only one shard let pass is a problem', () => {
  const passed = { ...slp, suppression: { kind: 'comment' } } as const
  const shard = (diagnostic: typeof slp) => createReport([{ path: 'a.md', diagnostics: [diagnostic] }])
  expect(mergeReports([shard(passed), shard(slp)]).summary).toMatchObject({ errors: 1 })
  expect(mergeReports([shard(slp), shard(passed)]).summary).toMatchObject({ errors: 1 })
  expect(mergeReports([shard(passed), shard(passed)]).summary).toMatchObject({ errors: 0, suppressed: 1 })
})

test('fingerprints last, although the text is gone', () => {
  for (const report of [fixtureReport, suppressedReport, hostileReport])
    expect(JSON.parse(renderGitlab(readJsonReport('a.json', renderJson(report))))).toEqual(
      JSON.parse(renderGitlab(report)),
    )
})

describe('what is no report is refused', () => {
  const good = JSON.parse(renderJson(createReport([{ path: 'a.md', source, diagnostics: [slp] }])))

  test.each([
    ['nothing', '', '`a.json` is not JSON', 'The file is empty.'],
    ['half a report', '{"version":1,"fil', '`a.json` is not JSON', 'Write it with `--format json`.'],
    ['another value', '[]', '`a.json` is no JSON report of citewell', 'Write it with `--format json`.'],
    [
      'a SARIF log',
      '{"version":"2.1.0","runs":[]}',
      '`a.json` is no JSON report of citewell',
      'Write it with `--format json`.',
    ],
    [
      'a report of another version',
      JSON.stringify({ ...good, version: 2 }),
      '`a.json` is a report of version 2, expected version 1',
      'Write all reports with the same version of citewell.',
    ],
    [
      'a damaged report',
      JSON.stringify({ ...good, files: [{ path: 'a.md', diagnostics: [{ ...slp, severity: 'fatal' }] }] }),
      '`a.json` is a damaged report: `files.0.diagnostics.0.severity` must be `("error" | "warning" | "suggestion")`, not `"fatal"`',
      'Write it with `--format json`.',
    ],
  ])('%s', (_, text, message, hint) => {
    let thrown: unknown
    try {
      readJsonReport('a.json', text)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(UserError)
    expect(thrown).toMatchObject({ message: expect.stringContaining(message), hint })
  })

  test('fields of later versions are passed over', () => {
    const later = { ...good, tool: 'x', files: [{ ...good.files[0], checked: true }] }
    expect(renderJson(readJsonReport('a.json', JSON.stringify(later)))).toBe(`${JSON.stringify(good)}\n`)
  })
})
