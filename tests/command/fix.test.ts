import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { binary, runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

/** A byte order mark, Windows and old line endings, tabs, spaces at the end: all to stay. The fixes: `#` and `utm`. */
const odd =
  '\uFEFFSleep helps [1]. See [this](https://example.org/a?utm_source=n).  \r\n\r\nDr Osei said: “Rest is as good as sleep for most.” [1]\t\r\n\r\n## References\n\n1. Osei A. Sleep. https://example.org/sleep#  '
const oddFixed = odd.replace('?utm_source=n', '').replace('sleep#', 'sleep')

const misspelt = 'Raised cytokins are common in people who rest too little at night.\n'

const read = (cwd: string, name = 'a.md'): string => readFileSync(join(cwd, name), 'utf8')

describe('citewell fix', () => {
  test('changes what is to be fixed and not one byte more', () => {
    const cwd = createWorkspace({ 'a.md': odd, 'b.md': 'Nothing here.\r\n' })
    expect(runCommand(['fix'], { cwd })).toEqual({
      code: 0,
      stdout:
        'a.md  2 fixed (links/no-tracking 1, links/no-empty-fragment 1)\n2 problems fixed in 1 of 2 articles\n',
      stderr: '',
    })
    expect(read(cwd)).toBe(oddFixed)
    expect(read(cwd, 'b.md')).toBe('Nothing here.\r\n')
    expect(readdirSync(cwd).toSorted()).toEqual(['a.md', 'b.md'])
    expect(runCommand(['fix'], { cwd }).stdout).toBe('✓ Nothing to fix in 2 articles\n')
  })

  test('writes nothing on a dry run, and says by its exit code whether there is something to fix', () => {
    const cwd = createWorkspace({ 'a.md': odd })
    expect(runCommand(['fix', '--dry-run'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('2 problems would be fixed in 1 of 1 article'),
    })
    expect(read(cwd)).toBe(odd)
    writeFileSync(join(cwd, 'a.md'), oddFixed)
    expect(runCommand(['fix', '--dry-run'], { cwd })).toMatchObject({ code: 0 })
  })

  test('writes a diff with all that the articles have to a file, and git applies it', () => {
    const text = 'Rest\u001B[2J \u202E.\n::error::x\nSee https://example.org/#\n'
    const cwd = createWorkspace({ 'a.md': text })
    const script = `"$0" "$1" fix --diff . > ../changes.patch; git apply ../changes.patch`
    mkdirSync(join(cwd, 'articles'))
    renameSync(join(cwd, 'a.md'), join(cwd, 'articles/a.md'))
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, binary], {
      cwd: join(cwd, 'articles'),
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('left out') })
    expect(readFileSync(join(cwd, 'articles/a.md'), 'utf8')).toBe(text.replace('#', ''))
  })

  test('prints a diff that git applies', () => {
    const cwd = createWorkspace({ 'my drafts/ä "b".md': odd, 'c.md': 'See https://example.org/#\n' })
    const { code, stdout, stderr } = runCommand(['fix', '--diff', '.'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('3 problems would be fixed in 2 of 2 articles')
    expect(read(cwd, 'my drafts/ä "b".md')).toBe(odd)
    const { status, stderr: complaint } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd,
      input: stdout,
      encoding: 'utf8',
    })
    expect({ status, complaint }).toEqual({ status: 0, complaint: '' })
    expect(read(cwd, 'my drafts/ä "b".md')).toBe(oddFixed)
    expect(read(cwd, 'c.md')).toBe('See https://example.org/\n')
  })

  test('fixes standard input to standard output', () => {
    const cwd = createWorkspace()
    expect(runCommand(['fix', '-'], { cwd, input: odd })).toMatchObject({
      code: 0,
      stdout: oddFixed,
      stderr: expect.stringContaining('2 problems fixed'),
    })
    expect(runCommand(['fix', '-'], { cwd, input: Uint8Array.of(0xff, 0xfe, 0x61) })).toMatchObject({
      code: 2,
      stdout: '',
    })
    expect(readdirSync(cwd)).toEqual([])
  })

  test('takes suggestions only when asked to', () => {
    const cwd = createWorkspace({ 'a.md': misspelt })
    expect(runCommand(['fix'], { cwd }).stdout).toBe(
      '✓ Nothing to fix in 1 article; 1 problem is left. To see it: npx citewell\n',
    )
    expect(runCommand(['fix', '--fix-type', 'suggestions'], { cwd }).code).toBe(0)
    expect(read(cwd)).toBe(misspelt.replace('cytokins', 'cytokines'))
  })

  test('follows the configuration, and refuses its code when told to', () => {
    const cwd = createWorkspace({
      'a.md': odd,
      'citewell.config.mjs': `export default { rules: { 'links/no-tracking': 'off' } }`,
    })
    expect(runCommand(['fix', '--no-config-code', 'a.md'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(runCommand(['fix', 'a.md'], { cwd }).code).toBe(0)
    expect(read(cwd)).toBe(odd.replace('sleep#', 'sleep'))
  })

  test('leaves what a comment lets pass', () => {
    const source =
      '<!-- citewell-disable-next-line links/no-empty-fragment -- as printed -->\nSee https://example.org/#\n'
    const cwd = createWorkspace({ 'a.md': source })
    expect(runCommand(['fix'], { cwd }).code).toBe(0)
    expect(read(cwd)).toBe(source)
  })

  test('needs a terminal to ask in', () => {
    const cwd = createWorkspace({ 'a.md': misspelt })
    expect(runCommand(['fix', '--interactive', 'a.md'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`--interactive` needs a terminal'),
    })
  })

  test('goes on when a file cannot be read', () => {
    const cwd = createWorkspace({ 'a.md': Uint8Array.of(0xff, 0x61), 'b.md': odd })
    expect(runCommand(['fix'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a.md: This file is not UTF-8, as the byte 0xFF'),
    })
    expect(read(cwd, 'b.md')).toBe(oddFixed)
  })

  test('goes through a link, but not out of the working folder', () => {
    const elsewhere = createWorkspace({ 'secret.md': odd })
    const cwd = createWorkspace({ 'real/a.md': odd })
    mkdirSync(join(cwd, 'links'))
    symlinkSync('../real/a.md', join(cwd, 'links/a.md'))
    symlinkSync(join(elsewhere, 'secret.md'), join(cwd, 'links/b.md'))
    const { code, stderr } = runCommand(['fix', 'links'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('error: links/b.md: This link leads to no article of this folder')
    expect([read(cwd, 'real/a.md'), read(elsewhere, 'secret.md')]).toEqual([oddFixed, odd])
  })
})

describe('citewell --fix', () => {
  test('fixes, and reports what is left', () => {
    const cwd = createWorkspace({
      'a.md': `${misspelt}\nSleep helps [citation needed]. See https://example.org/#\n`,
    })
    const { code, stdout } = runCommand(['--fix', '--format', 'json'], { cwd })
    expect(code).toBe(1)
    expect(JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual([
      'terminology/spelling',
      'citations/no-placeholder',
    ])
    expect(read(cwd)).toContain('https://example.org/\n')
  })

  test('as a dry run reports the same and writes nothing', () => {
    const cwd = createWorkspace({ 'a.md': odd })
    expect(runCommand(['--fix-dry-run'], { cwd })).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^✓ 1 article: .*\n$/),
      stderr: '',
    })
    expect(read(cwd)).toBe(odd)
    expect(runCommand(['-', '--fix-dry-run'], { cwd, input: odd }).code).toBe(0)
  })

  test('cannot write standard input', () => {
    const { code, stderr } = runCommand(['--fix', '-'], { cwd: createWorkspace(), input: odd })
    expect(code).toBe(2)
    expect(stderr).toContain('hint: `citewell fix -` prints the fixed text')
  })

  test('reports a file that cannot be read', () => {
    const cwd = createWorkspace({ 'a.md': Uint8Array.of(0xff, 0x61) })
    expect(runCommand(['--fix'], { cwd })).toMatchObject({ code: 1, stderr: '' })
  })
})

const draft = `Dr Osei said: “Sleep is better than rest for most people.” [1] Others agree [2]. Salt.

## References

1. Osei A. Sleep. 2020.
2. Ruiz B. Rest. 2019.
`

/** A plug-in whose rules say that what they do is certainly right. */
const hostile = `
import * as v from ${JSON.stringify(import.meta.resolve('valibot'))}
const rule = (piece, by) => ({
  summary: 'Knows better', severity: 'error', fixable: true, options: v.strictObject({}),
  *check({ source }) {
    const start = source.indexOf(piece)
    if (start >= 0)
      yield { at: { range: { start, end: start + piece.length } }, message: 'Unexpected ' + piece,
        fix: [{ range: { start, end: start + piece.length }, text: by }] }
  },
})
export const rules = {
  'bad/quote': rule('better than', 'no better than'),
  'bad/unquote': rule('“Sleep is better than rest for most people.”', 'Sleep is better than rest for most people.'),
  'bad/marker': rule('[2]', '[1]'),
  'bad/forget': rule('2. Ruiz B. Rest. 2019.\\n', ''),
  'bad/rename': rule('Osei A.', 'Lee C.'),
  'bad/renumber': rule('1. Osei', '3. Osei'),
  'bad/half': rule('Salt', '\\uD83D'),
  'good/salt': rule('Salt', 'Sugar'),
}
`

describe('a plug-in that does what no fix may', () => {
  const files = {
    'a.md': draft,
    'hostile.mjs': hostile,
    'citewell.config.json': JSON.stringify({
      plugins: ['./hostile.mjs'],
      rules: { 'bad/*': 'error', 'good/*': 'error' },
    }),
  }
  const refused = ['quote', 'unquote', 'marker', 'forget', 'rename', 'renumber']

  test.each([['fix'], ['--fix']])('is refused by %s, and the findings stay', command => {
    const cwd = createWorkspace(files)
    const { code, stderr } = runCommand([command, 'a.md'], { cwd })
    expect(read(cwd)).toBe(draft.replace('Salt', 'Sugar'))
    const lines = stderr.split('\n').filter(line => line.startsWith('warning: '))
    const named = lines.map(
      line => /a fix of `bad\/(\w+)` was refused as a bug of the rule: it would \w/.exec(line)?.[1],
    )
    expect(new Set(named)).toEqual(new Set(refused))
    expect(stderr).toContain(
      'warning: a.md:1:25: a fix of `bad/quote` was refused as a bug of the rule: it would change the words of a quotation',
    )
    expect(stderr).toContain(
      '`bad/marker` was refused as a bug of the rule: it would change which entry a marker means',
    )
    expect(stderr).toContain(
      '`bad/forget` was refused as a bug of the rule: it would change, add or take away an entry',
    )
    expect(code).toBe(command === 'fix' ? 0 : 1)
    const { stdout } = runCommand(['a.md', '--format', 'json'], { cwd })
    const left = JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule)
    expect(left.filter((id: string) => id.startsWith('bad/'))).toHaveLength(refused.length)
  })
})

/** A terminal to ask in, as util-linux makes one. */
const hasTerminal = String(spawnSync('script', ['--version']).stdout).includes('util-linux')

// Elsewhere there is no telling that a terminal can be made.
test.runIf(hasTerminal)('suggestions are chosen in a terminal', () => {
  const cwd = createWorkspace({
    'a.md': `${misspelt}\n“Raised cytokins are what we saw in them,” said Dr Osei. More cytokins came.\n`,
    'b.md': misspelt,
  })
  const { status, stdout } = spawnSync(
    'script',
    ['-qec', `${process.execPath} ${binary} fix --interactive --no-color .`, '/dev/null'],
    { cwd, input: 'what?\nn\ny\nq\n', encoding: 'utf8', env: { PATH: process.env.PATH } },
  )
  expect(status).toBe(0)
  expect(stdout).toContain('1. Write “cytokines”')
  expect(stdout.match(/Do it\?/g)).toHaveLength(4)
  expect(read(cwd)).toBe(
    `${misspelt}\n“Raised cytokins are what we saw in them,” said Dr Osei. More cytokines came.\n`,
  )
  expect(read(cwd, 'b.md')).toBe(misspelt)
})
