import { describe, expect, test } from 'vitest'
import { createReport, problemsOf } from '../../src/core/report.ts'
import { renderCheckstyle } from '../../src/report/checkstyle.ts'
import { escapeControls } from '../../src/report/escape-controls.ts'
import { context, diagnose, hostileReport, reports } from '../support/sample-reports.ts'
import { checkXml, type ElementRule, readXml } from '../support/xml.ts'

const anything = /^[^]*$/
const positive = /^[1-9]\d*$/

/**
 * Checkstyle's `checkstyle-report-1.0.0.xsd`, written down as rules: no registry has the schema itself. It allows more
 * (exceptions, errors without a file) that we never write.
 */
const schema: Readonly<Record<string, ElementRule>> = {
  checkstyle: { optional: { version: anything }, children: /^(?:file )*$/ },
  file: { required: { name: anything }, children: /^(?:error )*$/ },
  error: {
    optional: {
      line: positive,
      column: positive,
      severity: /^(?:ignore|info|warning|error)$/,
      message: anything,
      source: anything,
    },
  },
}

test.each(reports)('the report `%s` keeps to the schema and has every problem', (_, report) => {
  const root = readXml(renderCheckstyle(report, context))
  expect([...checkXml(root, schema)]).toEqual([])
  expect(root.children.map(({ children }) => children.length)).toEqual(
    report.files.map(file => problemsOf(file).length),
  )
})

test('a report reads like this', () => {
  const source = 'Slp helps. Thx.'
  const diagnostics = [
    diagnose(source, 'Slp'),
    diagnose(source, 'helps', { severity: 'warning' }),
    diagnose(source, 'Thx', { severity: 'suggestion' }),
  ]
  const report = createReport([
    { path: 'a & b.md', source, diagnostics },
    { path: 'clean.md', source: '', diagnostics: [] },
  ])
  expect(renderCheckstyle(report, context)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="citewell 1.2.3">
  <file name="a &amp; b.md">
    <error line="1" column="1" severity="error" message="Unexpected \`Slp\`, expected none" source="citewell.house/words"/>
    <error line="1" column="5" severity="warning" message="Unexpected \`helps\`, expected none" source="citewell.house/words"/>
    <error line="1" column="12" severity="info" message="Unexpected \`Thx\`, expected none" source="citewell.house/words"/>
  </file>
  <file name="clean.md"/>
</checkstyle>
`)
})

describe('words that would be markup', () => {
  const root = readXml(renderCheckstyle(hostileReport, context))

  test.each(hostileReport.files.map((file, index) => [file.path, index] as const))('%j', (path, index) => {
    const { attributes, children } = root.children[index]!
    const show = (text: string) =>
      escapeControls(text).replace('\uFFFE', '\\ufffe').replace('\uFFFF', '\\uffff')
    expect(attributes).toEqual({ name: show(path) })
    expect(children[0]!.attributes['message']).toBe(show(hostileReport.files[index]!.diagnostics[0]!.message))
  })
})
