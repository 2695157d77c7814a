// What an attack on citewell once brought about, one test a fault: they are the table in docs/security.md. Each fails on
// the code of that time:
//
//   CITEWELL_BINARY=<old clone>/bin/citewell.js npx vitest run --project command tests/command/faults.test.ts
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parse } from 'yaml'
import { hash } from '../../src/core/fingerprint.ts'
import { binary } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

// Some of these once took minutes, and a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 })

const bad = 'Rest helps [citation needed].\n'
const fixable = 'See [x](https://example.org/#).\n'
const long =
  'Tea is a drink that people have made of dried leaves for many hundred years in most parts of the world. Most of those who drink it in the evening say that it helps, and some doctors say that a small cup does no harm to anybody.'
const comment = '<!-- citewell-disable-next-line quotations/cited -- checked -->'

/** With a limit of time: `null` is the code of what had to be stopped. */
function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, HOME: join(cwd, '.home'), ...env },
  })
  return { code: status, stdout, stderr }
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

/** What `fix` makes of a text. */
function fix(text: string): string {
  const cwd = createWorkspace({ 'a.md': text })
  run(['fix', 'a.md'], cwd)
  return read(cwd, 'a.md')
}

test('1: taking out what tracks loses no parameter that chooses the page', () => {
  for (const [before, after] of [
    ['https://example.org/p?utm_source=nl;id=7', 'https://example.org/p?id=7'],
    ['https://example.org/p?utm_source=nl&#38;id=7', 'https://example.org/p?id=7'],
    ['https://example.org/?utm_source=a?id=7', 'https://example.org/?utm_source=a?id=7'],
    [
      'https://example.org/map?utm_zone=33&utm_easting=7',
      'https://example.org/map?utm_zone=33&utm_easting=7',
    ],
  ] as const)
    expect(fix(`See [x](${before}).\n`)).toBe(`See [x](${after}).\n`)
})

test('2: no output takes the place of an article', () => {
  for (const args of [
    ['a.md', '-o', 'a.md'],
    ['report', 'a.md', '-o', 'a.md'],
    ['--cache', '--cache-location', 'a.md', 'a.md'],
    ['cache', 'clean', '--cache-location', 'a.md'],
    ['-oa.md', 'b.md'],
  ]) {
    const cwd = createWorkspace({ 'a.md': bad, 'b.md': bad })
    run(args, cwd)
    expect([args, read(cwd, 'a.md')]).toEqual([args, bad])
  }
})

test('3: nothing is fixed outside of the folder, through a link to a folder', () => {
  const outside = createWorkspace({ 'a.md': fixable })
  const cwd = createWorkspace()
  symlinkSync(outside, join(cwd, 'content'))
  run(['fix', 'content'], cwd)
  expect(read(outside, 'a.md')).toBe(fixable)
})

test('4: verse, dialogue and ingredients stay as they are laid out', () => {
  for (const rest of [
    'The kettle sings.\nThe night is near.\nA cup of leaves\nIs warm and clear.\nThe window shines.\nThe street is bare.\nThe candle burns\nOn every stair.\n',
    'Nurse: How was the night?\nPatient: Short.\nNurse: Why.\nPatient\nI do not know.\n',
    '2 cups of water.\n1 lemon\nBoil all for a minute.\n',
  ]) {
    const text = `${long}\n\n${rest}`
    const after = fix(text)
    expect(after).not.toMatch(/^#/m)
    expect(after.replaceAll(/\s+/g, ' ')).toBe(text.replaceAll(/\s+/g, ' '))
  }
})

test('5: a comment that keeps blocks or words apart stays', () => {
  for (const text of [
    `- tea\n\n${comment}\n\n    code line\n`,
    `tea one\n${comment}\n---\nmore\n`,
    `one${comment}two\n`,
  ])
    expect(fix(text)).toBe(text)
})

test('6: no line is put into what keeps its white space, or into templating', () => {
  for (const [start, end] of [
    ['<pre>', '</pre>'],
    ['<textarea>', '</textarea>'],
    ['<script>', '</script>'],
    ['{% raw', '%}'],
  ] as const) {
    const inside = `${start}\na\n\n${long}\n${long}\n${end}\n`
    expect(fix(`# T\n\n${inside}`)).toContain(inside)
  }
})

test('7: a number to call and the places of a list stay', () => {
  const text =
    'Call [us](tel:*99#) about b[1][2].\n\n## References\n\n[1]: https://example.org/1 "Ito"\n[2]: https://example.org/2 "Ota"\n'
  expect(fix(text)).toBe(text)
})

test('8: joining reports runs no code of the folder', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  writeFileSync(join(cwd, 'r.json'), run(['--format', 'json', 'a.md'], cwd).stdout)
  writeFileSync(
    join(cwd, 'citewell.config.js'),
    "require('fs').writeFileSync('RAN', ''); module.exports = {}",
  )
  run(['merge', 'r.json', '-o', 'x.html'], cwd)
  expect(existsSync(join(cwd, 'x.html'))).toBe(true)
  expect(existsSync(join(cwd, 'RAN'))).toBe(false)
})

test('9: results that somebody else made hide nothing', () => {
  const cwd = createWorkspace({ 'a.md': bad, 'node_modules/x/package.json': '{}' })
  run(['a.md'], cwd)
  run(['--cache-location', 'results', 'a.md'], cwd)
  const places = [join(cwd, 'results')]
  const shared = join(cwd, 'node_modules/.cache/citewell')
  if (existsSync(shared)) places.push(...readdirSync(shared).map(name => join(shared, name)))
  for (const place of places) {
    const body = JSON.parse(readFileSync(place, 'utf8').replace(/^.*\n/, ''))
    for (const entry of Object.values<{ packed: unknown }>(body.files)) entry.packed = []
    writeFileSync(place, `${hash(JSON.stringify(body))}\n${JSON.stringify(body)}`)
  }
  expect(run(['a.md'], cwd).code).toBe(1)
  expect(run(['--cache-location', 'results', 'a.md'], cwd).code).toBe(1)
  expect(run(['--cache', 'a.md'], cwd, { CI: 'true' }).code).toBe(1)
})

test('10: a link of the folder neither shows nor takes what is elsewhere', () => {
  const outside = createWorkspace({ precious: 'precious\n' })
  const cwd = createWorkspace({ 'a.md': bad, '.git/config': 'token [citation needed]\n' })
  symlinkSync(join(outside, 'precious'), join(cwd, 'citewell-report.html'))
  symlinkSync('.git/config', join(cwd, 'x.md'))
  run(['report'], cwd)
  expect(read(outside, 'precious')).toBe('precious\n')
  expect(run(['--no-cache'], cwd).stdout).not.toContain('token')
  expect(run(['report', '-o', '-'], cwd).stdout).not.toContain('token')
})

test('11: no name is a command to who runs citewell', () => {
  const cwd = createWorkspace({ '::error::x.md': fixable, '##vso[task.x]y.md': bad })
  for (const args of [
    ['inspect'],
    ['fix', '--dry-run'],
    ['fix', '--diff'],
    ['--format', 'json'],
    ['report', '-o', '-'],
  ]) {
    const { stdout, stderr } = run(args, cwd)
    expect(stdout + stderr).not.toMatch(/^\s*::|##vso\[/m)
  }
})

test('12: the action runs nothing when it cannot tell whether code may run', () => {
  const { runs } = parse(readFileSync(join(dirname(binary), '../action.yml'), 'utf8'))
  const cwd = createWorkspace({ 'a.md': bad })
  const tools = createWorkspace()
  for (const name of ['npx', 'npm', 'node', 'citewell']) {
    writeFileSync(join(tools, name), `#!/bin/sh\ntouch "${join(tools, 'RAN')}"\n`)
    chmodSync(join(tools, name), 0o755)
  }
  const env = {
    PATH: `${tools}:${process.env.PATH}`,
    GITHUB_WORKSPACE: cwd,
    INPUT_PATHS: '.',
    INPUT_VERSION: '0.1.0',
    INPUT_FAIL_ON: 'error',
    INPUT_CHANGED_LINES: 'false',
    INPUT_CONFIG_CODE: 'False',
  }
  const { status } = spawnSync('bash', ['-e', '-c', runs.steps[0].run], { cwd, env, encoding: 'utf8' })
  expect(existsSync(join(tools, 'RAN'))).toBe(false)
  expect(status).not.toBe(0)
})

/** Seconds of processor time, which other work on the machine does not change; `NaN` when it had to be stopped. */
function measure(text: string): number {
  const cwd = createWorkspace({ 'a.md': text })
  const meter = `data:text/javascript,${encodeURIComponent(
    `import { writeSync } from 'node:fs'
    process.on('exit', () => writeSync(2, '\\n' + JSON.stringify(process.cpuUsage())))`,
  )}`
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', meter, binary, '--no-cache', '--format', 'json', 'a.md'],
    { cwd, encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 28 },
  )
  const [line = ''] = /\{"user.*$/.exec(stderr) ?? []
  if (line === '') return Number.NaN
  const { user, system } = JSON.parse(line)
  return (user + system) / 1e6
}

test('13: no text takes time in the square of its length', () => {
  for (const [start, unit] of [
    ['é ', ']x'],
    ['https://a.b/', ','],
    ['https://a.b/', ')'],
  ] as const)
    expect(measure(start + unit.repeat(240_000 / unit.length))).toBeLessThan(4)
  const keys = Array.from({ length: 40_000 }, (_, key) => `k${key}: v\n`).join('')
  expect(
    measure(`---\ncitewell: { disable: [links/valid-url], reason: x }\n${keys}---\n\n${bad}`),
  ).toBeLessThan(4)
})

test('14: a link that leads in circles ends no run', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  symlinkSync('y.md', join(cwd, 'y.md'))
  const { code, stdout, stderr } = run(['--no-cache'], cwd)
  expect(code).toBe(1)
  expect(stdout).toContain('citations/no-placeholder')
  expect(stderr).not.toContain('bug:')
})

test('15: a file without end is not read to its end', () => {
  for (const name of ['package.json', '.gitignore', '.citewellignore']) {
    const cwd = createWorkspace({ 'a.md': bad })
    symlinkSync('/dev/zero', join(cwd, name))
    expect([name, run(['--no-cache', '.'], cwd).code]).toEqual([name, 1])
  }
})

test('16: no configuration takes minutes', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [
      `c${at}.json`,
      `{"extends":["./c${at + 1}.json","./c${at + 1}.json"]}`,
    ]),
  )
  for (const files of [
    { 'citewell.config.json': JSON.stringify({ ignores: '{a}'.repeat(300_000) }) },
    { 'citewell.config.yaml': Array.from({ length: 90_000 }, (_, key) => `k${key}: v`).join('\n') },
    { ...chain, 'c24.json': '{}', 'citewell.config.json': '{"extends":"./c0.json"}' },
    { 'citewell.config.json': '['.repeat(5000) },
  ]) {
    const { code, stderr } = run(['--no-cache', 'a.md'], createWorkspace({ 'a.md': bad, ...files }))
    expect([1, 2]).toContain(code)
    expect(stderr).not.toContain('bug:')
  }
})

test('17: a text of byte order marks is read', () => {
  const cwd = createWorkspace({ 'a.md': `${'\uFEFF'.repeat(8000)}${bad}` })
  expect(run(['--no-cache', 'a.md'], cwd)).toMatchObject({ code: 1, stderr: '' })
})

test('18: on a full disk a report of last time stays whole', ({ skip }) => {
  const cwd = join(createWorkspace(), 'disk')
  mkdirSync(cwd)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', cwd]).status !== 0) {
    skip('this user may not mount a disk')
    return
  }
  onTestFinished(() => void spawnSync('umount', [cwd]))
  writeFileSync(join(cwd, 'a.md'), bad)
  run(['report', 'a.md'], cwd, { HOME: '/nonexistent' })
  const before = read(cwd, 'citewell-report.html')
  expect(before).toMatch(/<\/html>\s*$/)
  try {
    for (let at = 0; ; at++) writeFileSync(join(cwd, `rest-${at}`), 'x'.repeat(at < 200 ? 4096 : 1))
  } catch {
    // Full.
  }
  const names = readdirSync(cwd)
  expect(run(['report', 'a.md'], cwd, { HOME: '/nonexistent' }).code).toBe(2)
  expect(read(cwd, 'citewell-report.html')).toBe(before)
  expect(readdirSync(cwd)).toEqual(names)
})

test('19: runs that record at once lose nothing', async () => {
  const names = Array.from({ length: 8 }, (_, at) => `${at}.md`)
  const cwd = createWorkspace(Object.fromEntries(names.map(name => [name, bad])))
  for (let round = 0; round < 3; round++) {
    await Promise.all(
      names.map(
        name =>
          new Promise(resolve =>
            spawn(process.execPath, [binary, 'suppress', name], { cwd, stdio: 'ignore' }).on(
              'close',
              resolve,
            ),
          ),
      ),
    )
    expect(Object.keys(JSON.parse(read(cwd, 'citewell-baseline.json')).files)).toEqual(names)
    rmSync(join(cwd, 'citewell-baseline.json'))
  }
})

test('20: nothing is seen outside the text, and no link is without an address', async () => {
  const { readArticle } = await import(new URL('../dist/src/index.js', `file://${binary}`).href)
  const last =
    'Tea is warm. In three small trials of less than four weeks, cups of tea reduced the time it takes to fall asleep by 6–40%'
  for (const text of [
    `<![CDATA[\n\n>\n2. http//o\nTeas helped. ${last}`,
    `<![CDATA[\n\n>\n2. http//o\nYoga helped. ${last}`,
    '<a href="<?php',
    'a <?php b\n',
    '<?php',
  ]) {
    const article = readArticle('a.md', text)
    for (const { range } of [...article.prose, ...article.quotations, ...article.links])
      expect([text, range.end <= text.length]).toEqual([text, true])
    expect(article.links.filter(({ url }: { url: string }) => url === '')).toEqual([])
  }
})

test('21: one odd thing ends no run, and nothing that ends it passes for success', () => {
  const cwd = createWorkspace({ 'a.md': bad, 'x/.gitignore': 'a'.repeat(30_000_000) })
  const { code, stdout } = run(['--no-cache', '.'], cwd)
  expect(code).toBe(1)
  expect(stdout).toContain('citations/no-placeholder')
  const rule = "{ summary: 'x', severity: 'error', *check() { process.exit(0) } }"
  const plugged = createWorkspace({
    'a.md': bad,
    'p.mjs': `export const rules = { 'x/y': ${rule} }`,
    'citewell.config.json': '{"plugins":["./p.mjs"],"rules":{"x/y":"error"}}',
  })
  expect(run(['--no-cache', 'a.md'], plugged).code).toBe(2)
})

test('22: no tag hides the text behind it, and a first line of dashes none below it', () => {
  const placeholders = (text: string, parser: string): number => {
    const cwd = createWorkspace({ 'a.md': text })
    const { stdout } = run(['--no-cache', '--format', 'json', '--parser', parser, 'a.md'], cwd)
    return stdout.split('"citations/no-placeholder"').length - 1
  }
  for (const parser of ['native', 'remark'])
    for (const text of [`<style></pre>\n\n${bad}`, `<script></STYLE>\n\n${bad}`, `---\n> ${bad}`])
      expect([parser, text, placeholders(text, parser)]).toEqual([parser, text, 1])
})
