import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/core/fix/apply-edits.ts'
import { createReport, type Report } from '../../src/core/report.ts'
import type { ReportContext } from '../../src/report/context.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { createValidator, readSarifSchema } from '../support/json-schema.ts'
import {
  context,
  diagnose,
  fixtureReport,
  hostileReport,
  oddReport,
  reports,
  suppressedReport,
  unjudgedReport,
} from '../support/sample-reports.ts'

/** The parts of a log that the tests look at. */
interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
}
interface Artifact {
  uri: string
  uriBaseId?: string
  index?: number
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: [{ physicalLocation: { artifactLocation: Artifact; region: Region } }]
  partialFingerprints: Record<string, string>
  suppressions: { kind: string; status: string; justification?: string }[]
  fixes?: {
    description: { text: string }
    artifactChanges: [{ replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }]
  }[]
}
interface Rule {
  id: string
  helpUri: string
  help: { text: string; markdown: string }
}
interface Run {
  tool: { driver: { semanticVersion: string; rules: Rule[] } }
  invocations: { executionSuccessful: boolean }[]
  originalUriBaseIds: object
  artifacts: { location: Artifact }[]
  columnKind: string
  results: Result[]
}

const readRun = (report: Report, given: ReportContext = context): Run =>
  JSON.parse(renderSarif(report, given)).runs[0]

const validate = createValidator(readSarifSchema())

describe.each(reports)('the report `%s`', (_, report) => {
  const run = readRun(report)

  test('keeps to the schema', () => {
    expect(validate(JSON.parse(renderSarif(report, context)))).toEqual([])
  })

  test('points at the rules and artifacts that it means', () => {
    for (const { ruleId, ruleIndex, locations } of run.results) {
      const { index, ...location } = locations[0].physicalLocation.artifactLocation
      expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
      expect(run.artifacts[index!]!.location).toEqual(location)
    }
  })

  test('has a fingerprint of its own for every finding of a file', () => {
    for (const { index } of run.artifacts.map((_, index) => ({ index }))) {
      const prints = run.results
        .filter(({ locations }) => locations[0].physicalLocation.artifactLocation.index === index)
        .map(({ partialFingerprints }) => partialFingerprints['citewell/v1'])
      expect(new Set(prints).size).toBe(prints.length)
    }
  })
})

test('a finding is a result with its place in UTF-16 code units', () => {
  const source = '😀 ok\r\n😀 Slp helps'
  const fix = [{ range: { start: 10, end: 13 }, text: 'Sleep' }]
  const diagnostics = [diagnose(source, 'Slp', { severity: 'suggestion', fix })]
  const run = readRun(createReport([{ path: 'a.md', source, diagnostics }]))
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.results[0]).toMatchObject({
    ruleId: 'house/words',
    level: 'note',
    message: { text: 'Unexpected `Slp`, expected none' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%', index: 0 },
          region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 7, charOffset: 10, charLength: 3 },
        },
      },
    ],
    suppressions: [],
    fixes: [
      {
        description: { text: 'Fix (safe)' },
        artifactChanges: [
          {
            replacements: [
              { deletedRegion: { startLine: 2, startColumn: 4 }, insertedContent: { text: 'Sleep' } },
            ],
          },
        ],
      },
    ],
  })
})

test('a byte order mark is not counted', () => {
  const source = '\uFEFFSlp\nSlp'
  const start = { line: 1, column: 1, offset: 0 }
  const diagnostics = [
    diagnose(source, 'Slp', { fix: [{ range: { start: 1, end: 4 }, text: '' }] }),
    diagnose(source, '\nSlp'),
    diagnose(source, '', { start, end: start }),
  ]
  const { results } = readRun(createReport([{ path: 'a.md', source, diagnostics }]))
  const [first, second, whole] = results.map(({ locations }) => locations[0].physicalLocation.region)
  expect(first).toMatchObject({ startColumn: 1, endColumn: 4, charOffset: 0, charLength: 3 })
  expect(second).toMatchObject({ startLine: 1, endLine: 2, endColumn: 4, charOffset: 3, charLength: 4 })
  expect(whole).toMatchObject({ startColumn: 1, endColumn: 1, charOffset: 0, charLength: 0 })
  expect(results[0]!.fixes![0]!.artifactChanges[0].replacements[0]!.deletedRegion).toEqual(first)
})

test('the fixes of a log mend the article as our own do', () => {
  const [file] = fixtureReport.files
  const results = readRun(fixtureReport).results.filter(
    ({ locations }) => locations[0].physicalLocation.artifactLocation.index === 0,
  )
  const edits = results
    .flatMap(({ fixes = [] }) => fixes.filter(({ description }) => description.text === 'Fix (safe)'))
    .flatMap(({ artifactChanges }) => artifactChanges[0].replacements)
    .map(({ deletedRegion: { charOffset, charLength }, insertedContent }) => ({
      range: { start: charOffset, end: charOffset + charLength },
      text: insertedContent?.text ?? '',
    }))
  expect(edits.length).toBeGreaterThan(0)
  const own = file!.diagnostics.flatMap(({ fix = [] }) => fix)
  expect(applyEdits(file!.source!, edits)).toBe(applyEdits(file!.source!, own))
})

test('other places of the same cause are told', () => {
  const source = 'Salt. Salt.'
  const start = { line: 1, column: 7, offset: 6 }
  const related = [{ message: 'the first', start, end: { line: 1, column: 11, offset: 10 } }]
  const report = createReport([
    { path: 'a.md', source, diagnostics: [diagnose(source, 'Salt', { related })] },
  ])
  const log = JSON.parse(renderSarif(report, context))
  expect(validate(log)).toEqual([])
  expect(log.runs[0].results[0].relatedLocations).toEqual([
    {
      id: 0,
      physicalLocation: {
        artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%', index: 0 },
        region: { startLine: 1, startColumn: 7, endLine: 1, endColumn: 11, charOffset: 6, charLength: 4 },
      },
      message: { text: 'the first' },
    },
  ])
})

test('suggestions are fixes that say what they do', () => {
  const source = 'Slp'
  const suggestions = [
    { title: 'Write `Sleep`', edits: [{ range: { start: 0, end: 3 }, text: 'Sleep' }] },
    { title: 'Think', edits: [] },
  ]
  const { results } = readRun(
    createReport([{ path: 'a.md', source, diagnostics: [diagnose(source, 'Slp', { suggestions })] }]),
  )
  expect(results[0]!.fixes!.map(({ description }) => description.text)).toEqual(['Write `Sleep`'])
})

test('without the text, a fix has offsets alone', () => {
  const fix = [{ range: { start: 0, end: 3 }, text: 'Sleep' }]
  const report = createReport([{ path: 'a.md', diagnostics: [diagnose('Slp', 'Slp', { fix })] }])
  expect(validate(JSON.parse(renderSarif(report, context)))).toEqual([])
  const [change] = readRun(report).results[0]!.fixes![0]!.artifactChanges
  expect(change.replacements[0]!.deletedRegion).toEqual({ charOffset: 0, charLength: 3 })
})

test('what somebody let pass is marked', () => {
  expect(readRun(suppressedReport).results.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: 'a <name>' }],
    [{ kind: 'external', status: 'accepted' }],
    [],
  ])
})

test('rules are described, with their documentation where it is at hand', () => {
  const url = 'https://example.org/words.md'
  const rules = [
    { id: 'house/words', summary: 'Words are plain', severity: 'warning', url, help: '# Words' },
    { id: 'house/verbs', summary: 'Verbs are plain', severity: 'suggestion', url: 'no address' },
  ] as const
  const { tool } = readRun(createReport([]), { ...context, rules })
  expect(tool.driver).toMatchObject({
    semanticVersion: '1.2.3',
    rules: [
      {
        id: 'house/words',
        shortDescription: { text: 'Words are plain' },
        helpUri: url,
        help: { text: `Words are plain. Read on: ${url}`, markdown: '# Words' },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['house'], 'problem.severity': 'warning' },
      },
      {
        helpUri: 'https://github.com/citewell/citewell',
        help: { markdown: 'Verbs are plain. [Read on](https://github.com/citewell/citewell)' },
        defaultConfiguration: { level: 'note' },
        properties: { 'problem.severity': 'recommendation' },
      },
    ],
  })
})

test('paths are relative references, or URLs of their own', () => {
  expect(readRun(oddReport).artifacts.map(({ location }) => location)).toEqual([
    { uri: 'empty%20folder/na%C3%AFve%20100%25%20%231%3F.md', uriBaseId: '%SRCROOT%' },
    { uri: 'file:///srv/articles/a.md' },
    { uri: 'file:///C:/articles/a.md' },
    { uri: '../a.md', uriBaseId: '%SRCROOT%' },
  ])
  const half = createReport([{ path: 'a\uD83D:b.md', diagnostics: [] }])
  expect(readRun(half).artifacts[0]!.location.uri).toBe('a%EF%BF%BD%3Ab.md')
})

test('the machine is named only when asked for, and a run that failed says so', () => {
  const folder = { description: { text: 'The working folder' } }
  expect(readRun(oddReport)).toMatchObject({
    originalUriBaseIds: { '%SRCROOT%': folder },
    invocations: [{ executionSuccessful: true, startTimeUtc: '2026-03-04T05:06:07.089Z' }],
  })
  const run = readRun(oddReport, { ...context, root: 'file:///srv/site/', complete: false })
  expect(run.originalUriBaseIds).toEqual({ '%SRCROOT%': { ...folder, uri: 'file:///srv/site/' } })
  expect(run.invocations[0]!.executionSuccessful).toBe(false)
})

test('the words of an article make no link in a message', () => {
  for (const { message } of readRun(hostileReport).results) expect(message.text).not.toMatch(/\]\(/)
})

test('what is left unjudged is a notification with its place, and no result', () => {
  const { results, invocations, tool, artifacts } = JSON.parse(renderSarif(unjudgedReport, context)).runs[0]
  expect(results).toHaveLength(1)
  expect(invocations[0].toolExecutionNotifications).toMatchObject([
    {
      descriptor: { id: 'not-judged', index: 0 },
      level: 'note',
      message: {
        text: expect.stringMatching(/^Not judged, because sources are cited by author and year, as in /),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { ...artifacts[0].location, index: 0 },
            region: { startLine: 1, startColumn: 13, endColumn: 25, charOffset: 12, charLength: 12 },
          },
        },
      ],
    },
  ])
  expect(tool.driver.notifications).toMatchObject([{ id: 'not-judged' }])
  expect(readRun(fixtureReport).invocations[0]).not.toHaveProperty('toolExecutionNotifications')
})
