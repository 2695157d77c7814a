import { describe, expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'
const off = { rules: { 'citations/no-placeholder': 'off' } }
const clean = '✓ 1 article: no quotation, citation or reference was recognised\n'

describe('a configuration of every kind holds', () => {
  test.each([
    ['citewell.config.json', JSON.stringify(off)],
    ['citewell.config.jsonc', `// why\n${JSON.stringify(off)}`],
    ['citewell.config.yaml', 'rules: { citations/no-placeholder: off }'],
    ['citewell.config.yml', 'rules:\n  citations/*: "off"\n'],
    ['citewell.config.js', `export default ${JSON.stringify(off)}`],
    ['citewell.config.mjs', `export default ${JSON.stringify(off)}`],
    ['citewell.config.ts', `const config: object = ${JSON.stringify(off)}\nexport default config`],
    ['package.json', JSON.stringify({ type: 'module', citewell: off })],
  ])('%s', (name, content) => {
    const cwd = createWorkspace({ 'package.json': '{"type":"module"}', [name]: content, 'deep/a.md': bad })
    expect(runCommand(['deep/a.md'], { cwd })).toEqual({ code: 0, stdout: clean, stderr: '' })
    expect(runCommand(['--no-config', 'deep/a.md'], { cwd })).toMatchObject({ code: 1 })
  })

  test('from a package, with a plugin', () => {
    const cwd = createWorkspace({
      'citewell.config.json': JSON.stringify({ extends: 'house', rules: { 'house/no-salt': 'warning' } }),
      'node_modules/house/package.json': '{ "exports": { "import": "./main.js" }, "type": "module" }',
      'node_modules/house/main.js': "export default { extends: 'citewell:strict', plugins: ['./rules.js'] }",
      'node_modules/house/rules.js': `import { object } from ${JSON.stringify(import.meta.resolve('valibot'))}
export const rules = {
  'house/no-salt': {
    summary: 'There is no salt',
    severity: 'error',
    options: object({}),
    *check({ source }) {
      const start = source.indexOf('salt')
      if (start >= 0) yield { at: { range: { start, end: start + 4 } }, message: 'Unexpected salt, expected none' }
    },
  },
}`,
      'a.md': 'Less salt is better.\n',
    })
    const { code, stdout, stderr } = runCommand(['a.md'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('1:6  warning  Unexpected salt, expected none  house/no-salt')
    expect(runCommand(['explain', 'house/no-salt'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'house/no-salt\n\nThere is no salt.\n\nSeverity: error.\n',
    })
    expect(runCommand(['--no-config-code', 'a.md'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: node_modules\/house\/main\.js: This runs code/),
    })
  })
})

test('a mistake ends the run before anything is read', () => {
  const cwd = createWorkspace({ 'citewell.config.yaml': 'rules:\n  links/no-trackin: off\n', 'a.md': bad })
  expect(runCommand(['a.md'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'error: citewell.config.yaml:2:3: There is no rule `links/no-trackin`\n  hint: Did you mean `links/no-tracking`?\n',
  })
})

test('flags have the last word', () => {
  const cwd = createWorkspace({
    'citewell.config.json': JSON.stringify(off),
    'house.json': '{"rules": {"citations/no-placeholder": "suggestion"}}',
    'a.md': bad,
  })
  const flags = (...args: string[]) => runCommand([...args, 'a.md'], { cwd })
  expect(flags('--rule', 'citations/no-placeholder:warning').stdout).toContain('1 problem (1 warning)')
  expect(flags('--config', 'house.json').stdout).toContain('1 problem (1 suggestion)')
  expect(flags('--preset', 'strict')).toMatchObject({ code: 0, stdout: clean })
  expect(flags('--rule', 'citations/no-placeholder')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('needs a rule and a severity'),
  })
  expect(flags('--rule', 'a:eror').stderr).toContain('hint: Did you mean `error`?')
  expect(flags('--preset', 'strcit').code).toBe(2)
})

test('init writes a configuration that holds, once', () => {
  const cwd = createWorkspace({ 'a.md': bad, 'drafts/b.md': bad })
  const asked = runCommand(['init'], { cwd, input: 'x\nstrict\nen-GB\ndrafts, old\ny\n' })
  expect(asked.code).toBe(0)
  expect(asked.stdout).toMatch(/1 file written: citewell\.config\.jsonc\.\nTry it: npx citewell\n/)
  expect(JSON.parse(runCommand(['print-config', 'a.md'], { cwd }).stdout)).toMatchObject({
    file: 'citewell.config.jsonc',
    ignored: false,
    settings: { language: 'en-GB' },
    rules: { 'lint/disable-reason': 'error', 'quotations/cited': ['error', { minWords: 5 }] },
  })
  expect(JSON.parse(runCommand(['print-config', 'drafts/b.md'], { cwd }).stdout).ignored).toBe(true)
  expect(runCommand(['.'], { cwd }).stdout).toContain('1 problem (1 error)')
  expect(runCommand(['init', '--yes'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: There is a configuration already: `citewell.config.jsonc`\n',
  })
})

test('init --yes asks nothing; without answers nothing is written', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  expect(runCommand(['init'], { cwd, input: 'recommended\n' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('nothing was written'),
  })
  expect(runCommand(['init', '--yes'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect(runCommand(['a.md'], { cwd })).toMatchObject({ code: 1, stderr: '' })
})

describe('explain', () => {
  const cwd = createWorkspace

  test('tells the documentation, laid out for the terminal', () => {
    const { code, stdout } = runCommand(['explain', 'links/no-tracking'], { cwd: cwd() })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^links\/no-tracking\n\nA URL carries no tracking parameters\.\n/)
    expect(stdout).toMatch(/^ {4}Option +Default +Meaning\n {4}`parameters` +`\[\]` /m)
    expect(stdout).toMatch(/^ {2}reports:\n {4}1:46-1:85 This address carries/m)
    expect(stdout).not.toMatch(/^(?:```|#|\|)/m)
  })

  test.each([
    ['lint/unused-disable', /^lint\/unused-disable\n\nA comment/],
    ['file/readable', /^file\/readable\n/],
  ])('knows %s', (id, start) => {
    expect(runCommand(['explain', id], { cwd: cwd() })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(start),
      stderr: '',
    })
  })

  test('guesses what was meant', () => {
    expect(runCommand(['explain', 'quotation/cited'], { cwd: cwd() })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: There is no rule `quotation/cited`\n  hint: Did you mean `quotations/cited`?\n',
    })
  })
})
