import { describe, expect, test } from 'vitest'
import { createReport, problemsOf } from '../../src/core/report.ts'
import { renderGithub } from '../../src/report/github.ts'
import { escapeControls } from '../../src/report/escape-controls.ts'
import { diagnose, reports, suppressedReport } from '../support/sample-reports.ts'
import { describeUnjudged } from '../../src/report/describe-unjudged.ts'

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** Read a line of a log as the runner of GitHub Actions does: a command stands at its start. */
function readCommand(line: string) {
  const [, command, properties, message] = /^::(\S+) (.*?)::(.*)$/.exec(line)!
  const pairs = properties!.split(',').map(property => {
    const [name, value] = property.split('=', 1).concat(property.slice(property.indexOf('=') + 1))
    return [name, unescapeProperty(value!)]
  })
  return { command, properties: Object.fromEntries(pairs), message: unescapeData(message!) }
}

/** What the escapes of the runner leave alone is written out. */
const show = (text: string): string =>
  text
    .split(/(\r|\n)/)
    .map((part, index) => (index % 2 ? part : escapeControls(part)))
    .join('')

describe.each(reports)('the report `%s`', (_, report) => {
  const problems = report.files.flatMap(file => [
    ...problemsOf(file).map(problem => ({ path: file.path, ...problem })),
    ...(file.unjudged ?? []).map(note => ({
      path: file.path,
      ...note,
      rule: 'not judged',
      severity: 'suggestion',
      message: describeUnjudged(note.reason),
    })),
  ])
  const lines = renderGithub(report).split('\n').slice(0, -1)

  test('is one command for each problem and for what is left unjudged, which says what the problem says', () => {
    expect(lines.length).toBe(problems.length)
    for (const [index, line] of lines.entries()) {
      const { path, rule, severity, message, start, end } = problems[index]!
      expect(readCommand(line)).toMatchObject({
        command: severity === 'suggestion' ? 'notice' : severity,
        properties: {
          file: show(path),
          line: String(start.line),
          endLine: String(end.line),
          title: `citewell: ${show(rule)}`,
        },
        message: show(message),
      })
    }
  })
})

test('columns are left out when an annotation spans lines', () => {
  const source = 'Slp\nhelps, ok'
  const diagnostics = [
    diagnose(source, 'Slp'),
    diagnose(source, 'Slp\nhelps', { severity: 'warning', message: 'Unexpected 5%, expected\nnone' }),
    diagnose(source, 'ok', { severity: 'suggestion' }),
  ]
  expect(renderGithub(createReport([{ path: 'a,b:c.md', source, diagnostics }]))).toBe(
    [
      '::error file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=4,title=citewell%3A house/words::Unexpected `Slp`, expected none\n',
      '::warning file=a%2Cb%3Ac.md,line=1,endLine=2,title=citewell%3A house/words::Unexpected 5%25, expected%0Anone\n',
      '::notice file=a%2Cb%3Ac.md,line=2,endLine=2,col=8,endColumn=10,title=citewell%3A house/words::Unexpected `ok`, expected none\n',
    ].join(''),
  )
})

test('what somebody let pass is no annotation', () => {
  expect(renderGithub(suppressedReport)).toMatch(/^::warning [^\n]+\n$/)
})
