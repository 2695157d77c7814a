import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createWorkspace } from '../support/workspace.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const NAME = 'citewell.cjs.'

/** A flag of V8 that is told by its tag on every version of Node. */
const OTHER_FLAGS = { NODE_OPTIONS: '--stack-trace-limit=50' }

/** The command with nothing compiled yet, in a folder of its own. */
function installCommand() {
  const place = createWorkspace({ 'text/a.md': 'Sleep helps [citation needed].\n' })
  for (const part of ['bin', 'dist/command']) cpSync(join(root, part), join(place, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  const folder = join(place, 'dist/command')
  const names = (): string[] => readdirSync(folder).filter(name => name.startsWith(NAME))
  for (const name of names()) rmSync(join(folder, name))
  const run = (args: readonly string[] = ['a.md'], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(place, 'bin/citewell.js'), ...args],
      { cwd: join(place, 'text'), env: { CI: 'true', ...env }, encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }
  /** Lint, and tell which files were written. */
  const written = (env?: Record<string, string>): string[] => {
    for (const name of names()) utimesSync(join(folder, name), 1e9, 1e9)
    expect(run(['a.md'], env)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('citation needed'),
      stderr: '',
    })
    return names().filter(name => statSync(join(folder, name)).mtimeMs > 1e12)
  }
  return { folder, names, run, written }
}

test('what V8 compiled is kept by the first lint and used by the next', () => {
  const { names, run, written } = installCommand()
  run(['--version'])
  // That compiles next to nothing of what a lint needs.
  expect(names()).toEqual([])
  const made = written()
  expect(made).toEqual(names())
  expect(made).toHaveLength(1)
  expect(written()).toEqual([])
})

test('other flags of V8 have their own', () => {
  const { names, written } = installCommand()
  const [plain] = written()
  const [other] = written(OTHER_FLAGS)
  expect(new Set(names())).toEqual(new Set([plain, other]))
  expect(other).not.toBe(plain)
  expect(written(OTHER_FLAGS)).toEqual([])
  expect(written()).toEqual([])
})

test('what V8 rejects is made anew', () => {
  const { folder, written } = installCommand()
  const [plain] = written()
  const [other] = written(OTHER_FLAGS)
  renameSync(join(folder, other!), join(folder, plain!))
  expect(written()).toEqual([plain])
  expect(written()).toEqual([])
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['text', () => Buffer.from('This is no compiled code.')],
  ['cut off', bytes => bytes.subarray(0, 100_000)],
  ['without a head', bytes => Buffer.concat([Buffer.alloc(512), bytes.subarray(512)])],
  // Here V8 itself does not look: it would take what is there for code.
  ['without a sector in the middle', bytes => Buffer.from(bytes).fill(0, 102_400, 102_912)],
  ['without its end', bytes => Buffer.from(bytes).fill(0, bytes.length - 70_000)],
])('a damaged file is made anew: %s', (_, damage) => {
  const { folder, names, written } = installCommand()
  const [name] = written()
  const file = join(folder, name!)
  writeFileSync(file, damage(readFileSync(file)))
  expect(written()).toEqual([name])
  expect(names()).toEqual([name])
  expect(written()).toEqual([])
})

test('where nothing can be kept, nothing is said and nothing left behind', () => {
  const { folder, names, written } = installCommand()
  const [name] = written()
  rmSync(join(folder, name!))
  // Permissions do not stop an administrator; a folder in its place stops everybody.
  mkdirSync(join(folder, name!))
  expect(written()).toEqual([])
  expect(names()).toEqual([name])
})

test('--stats says why the native parser was not used', () => {
  const { run } = installCommand()
  const missing = { NAPI_RS_NATIVE_LIBRARY_PATH: '/no/such.node' }
  expect(run(['--stats', 'a.md'], missing).stderr).toMatch(/^The native parser could not be loaded, .*\n$/m)
  expect(run(['--stats', 'a.md']).stderr).not.toContain('native parser')
})
