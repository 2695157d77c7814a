import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hash } from '../../src/core/fingerprint.ts'
import { binary, runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'

/** Run with a limit of time; `null` as the exit code says that it had to be stopped. */
function runBriefly(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env.PATH, ...env },
  })
  return { code: status, stdout, stderr }
}

describe.runIf(process.platform !== 'win32')('what is no file', () => {
  const kinds: [string, (file: string) => void][] = [
    ['a pipe', file => execFileSync('mkfifo', [file])],
    ['a device without end', file => symlinkSync('/dev/zero', file)],
    ['a loop of links', file => symlinkSync(file, file)],
    ['a folder', file => mkdirSync(file)],
    ['a link that leads nowhere', file => symlinkSync('nowhere', file)],
  ]
  const silent = ['package.json', '.gitignore', '.citewellignore']
  const loud = ['citewell.config.json', 'citewell.config.yaml', 'citewell-baseline.json']

  describe.each(kinds)('%s', (_, make) => {
    test.each(silent)('called %s is passed over', name => {
      const cwd = createWorkspace({ 'a.md': bad })
      make(join(cwd, name))
      const { code, stdout } = runBriefly(['--no-cache'], cwd)
      expect(code).toBe(1)
      expect(stdout).toContain('citations/no-placeholder')
    })

    test.each(loud)('called %s ends the run with a sentence, or is passed over', name => {
      const cwd = createWorkspace({ 'a.md': bad })
      make(join(cwd, name))
      const { code, stderr } = runBriefly(['--no-cache'], cwd)
      expect([1, 2]).toContain(code)
      expect(stderr).not.toContain('bug:')
      if (code === 2) expect(stderr).toMatch(/^error: /)
    })

    test('called as an article is a finding, and the others are looked at', () => {
      const cwd = createWorkspace({ 'b.md': bad })
      make(join(cwd, 'a.md'))
      for (const args of [['--no-cache'], ['--no-cache', 'a.md', 'b.md'], ['--no-cache', '*.md']]) {
        const { code, stdout, stderr } = runBriefly(args, cwd)
        expect([1, 2]).toContain(code)
        expect(stdout).toContain('citations/no-placeholder')
        expect(stderr).not.toContain('bug:')
      }
      expect(runBriefly(['fix', '.'], cwd).stderr).not.toContain('bug:')
      expect(runBriefly(['inspect', '.'], cwd).stderr).not.toContain('bug:')
    })

    test('called as the cache is no cache, and stays', () => {
      const cwd = createWorkspace({ 'a.md': bad })
      make(join(cwd, 'results'))
      const { code, stderr } = runBriefly(['--cache-location', 'results', 'a.md'], cwd, {
        HOME: createWorkspace(),
      })
      expect([1, 2]).toContain(code)
      expect(stderr).not.toContain('bug:')
    })
  })
})

describe('a link is read where it leads to an article of the folder, and nowhere else', () => {
  const secret = 'token [citation needed]\n'

  test.each([
    ['into .git', '.git/config'],
    ['to what is no article', 'secrets.json'],
    ['to a hidden file without a name for articles', '.npmrc'],
    ['out of the folder', '../outside/secret.md'],
    ['into node_modules', 'node_modules/x/secret.md'],
  ])('%s', (_, target) => {
    const parent = createWorkspace({ 'outside/secret.md': secret })
    const cwd = join(parent, 'repository')
    for (const folder of ['.git', 'node_modules/x']) mkdirSync(join(cwd, folder), { recursive: true })
    for (const name of ['.git/config', 'secrets.json', '.npmrc', 'node_modules/x/secret.md'])
      writeFileSync(join(cwd, name), secret)
    symlinkSync(target, join(cwd, 'x.md'))
    for (const args of [
      ['--no-cache'],
      ['--no-cache', 'x.md'],
      ['report', '-o', '-'],
      ['inspect', 'x.md'],
      ['fix', '--diff'],
      ['--no-cache', '--format', 'json'],
    ])
      expect(runBriefly(args, cwd).stdout).not.toContain('token')
    expect(runBriefly(['--no-cache'], cwd).stdout).toContain('leads to no article of this folder')
  })

  test('to another article', () => {
    const cwd = createWorkspace({ 'real/a.md': bad })
    symlinkSync('real/a.md', join(cwd, 'b.md'))
    expect(runBriefly(['--no-cache', 'b.md'], cwd).stdout).toContain('citations/no-placeholder')
  })
})

describe('kept results that somebody else made are none', () => {
  interface Body {
    key?: unknown
    configs: unknown
    files: Record<string, { packed: unknown }> | null
  }
  const forgeries: Record<string, (body: Body) => unknown> = {
    'hide findings': body => void (body.files!['a.md']!.packed = []),
    'are nothing': () => null,
    'are a number': body => void (body.files!['a.md']!.packed = 5),
    'hold nothing': body => void (body.files!['a.md']!.packed = [null]),
    'hold an escape': body =>
      void (body.files!['a.md']!.packed = [['x/y', '\u001B[31mevil', 'm', 'f', 1, 1, 0, 1, 1, 0]]),
    'have no configurations': body => void (body.configs = null),
    'have no files': body => void (body.files = null),
    'have no key': body => void delete body.key,
    'have odd offsets': body =>
      void (body.files!['a.md']!.packed = [['x/y', 'error', 'm', 'f', -5, null, 1e9, 1e9, 1e9, 1e99]]),
    'have a fix of their own': body =>
      void (body.files!['a.md']!.packed = [
        [
          'links/no-empty-fragment',
          'warning',
          'm',
          'f',
          1,
          1,
          0,
          1,
          2,
          1,
          { fix: [{ range: { start: 0, end: 9 }, text: 'GONE' }] },
        ],
      ]),
  }

  test.each(Object.entries(forgeries))('that %s', (_, forge) => {
    const cwd = createWorkspace({ 'a.md': bad })
    const env = { HOME: createWorkspace() }
    runBriefly(['--cache-location', 'results', 'a.md'], cwd, env)
    const text = readFileSync(join(cwd, 'results'), 'utf8')
    const body: Body = JSON.parse(text.slice(text.indexOf('\n') + 1))
    const forged = forge(body) === null ? 'null' : JSON.stringify(body)
    for (const sum of [hash(forged), text.slice(0, text.indexOf('\n'))]) {
      writeFileSync(join(cwd, 'results'), `${sum}\n${forged}`)
      const { code, stdout, stderr } = runBriefly(
        ['--cache-location', 'results', '--force', 'a.md'],
        cwd,
        env,
      )
      expect(code).toBe(1)
      expect(stdout).toContain('citations/no-placeholder')
      expect(stdout + stderr).not.toContain('\u001B')
    }
  })

  test('in node_modules are not looked at, here and above', () => {
    const cwd = createWorkspace({ 'sub/a.md': bad, 'node_modules/.cache/citewell/x.json': 'x' })
    const home = createWorkspace()
    expect(runBriefly(['a.md'], join(cwd, 'sub'), { HOME: home }).code).toBe(1)
    expect(readdirSync(join(cwd, 'node_modules/.cache/citewell'))).toEqual(['x.json'])
    expect(existsSync(join(home, '.cache/citewell'))).toBe(true)
  })
})

test('no command runs code of the folder when that is forbidden', () => {
  const config = "require('fs').writeFileSync('RAN', ''); module.exports = {}"
  const cwd = createWorkspace({ 'a.md': bad, 'citewell.config.js': config })
  writeFileSync(join(cwd, 'r.json'), runCommand(['a.md', '--no-config', '--format', 'json'], { cwd }).stdout)
  for (const args of [
    ['merge', 'r.json', '-o', 'x.html', '--no-config-code'],
    ['merge', 'r.json', '-o', 'y.html', '--no-config'],
    ['report', '--no-config-code'],
    ['inspect', '--no-config-code'],
    ['fix', '--no-config-code'],
    ['suppress', '--no-config-code'],
    ['print-config', 'a.md', '--no-config-code'],
    ['explain', 'quotations/cited', '--no-config-code'],
    ['--no-config-code'],
  ])
    runBriefly(args, cwd)
  expect(existsSync(join(cwd, 'RAN'))).toBe(false)
})
