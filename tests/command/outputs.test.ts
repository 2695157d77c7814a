import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { binary, runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'
const fixable = 'See [x](https://example.org/#).\n'
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

describe('an output never takes the place of an article', () => {
  test.each([
    ['-o', ['a.md', '-o', 'a.md']],
    ['-o of another article', ['b.md', '-o', 'a.md']],
    ['-o in one word, as a file name may look', ['-oa.md', 'b.md']],
    ['--format', ['b.md', '--format', 'json=a.md']],
    ['--format of two', ['b.md', '--format', 'pretty', '--format', 'sarif=a.md']],
    ['-o by another way', ['b.md', '-o', './sub/../a.md']],
    ['-o through a link', ['b.md', '-o', 'link.json']],
    ['report', ['report', 'a.md', '-o', 'a.md']],
    ['report of another', ['report', 'b.md', '-o', 'a.md']],
    ['the cache', ['--cache', '--cache-location', 'a.md', 'a.md']],
    ['cleaning the cache', ['cache', 'clean', '--cache-location', 'a.md']],
    ['merge', ['merge', 'r.json', '-o', 'a.md']],
    ['suppress', ['suppress', '--baseline', 'a.md']],
    ['a configuration', ['b.md', '--format', 'json=package.json']],
  ])('%s', (_, args) => {
    const files = { 'a.md': bad, 'b.md': bad, 'sub/c.md': bad, 'package.json': '{"name":"x"}' }
    const cwd = createWorkspace(files)
    symlinkSync('a.md', join(cwd, 'link.json'))
    writeFileSync(join(cwd, 'r.json'), runCommand(['b.md', '--format', 'json'], { cwd }).stdout)
    const { code, stderr } = runCommand(args, { cwd, env: { HOME: createWorkspace() } })
    expect(code).toBe(2)
    expect(stderr).toContain('error: ')
    for (const [name, text] of Object.entries(files)) expect(read(cwd, name)).toBe(text)
  })

  test('nor of a report that is joined', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const { stdout } = runCommand(['a.md', '--format', 'json'], { cwd })
    writeFileSync(join(cwd, 'r.json'), stdout)
    expect(runCommand(['merge', 'r.json', '-o', 'r.json'], { cwd }).code).toBe(2)
    expect(read(cwd, 'r.json')).toBe(stdout)
  })

  test('but of its own report of last time, which is no article', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    for (const name of ['report.md', 'report.txt', 'out.json']) {
      const first = runCommand(['.', '-o', name], { cwd })
      const second = runCommand(['.', '-o', name], { cwd })
      expect([first.code, second.code]).toEqual([1, 1])
      expect(second.stderr).toBe(first.stderr)
      rmSync(join(cwd, name))
    }
  })

  test('unless by force', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    expect(runCommand(['a.md', '-o', 'a.md', '--force'], { cwd }).code).toBe(1)
    expect(read(cwd, 'a.md')).not.toBe(bad)
  })
})

describe('no link leads out of the working folder what is written', () => {
  test.each([
    ['a report', 'citewell-report.html', ['report']],
    ['a format', 'out.json', ['--format', 'json=out.json']],
    ['a baseline', 'citewell-baseline.json', ['suppress', '--baseline', 'citewell-baseline.json']],
    ['a cache', 'results.json', ['--cache', '--cache-location', 'results.json']],
    ['an article', 'a.md', ['fix', 'a.md']],
  ])('%s that is a link', (_, name, args) => {
    const outside = createWorkspace({ 'victim.md': fixable })
    const cwd = createWorkspace({ 'b.md': bad })
    symlinkSync(join(outside, 'victim.md'), join(cwd, name))
    expect(runCommand(args, { cwd, env: { HOME: createWorkspace() } }).code).toBe(2)
    expect(read(outside, 'victim.md')).toBe(fixable)
    expect(readdirSync(outside)).toEqual(['victim.md'])
  })

  test.each([
    ['a report', ['report', '-o', 'out/r.html']],
    ['a format', ['--format', 'json=out/r.json']],
    ['a format in a new folder', ['--format', 'json=out/new/r.json']],
    ['a cache', ['b.md', '--cache', '--cache-location', 'out/']],
    ['articles', ['fix', 'out']],
    ['articles by a pattern', ['fix', 'out/*.md']],
  ])('%s in a folder that is one', (_, args) => {
    const outside = createWorkspace({ 'victim.md': fixable })
    const cwd = createWorkspace({ 'b.md': 'Salt.\n' })
    symlinkSync(outside, join(cwd, 'out'))
    runCommand(args, { cwd, env: { HOME: createWorkspace() } })
    expect(read(outside, 'victim.md')).toBe(fixable)
    expect(readdirSync(outside)).toEqual(['victim.md'])
  })

  test('to where there is nothing yet', () => {
    const outside = createWorkspace()
    const cwd = createWorkspace({ 'b.md': bad })
    symlinkSync(join(outside, 'new.json'), join(cwd, 'out.json'))
    expect(runCommand(['--format', 'json=out.json'], { cwd }).code).toBe(2)
    expect(existsSync(join(outside, 'new.json'))).toBe(false)
  })

  test('unless by force, and the link stays', () => {
    const outside = createWorkspace({ 'r.json': '' })
    const cwd = createWorkspace({ 'b.md': bad })
    symlinkSync(join(outside, 'r.json'), join(cwd, 'out.json'))
    expect(runCommand(['--format', 'json=out.json', '--force'], { cwd }).code).toBe(1)
    expect(JSON.parse(read(outside, 'r.json'))).toMatchObject({ version: 1 })
    expect(readlinkSync(join(cwd, 'out.json'))).toBe(join(outside, 'r.json'))
  })
})

test('two runs that record at once lose nothing', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `${index}.md`)
  const cwd = createWorkspace(Object.fromEntries(names.map(name => [name, bad])))
  const codes = await Promise.all(
    names.map(
      name =>
        new Promise(resolve =>
          spawn(process.execPath, [binary, 'suppress', name], { cwd, stdio: 'ignore' }).on('close', resolve),
        ),
    ),
  )
  expect(codes).toEqual(names.map(() => 0))
  expect(Object.keys(JSON.parse(read(cwd, 'citewell-baseline.json')).files)).toEqual(names)
  expect(readdirSync(cwd).toSorted()).toEqual([...names, 'citewell-baseline.json'])
})

test('what a killed run has locked is free', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  const { pid } = spawnSync(process.execPath, ['--version'])
  const host = spawnSync('hostname', { encoding: 'utf8' })
    .stdout.trim()
    .replaceAll(/[^\w.]/g, '')
  writeFileSync(join(cwd, '.citewell-baseline.json.lock'), `.citewell-${host}-${pid}-0.tmp`)
  expect(runCommand(['suppress'], { cwd }).code).toBe(0)
  expect(readdirSync(cwd).toSorted()).toEqual(['a.md', 'citewell-baseline.json'])
})

/** Longer in the long run. */
const kills = Number(process.env['CITEWELL_KILLS'] ?? 6)

test(
  'killed at any moment, every writing command leaves old or new, and the next run sweeps up',
  { timeout: 1_200_000 },
  async () => {
    const filler = 'Sleep and rest are good for most people at most times of the year.\n\n'.repeat(300)
    const articles = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index}.md`, `${filler}${bad}${fixable}`]),
    )
    const commands: [string, string[]][] = [
      ['out.html', ['report', '-o', 'out.html']],
      ['out.json', ['--no-cache', '--format', 'json=out.json']],
      ['out.sarif', ['--no-cache', '--format', 'sarif=out.sarif']],
      ['citewell-baseline.json', ['suppress']],
      ['results', ['--cache-location', 'results']],
      ['merged.xml', ['merge', 'r.json', '--format', 'junit=merged.xml']],
    ]
    const cwd = createWorkspace(articles)
    const env = { PATH: process.env.PATH, HOME: createWorkspace() }
    writeFileSync(join(cwd, 'r.json'), runCommand(['--format', 'json'], { cwd }).stdout)
    let landed = 0
    for (const [name, args] of commands) {
      const started = performance.now()
      runCommand(args, { cwd, env: { HOME: env.HOME } })
      const whole = performance.now() - started
      const length = read(cwd, name).length
      for (let kill = 0; kill < Math.ceil(kills / commands.length); kill++) {
        const child = spawn(process.execPath, [binary, ...args], { cwd, env, stdio: 'ignore' })
        const timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * whole)
        const signal = await new Promise(resolve => child.on('close', (_, by) => resolve(by)))
        clearTimeout(timer)
        if (signal === 'SIGKILL') landed++
        expect(Math.abs(read(cwd, name).length - length)).toBeLessThan(50)
      }
      runCommand(args, { cwd, env: { HOME: env.HOME } })
    }
    expect(readdirSync(cwd).filter(name => name.startsWith('.'))).toEqual([])
    if (process.env['CITEWELL_KILLS']) process.stderr.write(`${landed} kills of writing commands\n`)
  },
)

describe('on a full disk', () => {
  const mounted: string[] = []
  afterEach(() => {
    for (const folder of mounted.splice(0)) spawnSync('umount', [folder])
  })

  test.each([
    ['a page', 'out.html', ['report', '../a.md', '-o', 'out.html']],
    ['a report', 'out.json', ['../a.md', '--format', 'json=out.json']],
    ['a report with a name of its own', 'out.txt', ['../a.md', '-o', 'out.txt']],
    ['a baseline', 'citewell-baseline.json', ['suppress', '../a.md', '--baseline', 'citewell-baseline.json']],
  ])('%s stays as it was, and nothing is left', (_, name, args) => {
    const parent = createWorkspace({ 'a.md': `${bad}\n`.repeat(400) })
    const cwd = join(parent, 'disk')
    mkdirSync(cwd)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', cwd]).status !== 0) return
    mounted.push(cwd)
    const before = name.endsWith('baseline.json') ? '{"version":1,"files":{}}' : ''
    writeFileSync(join(cwd, name), before)
    writeFileSync(join(cwd, 'rest'), 'x'.repeat(56_000))
    const { code, stderr } = runCommand(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('ENOSPC')
    expect(read(cwd, name)).toBe(before)
    expect(readdirSync(cwd).toSorted()).toEqual([name, 'rest'].toSorted())
  })
})
