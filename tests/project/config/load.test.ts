import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { loadConfigs } from '../../../src/project/config/configs.ts'
import { complaintOf, configFor, severityOf } from '../../support/configure.ts'
import { createWorkspace } from '../../support/workspace.ts'

const cited = 'quotations/cited'
const off = { rules: { [cited]: 'off' } }

describe('where a configuration may stand', () => {
  test.each([
    ['citewell.config.json', JSON.stringify(off)],
    ['citewell.config.json', `\uFEFF${JSON.stringify(off)}`],
    ['citewell.config.jsonc', `{ // why\n "rules": { "${cited}": "off", }, }`],
    ['citewell.config.yaml', `rules:\n  ${cited}: off\n`],
    ['citewell.config.yml', `rules: { ${cited}: "off" }`],
    ['citewell.config.js', `export default ${JSON.stringify(off)}`],
    ['citewell.config.mjs', `export default ${JSON.stringify(off)}`],
    ['citewell.config.ts', `const off: string = 'off'\nexport default { rules: { '${cited}': off } }`],
    ['package.json', JSON.stringify({ name: 'articles', citewell: off })],
  ])('%s', async (name, content) => {
    const cwd = createWorkspace({ 'package.json': '{ "type": "module" }', [name]: content })
    const config = await configFor(cwd, 'deep/down/a.md')
    expect([config.file, severityOf(config, cited)]).toEqual([join(cwd, name), 'off'])
  })

  test('nowhere: then the recommended rules run', async () => {
    const config = await configFor(createWorkspace({ '.git/HEAD': '', 'package.json': '{}' }), 'a.md')
    expect(config.file).toBeUndefined()
    expect(severityOf(config, cited)).toBe('error')
    expect(severityOf(config, 'lint/disable-reason')).toBe('off')
  })

  test('a package.json about something else says nothing, nor does a broken one', async () => {
    for (const content of ['{ "name": "citewell" }', '{ "citewell": "1.0" }', '{ "citewell": {', 'null']) {
      const cwd = createWorkspace({ '.git/HEAD': '', 'package.json': content })
      expect((await configFor(cwd, 'a.md')).file).toBeUndefined()
    }
  })

  test('the nearest one holds, and none from above the repository', async () => {
    const cwd = createWorkspace({
      'citewell.config.json': JSON.stringify({ rules: { [cited]: 'suggestion' } }),
      'site/.git/HEAD': '',
      'site/blog/citewell.config.json': JSON.stringify(off),
    })
    expect(severityOf(await configFor(cwd, 'a.md'), cited)).toBe('suggestion')
    expect(severityOf(await configFor(cwd, 'site/a.md'), cited)).toBe('error')
    expect(severityOf(await configFor(cwd, 'site/blog/2031/a.md'), cited)).toBe('off')
  })

  test('a configuration that cannot be read is a mistake, not a crash', async () => {
    const cwd = createWorkspace({ 'citewell.config.json/a.md': '' })
    expect(await complaintOf(() => configFor(cwd, 'a.md'))).toMatch(
      /cannot be read \(it is no file, but a folder, a pipe or a device\)$/,
    )
  })
})

describe('extends', () => {
  test('later files win over earlier ones, and the file itself over all of them', async () => {
    const cwd = createWorkspace({
      'citewell.config.json': JSON.stringify({
        extends: ['./one.yaml', './two.json'],
        rules: { 'links/no-tracking': 'error' },
      }),
      'one.yaml': `rules: { ${cited}: "off", citations/resolved: "off", links/no-tracking: "off" }`,
      'two.json': JSON.stringify({ rules: { [cited]: 'suggestion' } }),
    })
    const config = await configFor(cwd, 'a.md')
    expect(['citations/resolved', 'links/no-tracking', cited].map(id => severityOf(config, id))).toEqual([
      'off',
      'error',
      'suggestion',
    ])
  })

  test('a file may be extended twice', async () => {
    const cwd = createWorkspace({
      'citewell.config.json': JSON.stringify({ extends: ['./one.json', './one.json'] }),
      'one.json': JSON.stringify(off),
    })
    expect(severityOf(await configFor(cwd, 'a.md'), cited)).toBe('off')
  })

  test('a preset', async () => {
    const cwd = createWorkspace({ 'citewell.config.json': '{"extends": "citewell:strict"}' })
    expect(severityOf(await configFor(cwd, 'a.md'), 'lint/disable-reason')).toBe('error')
  })

  test('a package, of data or of code', async () => {
    const cwd = createWorkspace({
      'citewell.config.json': JSON.stringify({ extends: ['house', '@press/rules/articles.json'] }),
      'node_modules/house/package.json': '{ "type": "module", "exports": { "import": "./main.js" } }',
      'node_modules/house/main.js': `export default ${JSON.stringify(off)}`,
      'node_modules/@press/rules/package.json': '{}',
      'node_modules/@press/rules/articles.json': '{ "rules": { "links/no-tracking": "error" } }',
    })
    const config = await configFor(cwd, 'a.md')
    expect([severityOf(config, cited), severityOf(config, 'links/no-tracking')]).toEqual(['off', 'error'])
    expect(await complaintOf(() => configFor(cwd, 'a.md', { configCode: false }))).toMatch(
      /^node_modules\/house\/main\.js: This runs code, which `--no-config-code` forbids/,
    )
  })
})

describe('what holds for which article', () => {
  const config = {
    rules: { [cited]: ['warning', { minWords: 7 }], 'links/*': 'off' },
    ignores: ['drafts', '!drafts/final.md'],
    settings: { language: 'en-GB' },
    overrides: [
      { files: 'blog/**', rules: { [cited]: 'suggestion' }, settings: { citationForms: ['bracket'] } },
      { files: ['*.de.md'], ignores: 'blog', rules: { '*': 'off' }, settings: { language: 'de' } },
    ],
  }

  test('overrides by pattern; a severity alone keeps the options', async () => {
    const cwd = createWorkspace({ 'citewell.config.json': JSON.stringify(config) })
    const blog = await configFor(cwd, 'blog/a.md')
    expect(blog.rules.find(({ id }) => id === cited)).toMatchObject({
      severity: 'suggestion',
      options: { minWords: 7, links: false },
    })
    expect(blog.settings).toEqual({ language: 'en-GB', citationForms: ['bracket'] })
    const german = await configFor(cwd, 'news/a.de.md')
    expect([german.rules, german.settings]).toEqual([[], { language: 'de' }])
    expect(severityOf(await configFor(cwd, 'blog/a.de.md'), cited)).toBe('suggestion')
    expect(severityOf(await configFor(cwd, 'a.md'), 'links/valid-url')).toBe('off')
  })

  test('ignores', async () => {
    const cwd = createWorkspace({ 'citewell.config.json': JSON.stringify(config) })
    const ignored = await Promise.all(
      ['drafts/a.md', 'old/drafts/deep/a.md', 'drafts/final.md', 'drafts.md'].map(path =>
        configFor(cwd, path),
      ),
    )
    expect(ignored.map(each => each.ignored)).toEqual([true, true, false, false])
  })

  test('articles for which the same holds share it', async () => {
    const cwd = createWorkspace({ 'citewell.config.json': JSON.stringify(config) })
    const files = ['a.md', 'news/b.md', 'blog/c.md'].map(path => join(cwd, path))
    const { forFile } = await loadConfigs(files, {}, { cwd, rules })
    expect(forFile(files[0]!)).toBe(forFile(files[1]!))
    expect(forFile(files[0]!)).not.toBe(forFile(files[2]!))
  })

  test('patterns of a named configuration are relative to the working folder', async () => {
    const cwd = createWorkspace({
      'ci/strict.json': JSON.stringify({ ignores: 'blog/**' }),
      'citewell.config.json': JSON.stringify(off),
    })
    const named = await configFor(cwd, 'blog/a.md', { config: 'ci/strict.json' })
    expect([named.file, named.ignored, severityOf(named, cited)]).toEqual([
      join(cwd, 'ci/strict.json'),
      true,
      'error',
    ])
  })

  test('an article outside of the folder is nothing that patterns speak of', async () => {
    const cwd = createWorkspace({
      'in/c.json': JSON.stringify({ ignores: '**', overrides: [{ files: '**', ...off }] }),
    })
    const { forFile } = await loadConfigs(
      [join(cwd, 'a.md')],
      { config: 'c.json' },
      { cwd: join(cwd, 'in'), rules },
    )
    const outside = forFile(join(cwd, 'a.md'))
    expect([outside.ignored, severityOf(outside, cited)]).toEqual([false, 'error'])
  })
})

describe('the command line has the last word', () => {
  const files = { 'citewell.config.json': JSON.stringify({ extends: 'citewell:strict', ...off }) }

  test('--no-config', async () => {
    expect(severityOf(await configFor(createWorkspace(files), 'a.md', { config: false }), cited)).toBe(
      'error',
    )
  })

  test('--preset takes the place of the presets, and leaves the rest', async () => {
    const config = await configFor(createWorkspace(files), 'a.md', { preset: 'recommended' })
    expect([severityOf(config, 'lint/disable-reason'), severityOf(config, cited)]).toEqual(['off', 'off'])
  })

  test('--rule', async () => {
    const cwd = createWorkspace(files)
    expect(severityOf(await configFor(cwd, 'a.md', { rules: { [cited]: 'warning' } }), cited)).toBe('warning')
    expect(await complaintOf(() => configFor(cwd, 'a.md', { rules: { 'quotations/sited': 'off' } }))).toBe(
      'There is no rule `quotations/sited` / Did you mean `quotations/cited`?',
    )
  })

  test.each(['citewell.config.mjs', 'citewell.config.js', 'citewell.config.ts'])(
    '--no-config-code refuses %s without running it',
    async name => {
      const cwd = createWorkspace({ [name]: 'throw new Error("run")' })
      expect(await complaintOf(() => configFor(cwd, 'a.md', { configCode: false }))).toBe(
        `${name}: This runs code, which \`--no-config-code\` forbids / Write the configuration as JSON or YAML, and without \`plugins\`.`,
      )
    },
  )
})

describe('plugins', () => {
  const rule = '{ summary: "No salt", severity: "error", *check() {} }'

  test('bring rules, from a file or a package; they run at their severity and can be set', async () => {
    const cwd = createWorkspace({
      'citewell.config.json': JSON.stringify({
        plugins: ['./rules.mjs', 'citewell-plugin-press'],
        rules: { 'press/*': 'off' },
      }),
      'rules.mjs': `export const rules = { 'house/no-salt': ${rule} }`,
      'node_modules/citewell-plugin-press/package.json': '{ "exports": { "import": "./main.mjs" } }',
      'node_modules/citewell-plugin-press/main.mjs': `export default { rules: { 'press/no-salt': ${rule} } }`,
    })
    const config = await configFor(cwd, 'a.md')
    expect([severityOf(config, 'house/no-salt'), severityOf(config, 'press/no-salt')]).toEqual([
      'error',
      'off',
    ])
    expect(config.plugins).toEqual([
      join(cwd, 'rules.mjs'),
      join(cwd, 'node_modules/citewell-plugin-press/main.mjs'),
    ])
    expect(await complaintOf(() => configFor(cwd, 'a.md', { configCode: false }))).toMatch(
      /^citewell\.config\.json: This runs code/,
    )
  })

  test.each([
    ['export const rules = 7', 'house.mjs: The plugin has no rules'],
    [`export const rules = { salt: ${rule} }`, 'Rule `salt` needs an id of a group and a name'],
    ['export const rules = { "a/b": 7 }', 'Rule `a/b` has no function `check`'],
    ['export const rules = { "a/b": { check() {} } }', 'Rule `a/b` has no `summary`'],
    ['export const rules = { "a/b": { check() {}, summary: "", severity: "bad" } }', 'needs the severity'],
    [
      'export const rules = { "a/b": { check() {}, summary: "", severity: "error", options: {} } }',
      'has `options` that are no schema',
    ],
    [
      `export const rules = { 'quotations/cited': ${rule} }`,
      'citewell.config.json:1:14: The plugin brings a rule `quotations/cited`, which is there already',
    ],
  ])('that are no plugins are told: %s', async (body, complaint) => {
    const cwd = createWorkspace({
      'citewell.config.json': '{"plugins": ["./house.mjs"]}',
      'house.mjs': body,
    })
    expect(await complaintOf(() => configFor(cwd, 'a.md'))).toContain(complaint)
  })
})
