import { describe, expect, test } from 'vitest'
import { createReport } from '../../src/core/report.ts'
import { formatNames, renderReport } from '../../src/report/formats.ts'
import { context, reports, suppressedReport } from '../support/sample-reports.ts'

test('the formats have these names', () => {
  expect(formatNames).toEqual([
    'pretty',
    'compact',
    'json',
    'jsonl',
    'sarif',
    'junit',
    'checkstyle',
    'github',
    'gitlab',
    'rdjson',
    'markdown',
  ])
})

describe.each(formatNames)('%s', name => {
  test.each(reports)('renders the report `%s` the same way each time, in whole lines', async (_, report) => {
    const text = await renderReport(name, report, context)
    expect(text).toMatch(/^$|\n$/)
    expect(await renderReport(name, structuredClone(report), context)).toBe(text)
  })
})

test.each(formatNames)('%s counts nothing as a problem that somebody let pass', async name => {
  const passed = createReport(
    suppressedReport.files.map(file => ({
      ...file,
      diagnostics: file.diagnostics.filter(({ suppression }) => suppression),
    })),
  )
  expect(passed.summary).toMatchObject({ errors: 0, warnings: 0, suggestions: 0, suppressed: 2 })
  const text = await renderReport(name, passed, context)
  expect(text).not.toMatch(/1 problem|<failure|<error|^::|"check_name"|"ERROR"/m)
})

test('a misspelt format is told with the nearest one', async () => {
  const report = createReport([])
  await expect(renderReport('sariff', report, context)).rejects.toMatchObject({
    message: 'There is no format `sariff`',
    hint: 'Did you mean `sarif`?',
  })
  await expect(renderReport('toString', report, context)).rejects.toMatchObject({
    hint: expect.stringMatching(/^Formats: `pretty`, .*, `markdown`\.$/),
  })
})
