import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLines } from '../../../src/cli/terminal/io.ts'
import { createIo, runMain } from '../../support/run-main.ts'
import { createWorkspace } from '../../support/workspace.ts'

const bad = 'See https://example.org/#\n'
const good = 'See https://example.org/\n'
const misspelt = 'Raised cytokins are common in people who rest too little.\n'
const spelt = misspelt.replace('cytokins', 'cytokines')

const read = (cwd: string, name = 'a.md'): string => readFileSync(join(cwd, name), 'utf8')

test('fix carries out what is right', async () => {
  const cwd = createWorkspace({ 'a.md': bad })
  expect(await runMain(['fix'], { cwd })).toEqual({
    code: 0,
    stdout: 'a.md  1 fixed (links/no-empty-fragment 1)\n1 problem fixed in 1 of 1 article\n',
    stderr: '',
  })
  expect(read(cwd)).toBe(good)
})

test('fix of nothing says nothing', async () => {
  expect(await runMain(['fix', '--allow-empty'], { cwd: createWorkspace() })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
})

test('fix of standard input may be tried and shown', async () => {
  const cwd = createWorkspace()
  expect(await runMain(['fix', '-'], { cwd, input: bad })).toMatchObject({ code: 0, stdout: good })
  expect(await runMain(['fix', '-', '--dry-run'], { cwd, input: bad })).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('1 would be fixed'),
  })
  const { stdout } = await runMain(['fix', '-', '--diff', '--stdin-path', 'a.md'], { cwd, input: bad })
  expect(stdout).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-See https://example.org/#\n+See https://example.org/\n',
  )
})

test('a diff for a terminal is in colour and never steers it', async () => {
  const cwd = createWorkspace({ 'a.md': `Rest\u001B[2J.\n${bad}` })
  const { stdout } = await runMain(['fix', '--diff', '--color', 'a.md'], { cwd })
  expect(stdout).toContain(' Rest\\x1b[2J.\n\u001B[31m-See https://example.org/#\u001B[39m\n\u001B[32m+See')
  const { stdout: plain } = await runMain(['fix', '--diff', '--no-color', 'a.md'], { cwd, isTTY: true })
  expect(plain).toContain(' Rest\\x1b[2J.\n-See')
})

describe('a diff that may end up in a log has only what steers nothing', () => {
  const far = 'Rest.\n'.repeat(12)

  test.each([
    ['an escape', 'Rest\u001B[2J.\n'],
    ['a mark of direction', 'Rest \u202E.\n'],
    ['a command of a workflow', '::error::x\n'],
    ['a command behind spaces', '  ::set-env::x\n'],
    ['a command of Azure', 'Rest ##vso[task.x].\n'],
    ['a line within a line', 'Rest.\r::error::x\n'],
  ])('%s beside a change takes it out', async (_, line) => {
    const cwd = createWorkspace({ 'a.md': `${line}${bad}${far}${bad}` })
    const { code, stdout, stderr } = await runMain(['fix', '--diff', 'a.md'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -11,5 \+11,5 @@\n/)
    expect(stdout.match(/^@@/gm)).toHaveLength(1)
    expect(stderr).toContain('warning: 1 stretch of the changes is left out here')
  })

  test.each([
    ['a tab and a byte order mark', `\uFEFFRest\t.\n${bad}`],
    ['lines of Windows', `Rest.\r\n${bad.replace('\n', '\r\n')}`],
    ['a command far away', `::error::x\n${far}${bad}`],
    ['a command that is taken out', `See https://example.org/# ::error::x\n`],
  ])('%s is no reason', async (_, text) => {
    const cwd = createWorkspace({ 'a.md': text })
    const { stdout, stderr } = await runMain(['fix', '--diff', 'a.md'], { cwd })
    expect(stdout).toMatch(/^@@/m)
    expect(stderr).not.toContain('left out')
  })

  test('and nothing is left of a file whose name steers', async () => {
    const cwd = createWorkspace({ '##vso[x].md': bad, 'a.md': bad })
    const { stdout, stderr } = await runMain(['fix', '--diff'], { cwd })
    expect(stdout).toMatch(/^--- a\/a\.md/)
    expect(stdout).not.toContain('##')
    expect(stderr).toContain('warning: 1 stretch of the changes is left out here')
  })
})

test('a file that cannot be read fails the command, and is a finding of --fix', async () => {
  const cwd = createWorkspace({ 'a.md': Uint8Array.of(0xff, 0x61), 'b.md': bad })
  expect(await runMain(['fix'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'error: a.md: This file is not UTF-8, as the byte 0xFF shows. Save it again as UTF-8\n',
  })
  expect(read(cwd, 'b.md')).toBe(good)
  expect(await runMain(['--fix'], { cwd })).toMatchObject({ code: 1, stderr: '' })
})

test('--fix fixes and reports the rest', async () => {
  const cwd = createWorkspace({ 'a.md': bad + misspelt })
  const { code, stdout } = await runMain(['--fix', '--format', 'json'], { cwd })
  expect(code).toBe(0)
  expect(JSON.parse(stdout).files[0].diagnostics).toMatchObject([{ rule: 'terminology/spelling' }])
  expect(read(cwd)).toBe(good + misspelt)
  expect(await runMain(['--fix', '--fix-type', 'suggestions'], { cwd })).toMatchObject({ code: 0 })
  expect(read(cwd)).toBe(good + spelt)
})

describe('asking', () => {
  const answer = async (
    answers: string,
    files: Readonly<Record<string, string>>,
  ): Promise<{ readonly cwd: string; readonly code: number | null; readonly stdout: string }> => {
    const cwd = createWorkspace(files)
    const { code, stdout } = await runMain(['fix', '-i', '--no-color', '.'], {
      cwd,
      input: answers,
      isTTY: true,
    })
    return { cwd, code, stdout }
  }

  test('shows the finding and what can be done', async () => {
    const { stdout } = await answer('n\n', { 'a.md': misspelt })
    expect(stdout).toBe(`
a.md:1:8  warning  “cytokins” looks misspelt. Did you mean “cytokines”?  terminology/spelling
  Raised cytokins are common in people who rest too little.
         ^^^^^^^^
  1. Write “cytokines”
Do it? [y]es, [n]o, [a]ll in this article, [q]uit asking: ✓ Nothing to fix in 1 article; 1 problem is left. To see it: npx citewell .
`)
  })

  test.each([
    ['y\n', [spelt, misspelt]],
    ['1\ny\n', [spelt, spelt]],
    ['what\n2\n0\nYES\n', [spelt, misspelt]],
    ['n\ny\n', [misspelt, spelt]],
    ['a\nn\n', [spelt, misspelt]],
    ['q\ny\n', [misspelt, misspelt]],
    ['', [misspelt, misspelt]],
  ])('%j', async (answers, texts) => {
    const { cwd, code } = await answer(answers, { 'a.md': misspelt, 'b.md': misspelt })
    expect(code).toBe(0)
    expect([read(cwd), read(cwd, 'b.md')]).toEqual(texts)
  })

  test('about all in one article at once', async () => {
    const { cwd, stdout } = await answer('a\n', { 'a.md': misspelt.repeat(2) })
    expect(read(cwd)).toBe(spelt.repeat(2))
    expect(stdout.match(/Do it/g)).toHaveLength(1)
  })

  test('not about what is let pass or would be refused', async () => {
    const quoted = 'Dr Osei said: “Raised cytokins are common in people who rest.”\n'
    const passed = '<!-- citewell-disable-next-line terminology/spelling -->\nRaised cytokins are common.\n'
    const { stdout } = await answer('y\ny\n', { 'a.md': quoted, 'b.md': passed })
    expect(stdout).not.toContain('Do it')
  })

  test.each([[['fix', '-i']], [['fix', '-i', '-']]])(
    '%j needs a terminal, and not the text from it',
    async args => {
      const isTTY = args.includes('-')
      const { code, stderr } = await runMain(args, { cwd: createWorkspace({ 'a.md': misspelt }), isTTY })
      expect(code).toBe(2)
      expect(stderr).toContain('needs a terminal to ask in')
    },
  )

  test('reads lines however they come in', async () => {
    const { io } = createIo({ cwd: '/' })
    const lines: string[] = []
    const bytes = Buffer.from('één\r\ntwo\n\nlast')
    async function* stdin() {
      for (const byte of bytes) yield Uint8Array.of(byte)
      yield ' one'
    }
    for await (const line of readLines({ ...io, stdin: stdin() })) lines.push(line)
    expect(lines).toEqual(['één', 'two', '', 'last one'])
  })
})
