import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { binary, type CommandResult, runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

/** Long enough that a half-written file would show. */
const filler = 'Sleep and rest are good for most people at most times of the year.\n\n'.repeat(200)
const old = `${filler}See https://example.org/#\n`
const fixed = `${filler}See https://example.org/\n`

const names = Array.from({ length: 200 }, (_, index) => `${String(index).padStart(3, '0')}.md`)
const fillWith = (text: string): Record<string, string> => Object.fromEntries(names.map(name => [name, text]))

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')
const states = (cwd: string): string[] =>
  [...new Set(names.map(name => read(cwd, name)))].map(text =>
    text === old ? 'old' : text === fixed ? 'new' : text,
  )

interface Running {
  readonly kill: () => void
  readonly ended: Promise<CommandResult & { readonly signal: NodeJS.Signals | null }>
}

function start(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [binary, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (written.stdout += String(chunk)))
  child.stderr.on('data', chunk => (written.stderr += String(chunk)))
  const ended = new Promise<Awaited<Running['ended']>>(resolve =>
    child.on('close', (code, signal) => resolve({ code, signal, ...written })),
  )
  return { kill: () => child.kill('SIGKILL'), ended }
}

/** Run `citewell fix` in a folder and kill it, as `kill -9` does, at the nth thing that happens in the folder. */
async function killAt(event: number, cwd: string): Promise<NodeJS.Signals | null> {
  let count = 0
  const running = start(['fix'], cwd)
  const watcher = watch(cwd, () => {
    if (++count === event) running.kill()
  })
  const { signal } = await running.ended
  watcher.close()
  return signal
}

/** 50 in the long run; each takes about a second. */
const rounds = Number(process.env['CITEWELL_KILLS'] ?? 5)

test(
  `killed ${rounds} times while fixing 200 files, every file is old or new, and one more run leaves nothing behind`,
  { timeout: 600_000 },
  async () => {
    const cwd = createWorkspace()
    let kills = 0
    let leftOver = 0
    for (let round = 0; round < rounds; round++) {
      for (const name of names) writeFileSync(join(cwd, name), old)
      // Each file makes some four events. Prime to four, so that every step of writing is met.
      const signal = await killAt(1 + round * Math.max(1, Math.floor(700 / rounds) | 1), cwd)
      if (signal === 'SIGKILL') kills++
      expect(['old', 'new']).toEqual(expect.arrayContaining(states(cwd)))
      leftOver += readdirSync(cwd).length - names.length
      expect(runCommand(['fix'], { cwd })).toMatchObject({ code: 0 })
      expect(states(cwd)).toEqual(['new'])
      expect(readdirSync(cwd).toSorted()).toEqual(names)
    }
    expect(kills).toBeGreaterThan(rounds / 2)
    if (process.env['CITEWELL_KILLS'])
      process.stderr.write(`${kills} kills, ${leftOver} temporary files left and swept up\n`)
  },
)

test('asked to stop, it finishes the file that it is at and says how far it came', async () => {
  const cwd = createWorkspace(fillWith(old))
  const child = spawn(process.execPath, [binary, 'fix'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  // Asked again when it has said so and is about to end, it would just end.
  let asked = false
  const watcher = watch(cwd, () => {
    asked ||= child.kill('SIGTERM')
  })
  let stderr = ''
  child.stderr.on('data', chunk => (stderr += String(chunk)))
  const code = await new Promise(resolve => child.on('close', resolve))
  watcher.close()
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: Stopped \(SIGTERM\) after \d+ of 200 articles$/m)
  expect(states(cwd).toSorted()).toEqual(['new', 'old'])
  expect(readdirSync(cwd).toSorted()).toEqual(names)
})

test('two runs at once leave every file fixed and nothing else', async () => {
  const cwd = createWorkspace(fillWith(old))
  const results = await Promise.all([start(['fix'], cwd), start(['fix'], cwd)].map(({ ended }) => ended))
  expect(states(cwd)).toEqual(['new'])
  expect(readdirSync(cwd).toSorted()).toEqual(names)
  for (const { code, stderr } of results) {
    const complaints = stderr.split('\n').filter(line => line.startsWith('error: '))
    for (const line of complaints)
      expect(line).toMatch(/^error: `\d{3}\.md` changed while it was being fixed, and was left as it is$/)
    expect(code).toBe(complaints.length > 0 ? 2 : 0)
  }
})

/** A plug-in whose rule does something to the folder when it sees `a.md`: after it was read, before it is written. */
const meddling = (act: string): string => `
import * as v from ${JSON.stringify(import.meta.resolve('valibot'))}
import * as fs from 'node:fs'
import { execFileSync } from 'node:child_process'
let done = false
export const rules = {
  'house/meddle': {
    summary: 'Meddles', severity: 'error', options: v.strictObject({}),
    *check({ path }) {
      if (path !== 'a.md' || done) return
      done = true
      ${act}
    },
  },
}
`

const withMeddling = (act: string, files: Readonly<Record<string, string>>): string =>
  createWorkspace({
    ...files,
    'meddling.mjs': meddling(act),
    'citewell.config.json': JSON.stringify({
      plugins: ['./meddling.mjs'],
      rules: { 'house/meddle': 'error' },
    }),
  })

describe('a file that is not what it was when it was read is left alone, and the others are fixed', () => {
  test.each([
    ['saved by somebody', `fs.appendFileSync('a.md', 'One more line.')`, () => `${old}One more line.`],
    [
      'fixed by another run',
      `execFileSync(process.execPath, [${JSON.stringify(binary)}, 'fix', '--no-config', 'a.md'])`,
      () => fixed,
    ],
  ])('%s', (_, act, expected) => {
    const cwd = withMeddling(act, { 'a.md': old, 'b.md': old })
    const { code, stderr } = runCommand(['fix', 'a.md', 'b.md'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(
      'error: `a.md` changed while it was being fixed, and was left as it is\n  hint: Run the command again.\n',
    )
    expect([read(cwd, 'a.md'), read(cwd, 'b.md')]).toEqual([expected(), fixed])
    expect(readdirSync(cwd).toSorted()).toEqual(['a.md', 'b.md', 'citewell.config.json', 'meddling.mjs'])
  })

  test('replaced by a link', () => {
    const cwd = withMeddling(`fs.rmSync('a.md'); fs.symlinkSync('victim', 'a.md')`, {
      'a.md': old,
      'b.md': old,
      victim: old,
    })
    const { code, stderr } = runCommand(['fix', 'a.md', 'b.md'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('error: `a.md` changed while it was being fixed')
    expect([read(cwd, 'victim'), read(cwd, 'b.md')]).toEqual([old, fixed])
    expect(readlinkSync(join(cwd, 'a.md'))).toBe('victim')
  })

  test('deleted', () => {
    const cwd = withMeddling(`fs.rmSync('a.md')`, { 'a.md': old, 'b.md': old })
    const { code, stderr } = runCommand(['fix', 'a.md', 'b.md'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('error: `a.md` was not written: it is gone (ENOENT)')
    expect(existsSync(join(cwd, 'a.md'))).toBe(false)
    expect(read(cwd, 'b.md')).toBe(fixed)
  })

  test('and --fix reports what is wrong with it still', () => {
    const cwd = withMeddling(`fs.appendFileSync('a.md', 'More.')`, { 'a.md': old })
    const { code, stdout } = runCommand(['--fix', '--format', 'json', 'a.md'], { cwd })
    expect(code).toBe(2)
    expect(JSON.parse(stdout).files[0].diagnostics).toMatchObject([{ rule: 'links/no-empty-fragment' }])
  })
})

test('a read-only file is left alone, and the others are fixed', () => {
  const cwd = createWorkspace({ 'a.md': old, 'b.md': old })
  chmodSync(join(cwd, 'a.md'), 0o444)
  expect(runCommand(['fix'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'error: `a.md` was not written: you may not write it or its folder (EACCES)\n',
    ),
  })
  expect([read(cwd, 'a.md'), read(cwd, 'b.md')]).toEqual([old, fixed])
  expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o444)
})

/** Somebody without any rights, whom an administrator can act as. */
const nobody = { uid: 65_534, gid: 65_534 }
const canBeNobody =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, [binary, '--version'], { ...nobody, cwd: '/' }).status === 0

describe.runIf(canBeNobody)('somebody who may not write', () => {
  test.each([
    ['the file', 0o777, 0o644],
    ['the folder', 0o755, 0o666],
  ])('%s is told so', (_, folder, file) => {
    const cwd = createWorkspace({ 'a.md': old })
    chmodSync(cwd, folder)
    chmodSync(join(cwd, 'a.md'), file)
    const { status, stderr } = spawnSync(process.execPath, [binary, 'fix'], {
      ...nobody,
      cwd,
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('error: `a.md` was not written: you may not write it or its folder (EACCES)\n')
    expect(read(cwd, 'a.md')).toBe(old)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test('as its owner keeps the mode of a file of somebody else in a shared folder', () => {
    const cwd = createWorkspace({ 'a.md': old })
    chmodSync(cwd, 0o777)
    chmodSync(join(cwd, 'a.md'), 0o666)
    const { status } = spawnSync(process.execPath, [binary, 'fix'], { ...nobody, cwd, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(read(cwd, 'a.md')).toBe(fixed)
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o666)
  })
})

describe('on a full disk', () => {
  const mounted: string[] = []
  afterEach(() => {
    for (const folder of mounted.splice(0)) spawnSync('umount', [folder])
  })

  /** A disk of its own, in memory; `undefined` where that is not allowed. */
  function mountDisk(size: string): string | undefined {
    const folder = join(createWorkspace(), 'disk')
    mkdirSync(folder)
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
    if (status !== 0) return undefined
    mounted.push(folder)
    return folder
  }

  test('a file stays whole, and nothing is left beside it', ({ skip }) => {
    const cwd = mountDisk('64k')
    if (cwd === undefined) {
      skip('this user may not mount a disk')
      return
    }
    writeFileSync(join(cwd, 'a.md'), old)
    const rest = 'x'.repeat(4096)
    let count = 0
    try {
      for (; ; count++) writeFileSync(join(cwd, `rest-${count}`), rest)
    } catch {
      rmSync(join(cwd, `rest-${count}`))
    }
    const before = readdirSync(cwd)
    expect(runCommand(['fix', 'a.md'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error: `a.md` was not written: the disk is full (ENOSPC)\n'),
    })
    expect(read(cwd, 'a.md')).toBe(old)
    expect(readdirSync(cwd)).toEqual(before)
    for (let index = 0; index < count; index++) rmSync(join(cwd, `rest-${index}`))
    expect(runCommand(['fix', 'a.md'], { cwd }).code).toBe(0)
    expect(read(cwd, 'a.md')).toBe(fixed)
    expect(lstatSync(join(cwd, 'a.md')).isFile()).toBe(true)
  })
})
