import { describe, expect, test } from 'vitest'
import { createReport, problemsOf } from '../../src/core/report.ts'
import { renderCompact } from '../../src/report/compact.ts'
import { diagnose, reports } from '../support/sample-reports.ts'

describe.each(reports)('the report `%s`', (_, report) => {
  const text = renderCompact(report)

  test('is one line for each problem', () => {
    const lines = text.split('\n').slice(0, -1)
    expect(lines.length).toBe(report.files.flatMap(problemsOf).length)
    for (const line of lines) expect(line).toMatch(/:\d+:\d+: (?:error|warning|suggestion) .* \[.*\]$/)
  })

  test('steers no terminal and no runner', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|\u202E/u)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toMatch(/##(?:\[|vso\[)/)
  })
})

test('a report reads like this', () => {
  const source = 'Slp helps.'
  const diagnostics = [diagnose(source, 'Slp'), diagnose(source, 'helps', { severity: 'warning' })]
  const report = createReport([
    { path: 'drafts/a.md', source, diagnostics },
    { path: '::debug::.md', source, diagnostics: diagnostics.slice(1) },
  ])
  expect(renderCompact(report)).toBe(
    [
      'drafts/a.md:1:1: error Unexpected `Slp`, expected none [house/words]\n',
      'drafts/a.md:1:5: warning Unexpected `helps`, expected none [house/words]\n',
      './::debug::.md:1:5: warning Unexpected `helps`, expected none [house/words]\n',
    ].join(''),
  )
})
