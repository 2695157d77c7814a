import { describe, expect, test } from 'vitest'
import { createReport } from '../../src/core/report.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { context, diagnose, reports, suppressedReport, unjudgedReport } from '../support/sample-reports.ts'
import { checkXml, type ElementRule, readXml } from '../support/xml.ts'

/** xs:token: no space at either end, none twice. */
const token = /^(?:\S+(?: \S+)*)?$/
const filledToken = /^\S+(?: \S+)*$/
const whole = /^\d+$/
const anything = /^[^]*$/

/**
 * The schema of the results of Ant's JUnit task as its task and Jenkins agree on them (`JUnit.xsd` by Windy Road, 2011),
 * written down as rules: no registry has the schema itself. It is the strictest of those in use; GitLab and Azure read
 * a part of it.
 */
const schema: Readonly<Record<string, ElementRule>> = {
  testsuites: { children: /^(?:testsuite )*$/ },
  testsuite: {
    required: {
      package: token,
      id: whole,
      name: filledToken,
      timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
      hostname: filledToken,
      tests: whole,
      failures: whole,
      errors: whole,
      time: /^\d+(?:\.\d+)?$/,
    },
    optional: { skipped: whole },
    children: /^properties (?:testcase )*system-out system-err $/,
  },
  properties: { children: /^(?:property )*$/ },
  property: { required: { name: filledToken, value: anything } },
  testcase: {
    required: { name: token, classname: token, time: /^\d+(?:\.\d+)?$/ },
    children: /^(?:(?:skipped|error|failure) )?$/,
  },
  skipped: { optional: { message: anything } },
  failure: { required: { type: anything }, optional: { message: anything } },
  'system-out': {},
  'system-err': {},
}

describe.each(reports)('the report `%s`', (_, report) => {
  const root = readXml(renderJunit(report, context))

  test('keeps to the schema', () => {
    expect([...checkXml(root, schema)]).toEqual([])
  })

  test('counts what it holds', () => {
    for (const [index, { attributes, children }] of root.children.entries()) {
      const cases = children.filter(({ name }) => name === 'testcase')
      const having = (outcome: string) =>
        cases.filter(({ children: [result] }) => result?.name === outcome).length
      expect(attributes).toMatchObject({
        id: String(index),
        tests: String(cases.length),
        failures: String(having('failure')),
        skipped: String(having('skipped')),
      })
    }
  })
})

const source = 'Slp helps.'
const report = createReport([
  {
    path: 'a.md',
    source,
    diagnostics: [
      diagnose(source, 'Slp', { url: 'https://example.org/words.md' }),
      diagnose(source, 'helps', { severity: 'warning' }),
    ],
  },
])

test('an error is a failed test, a warning a passed one that is told', () => {
  expect(renderJunit(report, context)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite package="citewell" id="0" name="a.md" timestamp="2026-03-04T05:06:07" hostname="localhost" tests="2" failures="1" errors="0" skipped="0" time="0">
    <properties>
      <property name="citewell" value="1.2.3"/>
    </properties>
    <testcase name="1:1 house/words" classname="a.md" time="0">
      <failure message="Unexpected \`Slp\`, expected none" type="error">a.md:1:1: error Unexpected \`Slp\`, expected none [house/words]&#10;https://example.org/words.md</failure>
    </testcase>
    <testcase name="1:5 house/words" classname="a.md" time="0"/>
    <system-out>a.md:1:5: warning Unexpected \`helps\`, expected none [house/words]</system-out>
    <system-err></system-err>
  </testsuite>
</testsuites>
`)
})

test('what fails the run fails its test', () => {
  const [suite] = readXml(renderJunit(report, { ...context, failOn: 'warning' })).children
  expect(suite!.attributes).toMatchObject({ tests: '2', failures: '2' })
})

test('what somebody let pass is a skipped test with the reason', () => {
  const [suite] = readXml(renderJunit(suppressedReport, context)).children
  const [, comment, baseline] = suite!.children
  expect(comment!.children).toMatchObject([{ name: 'skipped', attributes: { message: 'comment: a <name>' } }])
  expect(baseline!.children).toMatchObject([{ name: 'skipped', attributes: { message: 'baseline' } }])
})

test('what is left unjudged is told in the output of its suite', () => {
  const [suite] = readXml(renderJunit(unjudgedReport, context)).children
  const output = suite!.children.find(({ name }) => name === 'system-out')
  expect(JSON.stringify(output)).toContain('by-year.md:1:13: note Not judged, because sources are')
})
