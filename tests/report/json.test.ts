import { describe, expect, test } from 'vitest'
import { createReport, type FileReport } from '../../src/core/report.ts'
import { renderJson, renderJsonl } from '../../src/report/json.ts'
import { createValidator, readOwnSchema } from '../support/json-schema.ts'
import {
  diagnose,
  fixtureReport,
  reports,
  suppressedReport,
  unjudgedReport,
} from '../support/sample-reports.ts'

const validate = createValidator(readOwnSchema('report.schema.json'))
const validateLine = createValidator(readOwnSchema('report.schema.json', 'line'))
const readLines = (text: string): object[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe.each(reports)('the report `%s`', (_, report) => {
  const { files, summary } = JSON.parse(renderJson(report))
  const lines = readLines(renderJsonl(report))

  test('keeps to the published schema', () => {
    expect(validate(JSON.parse(renderJson(report)))).toEqual([])
    for (const line of lines) expect(validateLine(line)).toEqual([])
  })

  test('says the same in lines', () => {
    const findings = files.flatMap(({ path, diagnostics }: { path: string; diagnostics: object[] }) =>
      diagnostics.map(diagnostic => ({ path, ...diagnostic })),
    )
    expect(lines).toEqual([...findings, { version: 1, summary }])
  })
})

test('the schema names every field and refuses what is none', () => {
  const report = JSON.parse(renderJson(fixtureReport))
  expect(validate({ ...report, version: 2 })).toEqual(['/version must be equal to constant'])
  expect(validate({ ...report, files: [{ path: 'a.md' }] })).toEqual([
    "/files/0 must have required property 'diagnostics'",
  ])
  const [file] = report.files
  const known = Object.keys(Object(readOwnSchema('report.schema.json', 'diagnostic')).properties)
  for (const diagnostic of file.diagnostics)
    for (const key of Object.keys(diagnostic)) expect(known).toContain(key)
})

test('what somebody let pass is listed, and counted apart', () => {
  const { files, summary } = JSON.parse(renderJson(suppressedReport))
  expect(files[0].diagnostics.map(({ suppression }: { suppression?: object }) => suppression)).toEqual([
    { kind: 'comment', reason: 'a <name>' },
    { kind: 'baseline' },
    undefined,
  ])
  expect(summary).toEqual({ files: 1, errors: 0, warnings: 1, suggestions: 0, fixable: 0, suppressed: 2 })
})

test('a report holds everything but the text', () => {
  const source = 'Slp helps.'
  const finding = diagnose(source, 'Slp', {
    fix: [{ range: { start: 0, end: 3 }, text: 'Sleep' }],
    suggestions: [{ title: 'Write `sleep`', edits: [] }],
    related: [
      {
        message: 'the second',
        start: { line: 1, column: 5, offset: 4 },
        end: { line: 1, column: 6, offset: 5 },
      },
    ],
    url: 'https://example.org/words.md',
    suppression: { kind: 'comment', reason: 'a name' },
    fingerprint: '0123456789abcdef',
  })
  const report = createReport([
    { path: 'slp.md', diagnostics: [finding], source },
    { path: 'clean.md', diagnostics: [], source },
  ])
  const json = renderJson(report)
  expect(json).toMatch(/^\{.*\}\n$/)
  expect(JSON.parse(json)).toEqual({
    version: 1,
    files: [
      { path: 'slp.md', diagnostics: [finding] },
      { path: 'clean.md', diagnostics: [] },
    ],
    summary: { files: 2, errors: 0, warnings: 0, suggestions: 0, fixable: 0, suppressed: 1 },
  })
})

test('what was read and what is left unjudged stand beside the findings', () => {
  const { files, summary } = JSON.parse(renderJson(unjudgedReport))
  const [{ seen, unjudged }] = unjudgedReport.files as [FileReport]
  expect(files[0]).toMatchObject({ seen, unjudged })
  expect(files[1]).not.toHaveProperty('unjudged')
  expect(summary).toMatchObject({ files: 2, unjudged: 1 })
})
