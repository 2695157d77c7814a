import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CommandResult, runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const clean = 'Sleep and rest.\n'
const nothing = '✓ 1 article: no quotation, citation or reference was recognised\n'

/** Lint one file with this content. */
function lintContent(content: string | Uint8Array, ...flags: string[]): CommandResult {
  return runCommand([...flags, 'a.md'], { cwd: createWorkspace({ 'a.md': content }) })
}

/** The rules and messages that a JSON report holds, by file. */
const findingsIn = ({ stdout }: CommandResult): unknown =>
  JSON.parse(stdout).files.map(
    ({ path, diagnostics }: { path: string; diagnostics: { rule: string; message: string }[] }) => [
      path,
      ...diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
    ],
  )

describe('paths', () => {
  test('a missing path fails the run, and the others are linted', () => {
    const cwd = createWorkspace({ 'a.md': clean })
    expect(runCommand(['gone.md', 'a.md'], { cwd })).toEqual({
      code: 2,
      stdout: nothing,
      stderr: 'error: There is no file or folder `gone.md`\n',
    })
  })

  test('an empty folder fails the run, unless that is allowed', () => {
    const cwd = createWorkspace()
    const { code, stdout, stderr } = runCommand([], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: There are no articles in `\.`\n {2}hint: Articles end in \.md/)
    expect(runCommand(['--allow-empty'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(runCommand(['--allow-empty', '--format', 'json'], { cwd }).stdout).toBe(
      '{"version":1,"files":[],"summary":{"files":0,"errors":0,"warnings":0,"suggestions":0,"fixable":0}}\n',
    )
  })

  test('a path named -rf is a path after --', () => {
    const cwd = createWorkspace({ '-rf': clean })
    expect(runCommand(['--', '-rf'], { cwd })).toEqual({ code: 0, stdout: nothing, stderr: '' })
    expect(runCommand(['inspect', '--', '-rf'], { cwd }).stdout).toMatch(/^-rf /)
    expect(runCommand(['-rf'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Unknown option `-rf`'),
    })
  })

  test('a loop of links ends', () => {
    const cwd = createWorkspace({ 'sub/a.md': clean })
    symlinkSync('..', join(cwd, 'sub/loop'))
    symlinkSync('self', join(cwd, 'self'))
    expect(runCommand(['.'], { cwd })).toEqual({ code: 0, stdout: nothing, stderr: '' })
    expect(runCommand(['self', '--format', 'compact'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('self:1:1: error This link leads in circles'),
    })
  })
})

describe('files that are no text are findings on those files, and the others are linted', () => {
  test.each([
    ['a binary file', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), 'NUL byte'],
    ['invalid UTF-8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'byte 0xE9'],
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFFSalt', 'utf16le'), 'UTF-16'],
    ['a Word document', Buffer.from('PK\u0003\u0004 and so on: word/document.xml'), 'Word document'],
    ['a PDF', Buffer.from('%PDF-1.7 and so on'), 'PDF'],
    ['a NUL byte in a text', 'Salt\0and pepper\n', 'NUL byte'],
  ])('%s', (_, content, named) => {
    const cwd = createWorkspace({ 'a.md': content, 'b.md': clean })
    const result = runCommand(['--format', 'json'], { cwd })
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(findingsIn(result)).toEqual([
      ['a.md', expect.stringMatching(new RegExp(`^file/readable: .*${named}`))],
      ['b.md'],
    ])
  })

  test('a broken link', () => {
    const cwd = createWorkspace({ 'b.md': clean })
    symlinkSync('gone.md', join(cwd, 'a.md'))
    const result = runCommand(['--format', 'json'], { cwd })
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(findingsIn(result)).toEqual([
      ['a.md', expect.stringContaining('file/readable: This link leads to no file')],
      ['b.md'],
    ])
  })

  // Whatever the rights of the user who runs the tests, the system refuses to read this one.
  test.runIf(existsSync('/proc/self/mem'))('a file that the system refuses to read', () => {
    const result = runCommand(['/proc/self/mem', '--format', 'json'], { cwd: createWorkspace() })
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(findingsIn(result)).toEqual([['/proc/self/mem', expect.stringContaining('(EIO)')]])
  })

  test('21 MB', () => {
    const result = lintContent(new Uint8Array(21 * 1024 * 1024).fill(0x61), '--format', 'json')
    expect(result.code).toBe(1)
    expect(findingsIn(result)).toEqual([
      ['a.md', 'file/readable: This file has 21 MB, and an article at most 20 MB. Part it, or leave it out'],
    ])
  })
})

describe('a text that no parser reads in bounded time is a finding on that file', () => {
  test.each([
    ['>', 'nests more than'],
    ['&#x1F600;', 'character references'],
  ])('%s a hundred thousand times', (mark, named) => {
    const result = lintContent(mark.repeat(100_000), '--format', 'json')
    expect(result).toMatchObject({ code: 1, stderr: '' })
    expect(findingsIn(result)).toEqual([
      ['a.md', expect.stringMatching(new RegExp(`^file/readable: .*${named}`))],
    ])
  })
})

describe('odd texts are read', () => {
  test.each([
    ['an empty file', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['white space alone', ' \t\r\n\r\n'],
  ])('%s', (_, content) => {
    expect(lintContent(content)).toEqual({ code: 0, stdout: nothing, stderr: '' })
  })

  test.each([
    ['everything left open', '> “(‘[\n- *_**`<div>\n<!-- [^1]: "\n'],
    ['no quotation that is closed', '“'.repeat(1000)],
  ])('%s', (_, content) => {
    const { code, stderr } = lintContent(content)
    expect(code).toBeLessThan(2)
    expect(stderr).toBe('')
  })

  test('a line of 10 MB', () => {
    const { code, stderr } = lintContent('Sleep and rest are good for you. '.repeat(320_000))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test.each(['- ', '[', '(', '"', '*', '<', '`', '!['])('%s a hundred thousand times', mark => {
    const { code, stdout, stderr } = lintContent(`${mark.repeat(100_000)}\n`, '--format', 'json')
    expect(stderr).toBe('')
    expect(code).toBeLessThan(2)
    expect(JSON.parse(stdout)).toHaveProperty('summary')
  })
})

describe('the terminal is never steered by an article', () => {
  const evil = 'Sleep \x1b[2J\x1b]0;owned\x07\u202Ehelps\u202C [citation needed] \x9b31m and rest.\n'

  test.each([['lint'], ['inspect']])('%s', command => {
    const cwd = createWorkspace({ 'evil\x1b[2J\u202E.md': `Dr Osei said: “${evil.trim()}” [1]\n` })
    const { stdout, stderr } = runCommand(command === 'lint' ? ['.'] : ['inspect', '.'], { cwd })
    expect(stdout).toContain('evil\\x1b[2J\\u202e.md')
    expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
  })

  test('nor by a path that does not exist', () => {
    const { stderr } = runCommand(['\x1b]2;gone\u202E.md'], { cwd: createWorkspace() })
    expect(stderr).toBe('error: There is no file or folder `\\x1b]2;gone\\u202e.md`\n')
  })

  test('the words of an error are shown with controls written out', () => {
    const { stdout } = lintContent(evil)
    expect(stdout).toContain(
      'Sleep \\x1b[2J\\x1b]0;owned\\x07\\u202ehelps\\u202c [citation needed] \\x9b31m and rest.',
    )
  })
})
