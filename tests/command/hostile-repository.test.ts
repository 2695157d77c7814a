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

describe('code of the folder', () => {
  const code = "require('fs').writeFileSync('RAN', '')"
  const kinds = {
    'a configuration that is code': { 'citewell.config.js': `${code}; module.exports = {}` },
    'a plug-in': { 'citewell.config.json': '{"plugins":["./plugin.cjs"]}', 'plugin.cjs': code },
    'a plug-in of what is extended': {
      'citewell.config.json': '{"extends":"./house.yaml"}',
      'house.yaml': 'plugins: [./plugin.cjs]',
      'plugin.cjs': code,
    },
    'a plug-in in package.json': {
      'package.json': '{"citewell":{"plugins":["./plugin.cjs"]}}',
      'plugin.cjs': code,
    },
  }
  const commands = [
    ['.'],
    ['lint', '.'],
    ['--fix', '.'],
    ['--fix-dry-run', '.'],
    ['--format', 'html=page.html', '.'],
    ['merge', 'r.json'],
    ['merge', 'r.json', '-o', 'x.html'],
    ['report', '.'],
    ['inspect', '.'],
    ['fix', '.'],
    ['fix', '--diff', '.'],
    ['suppress', '.'],
    ['print-config', 'a.md'],
    ['explain'],
    ['explain', 'quotations/cited'],
    ['explain', 'a/b'],
    ['rules'],
    ['init', '--yes'],
    ['completions', 'bash'],
    ['cache', 'clean'],
    ['help'],
    ['help', 'fix'],
    ['--help'],
    ['--version'],
  ]
  const create = (files: Readonly<Record<string, string>>): string => {
    const cwd = createWorkspace({ 'a.md': bad, ...files })
    const report = runCommand(['a.md', '--no-config', '--format', 'json'], { cwd }).stdout
    writeFileSync(join(cwd, 'r.json'), report)
    return cwd
  }

  test.each(Object.entries(kinds))(
    'that is %s is run by no command where that is forbidden',
    (kind, files) => {
      const cwd = create(files)
      for (const command of commands) {
        // Whatever follows `help` is the name of a command.
        const isBefore = kind === 'a plug-in' || command[0] === 'help'
        const args = isBefore ? ['--no-config-code', ...command] : [...command, '--no-config-code']
        expect(runBriefly(args, cwd).stderr).not.toContain('Unknown option')
        expect([args, existsSync(join(cwd, 'RAN'))]).toEqual([args, false])
      }
    },
  )

  /** What these do depends on no article, or on no configuration of it. */
  const needless = [
    'merge',
    'explain',
    'rules',
    'init',
    'completions',
    'cache',
    'help',
    '--help',
    '--version',
  ]

  test.each(Object.entries(kinds))('that is %s is run by no command that has no need of it', (_, files) => {
    const cwd = create(files)
    for (const args of commands.filter(([name = '', id]) => needless.includes(name) && id !== 'a/b')) {
      runBriefly(args, cwd)
      expect([args, existsSync(join(cwd, 'RAN'))]).toEqual([args, false])
    }
  })

  test('makes the page of a merge where somebody names it, and else that is said', () => {
    const cwd = create(kinds['a configuration that is code'])
    const { code: status, stderr } = runBriefly(['merge', 'r.json', '-o', 'x.html'], cwd)
    expect(status).toBe(1)
    expect(stderr).toContain('warning: citewell.config.js is not run to make a page')
    expect(readFileSync(join(cwd, 'x.html'), 'utf8')).toContain('citation needed')
    runBriefly(['merge', 'r.json', '-o', 'x.html', '--config', 'citewell.config.js'], cwd)
    expect(existsSync(join(cwd, 'RAN'))).toBe(true)
  })
})

describe('a configuration without end', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [
      `c${index}.json`,
      JSON.stringify({ extends: [`./c${index + 1}.json`, `./c${index + 1}.json`] }),
    ]),
  )
  const yaml = Array.from({ length: 60_000 }, (_, key) => `k${key}: v`).join('\n')
  const row = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `r${index}.json`,
      JSON.stringify({ extends: `./r${index + 1}.json` }),
    ]),
  )

  test.each<[string, Record<string, string>]>([
    ['of braces in a row', { 'citewell.config.json': JSON.stringify({ ignores: '{a}'.repeat(1300) }) }],
    ['of many patterns', { 'citewell.config.json': JSON.stringify({ ignores: Array(200_000).fill('{a}') }) }],
    ['of nested braces', { 'citewell.config.json': JSON.stringify({ ignores: '{'.repeat(2000) }) }],
    ['of nested parentheses', { 'citewell.config.json': JSON.stringify({ ignores: '+('.repeat(2000) }) }],
    [
      'of a pattern for overrides',
      { 'citewell.config.json': JSON.stringify({ overrides: [{ files: '{a,b}'.repeat(30) }] }) },
    ],
    ['of nested lists', { 'citewell.config.json': '['.repeat(5000) }],
    [
      'of closed nested lists',
      { 'citewell.config.json': `{"rules":${'['.repeat(5000)}${']'.repeat(5000)}}` },
    ],
    ['of nested lists in YAML', { 'citewell.config.yaml': '['.repeat(5000) }],
    ['of many keys in YAML', { 'citewell.config.yaml': yaml }],
    [
      'of files that extend the next twice',
      { ...chain, 'c24.json': '{}', 'citewell.config.json': '{"extends":"./c0.json"}' },
    ],
    [
      'of files that extend the next',
      { ...row, 'r300.json': '{}', 'citewell.config.json': '{"extends":"./r0.json"}' },
    ],
  ])('%s', (_, files) => {
    const cwd = createWorkspace({ 'a.md': bad, ...files })
    const { code, stderr } = runBriefly(['--no-cache', 'a.md'], cwd)
    expect([1, 2]).toContain(code)
    expect(stderr).not.toContain('bug:')
    expect(stderr).not.toContain('RangeError')
  })

  test('what several files extend counts once, where it stands last', () => {
    const cwd = createWorkspace({
      'a.md': bad,
      'off.json': JSON.stringify({ rules: { 'citations/no-placeholder': 'off' } }),
      'on.json': JSON.stringify({ extends: './off.json', rules: { 'citations/no-placeholder': 'warning' } }),
      'citewell.config.json': JSON.stringify({ extends: ['./on.json', './off.json'] }),
    })
    expect(runBriefly(['--no-cache', 'a.md'], cwd).stdout).not.toContain('no-placeholder')
  })

  test('of front matter', () => {
    const keys = Array.from({ length: 20_000 }, (_, key) => `k${key}: v\n`).join('')
    const cwd = createWorkspace({
      'a.md': `---\ncitewell: { disable: [links/valid-url], reason: x }\n${keys}---\n\n${bad}`,
      'b.md': `---\ncitewell: ${'['.repeat(5000)}\n---\n\n${bad}`,
      'c.md': `${'\uFEFF'.repeat(8000)}${bad}`,
    })
    const { code, stdout, stderr } = runBriefly(['--no-cache', '--format', 'compact'], cwd)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    for (const name of ['a.md', 'b.md', 'c.md']) expect(stdout).toContain(`${name}:`)
  })
})

test.each([
  ['a plug-in as it loads', 'process.exit(0)', ''],
  ['a rule', '', 'process.exit(0)'],
])('%s that ends the process is told', (_, load, check) => {
  const cwd = createWorkspace({
    'a.md': bad,
    'plugin.mjs': `${load}\nexport const rules = { 'x/y': { summary: 'x', severity: 'error', *check() { ${check} } } }`,
    'citewell.config.json': JSON.stringify({ plugins: ['./plugin.mjs'], rules: { 'x/y': 'error' } }),
  })
  const { code, stderr } = runBriefly(['--no-cache'], cwd)
  expect(code).toBe(2)
  expect(stderr).toContain('Something ended the process')
})

test('a working folder that is gone is told', () => {
  const cwd = createWorkspace({ 'gone/a.md': bad })
  const script = `cd gone && rm -r ../gone && ${JSON.stringify(process.execPath)} ${JSON.stringify(binary)} .`
  const { status, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).not.toContain('bug:')
})

describe('no name steers who shows it', () => {
  const names = [
    '::error::x.md',
    '##vso[task.x]y.md',
    '##[error]z.md',
    "##teamcity[x 'y'].md",
    '\u001B[31mred.md',
    '\u202Egm.md',
  ]
  const formats = [
    'pretty',
    'compact',
    'json',
    'jsonl',
    'sarif',
    'junit',
    'checkstyle',
    'github',
    'gitlab',
    'rdjson',
    'markdown',
    'html',
  ]

  /** What no log and no terminal may get. */
  function expectInert(output: string): void {
    expect(output).not.toMatch(/##(?:vso|teamcity)?\[/)
    expect(output).not.toMatch(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u)
    const steering = output.split('\n').filter(line => /^\s*::/.test(line))
    expect(steering.filter(line => !/^::(?:error|warning|notice) file=/.test(line))).toEqual([])
  }

  const steering = [
    '::error::x',
    '##vso[task.x]',
    '##[error]z',
    "##teamcity[x 'y']",
    '\u001B[31m',
    '\u202Eg',
    '\u009B2J',
  ]
  const text = [
    bad,
    ...steering.map(
      each =>
        `See [x](https://example.org/#) and ${each}\n${each}\n“${each} was what I said,” he said [1].\n`,
    ),
    ...steering.map(each => `<!-- citewell-disable-next-line ${each} -- ${each} -->\n`),
    '::error::y\n\nSee [y](https://example.org/#).\n\n::error::z\n',
  ].join('\n')

  test.each([
    ...formats.map(format => ['--no-cache', '--format', format]),
    ['inspect'],
    ['inspect', '--format', 'json'],
    ['fix', '--dry-run'],
    ['fix', '--diff'],
    ['report', '-o', '-'],
    ['suppress'],
    ['merge', 'r.json'],
    ['print-config', '::error::x.md'],
    ['--stats', '--no-cache'],
    ['fix'],
  ])('%s %s %s', (...args) => {
    const cwd = createWorkspace(Object.fromEntries(names.map(name => [name, text])))
    writeFileSync(join(cwd, 'r.json'), runCommand(['--format', 'json'], { cwd }).stdout)
    const { stdout, stderr } = runBriefly(args.filter(Boolean), cwd)
    expect(stdout + stderr).not.toBe('')
    expectInert(stdout)
    expectInert(stderr)
  })

  describe('all of them in', () => {
    const word = steering.join(' ')
    const json = JSON.stringify(word).slice(1, -1)
    const throwing = `export const rules = { 'a/b': { summary: ${JSON.stringify(word)}, severity: 'error',
      *check() { throw new Error(${JSON.stringify(`${word}\n${word}\n  ${word}`)}) } } }`
    const telling = `export const rules = { 'a/b': { summary: ${JSON.stringify(word)}, severity: 'error',
      *check() { yield { message: ${JSON.stringify(`${word} is wrong. Mend ${word}`)}, range: { start: 0, end: 1 } } } } }`
    const plugin = { 'citewell.config.json': '{"plugins":["./p.mjs"],"rules":{"a/b":"error"}}' }

    test.each<[string, Record<string, string>]>([
      ['a rule that is set', { 'citewell.config.json': `{"rules":{"${json}":"error"}}` }],
      ['a severity', { 'citewell.config.json': `{"rules":{"quotations/cited":"${json}"}}` }],
      ['what is extended', { 'citewell.config.json': `{"extends":"${json}"}` }],
      ['a preset', { 'citewell.config.json': `{"extends":"citewell:${json}"}` }],
      ['a plug-in', { 'citewell.config.json': `{"plugins":["${json}"]}` }],
      ['a key', { 'citewell.config.json': `{"${json}":1}` }],
      ['a pattern', { 'citewell.config.json': `{"ignores":["${json}"]}` }],
      ['JSON that is none', { 'citewell.config.json': `{${word}` }],
      ['YAML', { 'citewell.config.yaml': `rules: { "${json}": [${word}` }],
      [
        'a configuration that throws',
        { 'citewell.config.mjs': `throw new Error(${JSON.stringify(`${word}\n${word}`)})` },
      ],
      ['a rule that throws', { ...plugin, 'p.mjs': throwing }],
      ['a rule that tells', { ...plugin, 'p.mjs': telling }],
      ['a baseline', { 'citewell-baseline.json': `{"version":1,"files":{"${json}":{"${json}":1}}}` }],
      ['a baseline that is none', { 'citewell-baseline.json': word }],
      [
        'front matter',
        { 'b.md': `---\ncitewell: { disable: ["${json}"], "${json}": 1 }\nlang: "${json}"\n---\n${bad}` },
      ],
    ])('%s', (_, files) => {
      const cwd = createWorkspace({ 'a.md': bad, ...files })
      for (const args of [
        ['--no-cache', '.'],
        ['explain', 'a/b'],
        ['print-config', 'a.md'],
        ['suppress', '.'],
      ]) {
        const { stdout, stderr } = runBriefly(args, cwd)
        expectInert(stdout)
        expectInert(stderr)
      }
    })
  })
})

test('a pull request of everything at once ends in time, and does nothing else', () => {
  const outside = createWorkspace({ 'victim.md': 'See [x](https://example.org/#).\n' })
  const good = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`good/${index}.md`, bad]))
  const cwd = createWorkspace({
    ...good,
    'x/.gitignore': `${'a'.repeat(30_000_000)}\n`,
    'deep.md': '>'.repeat(100_000),
    'marks.md': `${'\uFEFF'.repeat(8000)}${bad}`,
    'brackets.md': `é ${']x'.repeat(60_000)}`,
    'commas.md': `https://a.b/${','.repeat(60_000)}`,
    'schemes.md': `https://${'a://'.repeat(20_000)}?utm_a=1`,
    'keys.md': `---\ncitewell: { disable: [a/b], reason: c }\n${Array.from({ length: 20_000 }, (_, key) => `k${key}: v\n`).join('')}---\n`,
    'comments.md': '<!-- citewell-disable-line a/b -->'.repeat(3000),
    '::error::x.md': bad,
    '##vso[x].md': bad,
    '-oREADME.md': bad,
    'README.md': bad,
    '.npmrc': 'node-options=--require ./evil.cjs\n',
    'evil.cjs': "require('fs').writeFileSync('RAN', '')",
    'node_modules/.cache/citewell/x.json': 'x',
  })
  mkdirSync(join(cwd, '.git'))
  writeFileSync(join(cwd, '.git/config'), 'token [citation needed]\n')
  symlinkSync('.git/config', join(cwd, 'config.md'))
  symlinkSync('loop.md', join(cwd, 'loop.md'))
  symlinkSync('/dev/zero', join(cwd, 'zero.md'))
  symlinkSync('/dev/zero', join(cwd, 'package.json'))
  symlinkSync(outside, join(cwd, 'content'))
  symlinkSync(join(outside, 'victim.md'), join(cwd, 'victim.md'))
  execFileSync('mkfifo', [join(cwd, 'pipe.md'), join(cwd, '.citewellignore')])
  const before = readdirSync(cwd)
  const { code, stdout, stderr } = runBriefly(['--format', 'compact', '--no-config-code'], cwd, {
    CI: 'true',
  })
  expect([1, 2]).toContain(code)
  for (const name of [...Object.keys(good), 'marks.md', 'README.md', '-oREADME.md'])
    expect(stdout).toContain(`${name}:`)
  expect(stderr).not.toContain('bug:')
  expect(stdout + stderr).not.toMatch(/token|##vso\[|^::/m)
  expect(readdirSync(cwd)).toEqual(before)
  expect(readFileSync(join(outside, 'victim.md'), 'utf8')).toContain('#')
})
