import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const built = fileURLToPath(new URL('../../dist/command', import.meta.url))
const bad = 'Sleep helps [citation needed].\n'

test('what a plain lint starts with holds no library that it does not need', () => {
  const text = readFileSync(join(built, 'citewell.cjs'), 'utf8')
  const marks = { commander: 'CommanderError', micromark: 'thematicBreakSequence', chalk: 'ansi16m' }
  const everything = readdirSync(built)
    .filter(name => name.endsWith('.js'))
    .map(name => readFileSync(join(built, name), 'utf8'))
    .join('\n')
  for (const [library, mark] of Object.entries(marks)) {
    const isIn = { start: text.includes(mark), command: everything.includes(mark) }
    expect({ library, isIn }).toEqual({ library, isIn: { start: false, command: true } })
  }
})

test('the licences of what was bundled lie beside it', () => {
  const licences = readFileSync(join(built, 'LICENSES.txt'), 'utf8')
  for (const name of ['chalk', 'commander', 'satteri', 'micromark', 'valibot'])
    expect(licences).toContain(`${name} `)
})

test('many articles are linted on several threads, and the report is the same as with one', () => {
  const prose = 'Sleep and rest are good for you. '.repeat(11_000)
  const files = Array.from(
    { length: 30 },
    (_, at) => [`${at}.md`, `${prose}\n\n${bad.repeat(at % 3)}`] as const,
  )
  const cwd = createWorkspace(Object.fromEntries(files))
  const together = runCommand(['--format', 'json', '.'], { cwd })
  const apart = files.flatMap(([name]) => {
    const { stdout } = runCommand(['--format', 'json', name], { cwd })
    return JSON.parse(stdout).files
  })
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)
  expect(together).toMatchObject({ code: 1, stderr: '' })
  expect(JSON.parse(together.stdout).files).toEqual(apart.toSorted(byPath))
})

test('results are kept where they are wanted, used, and removed', () => {
  const cwd = createWorkspace({ 'a.md': bad, 'b.md': 'Sleep.\n' })
  for (const name of ['a.md', 'b.md']) utimesSync(join(cwd, name), 1e9, 1e9)
  // The secret that results are sealed with is the user's.
  const env = { HOME: createWorkspace() }
  const lint = (...flags: string[]) => runCommand(['--cache-location', 'kept/', ...flags, '.'], { cwd, env })
  const first = lint()
  expect(first.code).toBe(1)
  const [name] = readdirSync(join(cwd, 'kept'))
  // Nothing else tells whether results come from there: what is in it is hashed.
  const before = readFileSync(join(cwd, 'kept', name!), 'utf8')
  expect(lint()).toEqual(first)
  expect(readFileSync(join(cwd, 'kept', name!), 'utf8')).toBe(before)
  expect(lint('--no-cache')).toEqual(first)
  expect(runCommand(['cache', 'clean', '--cache-location', 'kept/'], { cwd })).toEqual({
    code: 0,
    stdout: `✓ Removed ${join(cwd, 'kept', name!)}\n`,
    stderr: '',
  })
  expect(readdirSync(join(cwd, 'kept'))).toEqual([])
  expect(runCommand(['cache', 'clean', '--cache-location', 'kept/'], { cwd }).stdout).toContain('No results')
})

test('results are kept by default, except in continuous integration', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  const home = createWorkspace()
  const isKept = () => existsSync(join(home, 'citewell'))
  runCommand(['a.md'], { cwd, env: { XDG_CACHE_HOME: home, CI: 'true' } })
  expect(isKept()).toBe(false)
  runCommand(['a.md', '--no-cache'], { cwd, env: { XDG_CACHE_HOME: home } })
  expect(isKept()).toBe(false)
  runCommand(['a.md'], { cwd, env: { XDG_CACHE_HOME: home } })
  expect(isKept()).toBe(true)
})
