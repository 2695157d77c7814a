import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createValidator, readSarifSchema } from '../support/json-schema.ts'
import { runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const clean = 'Sleep and rest.\n'
const bad = 'Sleep helps [citation needed].\n'
const warned = 'Raised cytokins were found in patients with pain.\n'

const readIn = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')

describe('where reports go', () => {
  test('several at once, one for people and the others to files', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const args = ['--format', 'pretty', '--format', 'sarif=out/citewell.sarif', '--format=json=report.json']
    const { code, stdout, stderr } = runCommand(args, { cwd, env: { FORCE_COLOR: '1' } })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('1 problem')
    expect(createValidator(readSarifSchema())(JSON.parse(readIn(cwd, 'out/citewell.sarif')))).toEqual([])
    expect(JSON.parse(readIn(cwd, 'report.json'))).toMatchObject({ summary: { errors: 1 } })
  })

  test('--output takes the one without a file, and a file has no colours', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const args = ['--output', 'report.txt', '--format', 'pretty', '--format', 'compact=short.txt']
    expect(runCommand(args, { cwd, env: { FORCE_COLOR: '1' } })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'report.txt, short.txt: 1 problem (1 error) in 1 article\n',
    })
    expect(readIn(cwd, 'report.txt')).toMatch(/^a\.md\n {2}1:13 {2}error/)
    expect(readIn(cwd, 'short.txt')).toMatch(/^a\.md:1:13: error/)
  })

  test.each([
    [['--format', 'sarf'], 'There is no format `sarf`\n  hint: Did you mean `sarif`?'],
    [
      ['--format', 'json', '--format', 'sarif'],
      'Two reports would go to standard output: `json` and `sarif`',
    ],
    [['--format', 'json=a', '--format', 'sarif=a'], 'Two reports would go to `a`: `json` and `sarif`'],
    [['--format', 'json=a', '-o', 'b'], 'There is no report left for `--output b`'],
    [['--format', 'json='], '`--format json=` needs a file after the `=`'],
  ])('%j is refused before anything is looked at', (args, message) => {
    const cwd = createWorkspace({ 'a.md': bad })
    const { code, stdout, stderr } = runCommand(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`error: ${message}`)
  })

  test.each([
    ['r.json', /^\{"version":1/],
    ['r.sarif', /"version": "2\.1\.0"/],
    ['r.md', /^<!-- citewell-report -->/],
    ['r.txt', /^a\.md\n/],
  ])('the format of %s follows from its name when none is given', (name, expected) => {
    const cwd = createWorkspace({ 'a.md': bad })
    expect(runCommand(['-o', name, 'a.md'], { cwd }).code).toBe(1)
    expect(readIn(cwd, name)).toMatch(expected)
  })

  test('a report that cannot be written is a failure', () => {
    const cwd = createWorkspace({ 'a.md': clean })
    mkdirSync(join(cwd, 'taken'))
    expect(runCommand(['--format', 'json=taken'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'error: The report cannot be written to `taken` (EISDIR)\n',
    })
  })
})

test('in a job of GitHub Actions the annotations come with a summary of the job', () => {
  const cwd = createWorkspace({ 'a.md': bad, 'summary.txt': 'before\n' })
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.txt') }
  const { code, stdout } = runCommand(['--format', 'github', 'a.md'], { cwd, env })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error file=a\.md,line=1,/)
  expect(readIn(cwd, 'summary.txt')).toMatch(/^before\n## citewell: 1 problem \(1 error\) in 1 article\n/)
})

describe('what fails a run', () => {
  test.each([
    [warned, [], 0],
    [warned, ['--fail-on', 'warning'], 1],
    [bad, ['--fail-on', 'never'], 0],
    [clean, ['--fail-on', 'suggestion'], 0],
    [warned, ['--max-warnings', '1'], 0],
    [warned, ['--max-warnings', '0'], 1],
    [warned, ['--max-warnings', '0', '--quiet'], 1],
    [bad, ['--max-warnings', '0'], 1],
  ])('%j with %j ends with %i', (text, args, expected) => {
    const cwd = createWorkspace({ 'a.md': text })
    expect(runCommand(args, { cwd }).code).toBe(expected)
  })

  test('too many warnings are told on standard error, and a limit that is no number is refused', () => {
    const cwd = createWorkspace({ 'a.md': warned })
    const { stderr } = runCommand(['--max-warnings', '0'], { cwd })
    expect(stderr).toBe('error: 1 warning, at most 0 allowed\n')
    expect(runCommand(['--max-warnings', 'few'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Expected a whole number'),
    })
  })

  test('JUnit agrees', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const failures = (...args: string[]) =>
      /failures="(\d+)"/.exec(runCommand(['--format', 'junit', ...args], { cwd }).stdout)?.[1]
    expect([failures(), failures('--fail-on', 'never')]).toEqual(['1', '0'])
  })
})

describe('shards', () => {
  const files = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`a${index}.md`, index % 2 === 0 ? bad : warned]),
  )

  test('together they are the whole, and merge puts them together again', () => {
    const cwd = createWorkspace(files)
    const whole = runCommand(['--format', 'compact'], { cwd })
    for (const shard of [1, 2, 3])
      runCommand(['--shard', `${shard}/3`, '--format', `json=reports/${shard}.json`], { cwd })
    const reports = [1, 2, 3].map(shard => `reports/${shard}.json`)
    const paths = reports.map(path =>
      JSON.parse(readIn(cwd, path)).files.map((file: { path: string }) => file.path),
    )
    expect(paths).toEqual([['a0.md', 'a3.md'], ['a1.md', 'a4.md'], ['a2.md']])
    expect(runCommand(['merge', ...reports, '--format', 'compact'], { cwd })).toEqual(whole)
    expect(runCommand(['merge', ...reports, '--fail-on', 'never', '-o', 'all.txt'], { cwd }).code).toBe(0)
    expect(readIn(cwd, 'all.txt')).toContain('5 of 5 articles')
  })

  test('a shard without articles has an empty report', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const { code, stdout } = runCommand(['--shard', '2/2', '--format', 'json'], { cwd })
    expect({ code, files: JSON.parse(stdout).files }).toEqual({ code: 0, files: [] })
  })

  test.each(['0/2', '3/2', '2', 'a/b', '1/0'])('%s is no shard', shard => {
    const { code, stderr } = runCommand(['--shard', shard], { cwd: createWorkspace({ 'a.md': clean }) })
    expect(code).toBe(2)
    expect(stderr).toContain('Expected a number and how many there are, such as 2/8')
  })

  test('half a report does not pass for a whole one', () => {
    const cwd = createWorkspace({ 'half.json': '{"version":1,"files":[{' })
    expect(runCommand(['merge', 'half.json'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(runCommand(['merge', 'gone.json'], { cwd }).stderr).toContain(
      '`gone.json` cannot be read (ENOENT)',
    )
    expect(runCommand(['merge'], { cwd }).code).toBe(2)
  })

  test('a report may come from standard input', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const { stdout: input } = runCommand(['--format', 'json'], { cwd })
    expect(runCommand(['merge', '-', '--format', 'compact'], { cwd, input }).stdout).toMatch(/^a\.md:1:13/)
  })
})

test('--stats names stages and rules on standard error, and leaves the report alone', () => {
  const cwd = createWorkspace({ 'a.md': bad, 'b.md': clean })
  const plain = runCommand(['--format', 'json'], { cwd })
  const { code, stdout, stderr } = runCommand(['--format', 'json', '--stats'], { cwd })
  expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout })
  for (const stage of ['find articles', 'configure', 'read', 'understand', 'run rules', 'report', 'all'])
    expect(stderr).toMatch(new RegExp(`^  ${stage} +\\d+\\.\\d ms +\\d+ %$`, 'm'))
  expect(stderr).toMatch(/^ {2}citations\/no-placeholder +\d+\.\d ms +\d+ % +1 finding$/m)
})

test('lint is a command too', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  expect(runCommand(['lint', '--format', 'json', 'a.md'], { cwd })).toEqual(
    runCommand(['a.md', '--format', 'json'], { cwd }),
  )
})
