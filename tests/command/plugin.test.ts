import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const plugin = join(root, 'fixtures/projects/example-plugin')
const article = 'A **miracle** cure, they say.\n'

/** A project with the example plugin and citewell installed, as a package manager leaves them. */
function createProject(files: Readonly<Record<string, string>>): string {
  const cwd = createWorkspace(files)
  mkdirSync(join(cwd, 'node_modules'))
  cpSync(plugin, join(cwd, 'node_modules/citewell-plugin-remedies'), { recursive: true })
  symlinkSync(root, join(cwd, 'node_modules/citewell'), 'junction')
  return cwd
}

const enabled = (setting: unknown): string =>
  JSON.stringify({ plugins: ['citewell-plugin-remedies'], rules: { 'remedies/no-miracles': setting } })

describe('the example plugin, installed', () => {
  test('its rule runs, with options', () => {
    const cwd = createProject({ 'a.md': article, 'citewell.config.json': enabled('error') })
    expect(runCommand(['--format', 'compact'], { cwd })).toEqual({
      code: 1,
      stdout: 'a.md:1:5: error “miracle” promises too much. Say what was found [remedies/no-miracles]\n',
      stderr: '',
    })
    const other = createProject({
      'a.md': article,
      'citewell.config.json': enabled(['error', { words: ['cure'] }]),
    })
    expect(runCommand(['--format', 'compact'], { cwd: other }).stdout).toContain('a.md:1:15: error')
  })

  test('its rule is described, suppressed and fixed like any other', () => {
    const cwd = createProject({
      'a.md': `<!-- citewell-disable-next-line remedies/no-miracles -- their name for it -->\n${article}\n${article}`,
      'citewell.config.json': enabled('warning'),
    })
    const { stdout } = runCommand(['--format', 'sarif'], { cwd })
    const [run] = JSON.parse(stdout).runs
    const rule = run.tool.driver.rules.find((each: { id: string }) => each.id === 'remedies/no-miracles')
    expect(rule).toMatchObject({ helpUri: 'https://example.org/citewell-plugin-remedies/no-miracles' })
    expect(run.results.map((each: { suppressions: unknown[] }) => each.suppressions.length)).toEqual([1, 0])
    expect(runCommand(['explain', 'remedies/no-miracles'], { cwd }).stdout).toContain(
      'No remedy is called a miracle.',
    )
    expect(runCommand(['fix', '--fix-type', 'suggestions', '--diff'], { cwd }).stdout).toContain(
      '+A **possible** cure, they say.',
    )
  })

  test('its shared configuration can be extended', () => {
    const cwd = createProject({
      'a.md': article,
      'citewell.config.yaml': 'extends: ./node_modules/citewell-plugin-remedies/strict.json\n',
    })
    expect(runCommand(['--format', 'compact'], { cwd }).stdout).toContain('[remedies/no-miracles]')
  })

  test('a wrong option of its rule is told with its place, and --no-config-code refuses it', () => {
    const cwd = createProject({ 'a.md': article, 'citewell.config.json': enabled(['error', { wrds: [] }]) })
    expect(runCommand([], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^error: citewell\.config\.json:1:\d+: .*no option `wrds`\n {2}hint: Did you mean `words`\?/,
      ),
    })
    expect(runCommand(['--no-config-code'], { cwd }).stderr).toContain('`--no-config-code` forbids')
  })

  test('its own tests pass with nothing but Node', () => {
    const cwd = createProject({})
    const { status, stdout } = spawnSync(process.execPath, ['--test'], {
      cwd: join(cwd, 'node_modules/citewell-plugin-remedies'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    expect(stdout).toMatch(/# pass 2\n# fail 0\n/)
    expect(status).toBe(0)
  })
})

describe('a rule that misbehaves is named, and the rest goes on', () => {
  const rule = (body: string): string =>
    `{ summary: 'It misbehaves', severity: 'error', options: { ...schema }, *check({ source, path }) { ${body} } }`

  /** A project whose plugin has one rule that does as the body says, and one that is good. */
  const createBroken = (
    body: string,
    files: Readonly<Record<string, string>> = { 'a.md': article, 'b.md': article },
  ) => {
    const cwd = createProject({
      ...files,
      'rules.mjs': `import { object } from 'citewell'\nconst schema = object({})\nexport const rules = {\n'bad/rule': ${rule(body)},\n'good/rule': ${rule("yield { at: { range: { start: 0, end: 1 } }, message: 'Unexpected letter, expected none' }")} }\n`,
      'citewell.config.json': JSON.stringify({
        plugins: ['./rules.mjs'],
        rules: { 'bad/rule': 'error', 'good/rule': 'warning' },
      }),
    })
    return cwd
  }
  const good = (path: string): string => `${path}:1:1: warning Unexpected letter, expected none [good/rule]\n`

  test.each([
    ["if (path === 'b.md') throw new TypeError('no such thing')", '`b.md`: TypeError: no such thing (at '],
    ["yield 'nonsense'", '`a.md` and 1 more article: TypeError: A finding is not valid: it must be Object'],
    [
      "yield { at: { range: { start: 0, end: 9999 } }, message: 'x' }",
      '`a.md` and 1 more article: TypeError: A finding is at 0–9999, outside the article, which ends at',
    ],
    ["throw 'text'", '`a.md` and 1 more article: text'],
  ])('%s', (body, problem) => {
    const cwd = createBroken(body)
    const { code, stdout, stderr } = runCommand(['--format', 'compact'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: good('a.md') + good('b.md') })
    expect(stderr).toContain(`error: Rule \`bad/rule\` of the plugin \`rules.mjs\` failed on ${problem}`)
    expect(stderr).toContain(
      'hint: What it would have found there is missing. `--rule bad/rule:off` runs without it.',
    )
    expect(runCommand(['--rule', 'bad/rule:off', '--format', 'compact'], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    })
  })

  test('one that never ends', () => {
    const cwd = createBroken('for (;;);')
    const { code, stdout, stderr } = runCommand(['--format', 'compact'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: good('a.md') + good('b.md') })
    expect(stderr).toContain(
      'error: Rule `bad/rule` of the plugin `rules.mjs` failed on `a.md` and 1 more article: It took longer than 5 s\n',
    )
  })

  test('while fixing, and a comment about it is not called unused', () => {
    const about = '<!-- citewell-disable-next-line bad/rule -- it is theirs -->\n'
    const cwd = createBroken("throw new Error('no')", {
      'a.md': `${about}Sleep https://example.org/?utm_source=x\n`,
    })
    expect(runCommand(['--format', 'compact'], { cwd }).stdout).not.toContain('unused')
    const { code, stdout, stderr } = runCommand(['fix', '--diff'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('+Sleep https://example.org/')
    expect(stderr).toContain('error: Rule `bad/rule` of the plugin `rules.mjs` failed on `a.md`: no')
  })
})
