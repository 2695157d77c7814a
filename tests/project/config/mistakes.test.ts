import { describe, expect, test } from 'vitest'
import { complaintOf, configFor } from '../../support/configure.ts'
import { createWorkspace } from '../../support/workspace.ts'

const complaintAbout = (files: Readonly<Record<string, string>>): Promise<string> =>
  complaintOf(() => configFor(createWorkspace({ '.git/HEAD': '', ...files }), 'a.md'))

describe('a mistake is told with its line, its column and the nearest right name', () => {
  test.each([
    ['{"ruls": {}}', '1:2: There is no setting `ruls` / Did you mean `rules`?'],
    [
      '{"salt": {}}',
      '1:2: There is no setting `salt` / Here may stand `$schema`, `extends`, `plugins`, `rules`, `overrides`, `ignores`, `settings`.',
    ],
    [
      '{\n  "rules": {\n    "quotations/sited": "off"\n  }\n}',
      '3:5: There is no rule `quotations/sited` / Did you mean `quotations/cited`?',
    ],
    [
      '{"settings": {"language": "english"}}',
      '1:27: `english` is no language tag such as `en` or `en-GB` / Did you mean `en`?',
    ],
    [
      '{"settings": {"language": "British English"}}',
      '1:27: `British English` is no language tag such as `en` or `en-GB` / Did you mean `en`?',
    ],
    [
      '{"settings": {"language": "deutsch"}}',
      '1:27: `deutsch` is no language tag such as `en` or `en-GB` / Did you mean `de`?',
    ],
    [
      '{"settings": {"language": "eng"}}',
      '1:27: `eng` is no language tag such as `en` or `en-GB` / Did you mean `en`?',
    ],
    [
      '{"overrides": [{"files": "*.md", "settings": {"language": "Klingonese"}}]}',
      '1:59: `Klingonese` is no language tag such as `en` or `en-GB`',
    ],
    ['{"rules": {"house/*": "off"}}', '1:12: No rule fits `house/*`'],
    [
      '{"rules": {"quotations/cited": "eror"}}',
      '1:32: Rule `quotations/cited` has no severity `eror` / Did you mean `error`?',
    ],
    [
      '{"rules": {"quotations/cited": [2]}}',
      '1:33: Rule `quotations/cited` has no severity `2` / Use `off`, `error`, `warning` or `suggestion`.',
    ],
    [
      '{"rules": {"quotations/cited": ["error", {"minWord": 3}]}}',
      '1:43: Rule `quotations/cited` has no option `minWord` / Did you mean `minWords`?',
    ],
    [
      '{"rules": {"quotations/cited": ["error", {"minWords": "3"}]}}',
      '1:55: Option `minWords` of rule `quotations/cited` must be `number`, not `"3"`',
    ],
    [
      '{"rules": {"quotations/*": ["error", {"minWords": 3}]}}',
      '1:38: Options are for one rule, not for `quotations/*`',
    ],
    [
      '{"rules": {"terminology/vocabulary": ["error", {"terms": [{"use": "a", "insted of": "b"}]}]}}',
      '1:72: There is no `insted of` in option `terms` of rule `terminology/vocabulary` / Did you mean `instead of`?',
    ],
    [
      '{"rules": {"terminology/vocabulary": ["error", {"terms": ["botox"]}]}}',
      '1:59: Option `terms.0` of rule `terminology/vocabulary` must be `Object`, not `"botox"`',
    ],
    ['{"rules": []}', '1:11: `rules` must be an object, not a list'],
    ['[]', '1:1: A configuration must be an object, not a list'],
    ['7', '1:1: A configuration must be an object, not 7'],
    ['{"extends": 7}', '1:13: `extends` must be text or a list, not 7'],
    ['{"extends": ["citewell:strict", 7]}', '1:33: `extends.1` must be text, not 7'],
    [
      '{"extends": "citewell:strcit"}',
      '1:13: There is no preset `citewell:strcit` / Did you mean `citewell:strict`?',
    ],
    [
      '{"extends": "citewell:everything"}',
      '1:13: There is no preset `citewell:everything` / There are `citewell:recommended`, `citewell:strict`.',
    ],
    [
      '{"extends": "./house.json"}',
      '1:13: There is no file `./house.json` / A file is named relative to this one, such as `./house.json`.',
    ],
    [
      '{"extends": "no-such-package"}',
      '1:13: There is no package `no-such-package` / Is it installed? `npm install --save-dev no-such-package`',
    ],
    [
      '{"extends": "recommended"}',
      '1:13: There is no package `recommended` / Did you mean `citewell:recommended`?',
    ],
    [
      '{"extends": ["citewell/strict"]}',
      '1:14: There is no package `citewell/strict` / Did you mean `citewell:strict`?',
    ],
    [
      '{"extends": "plugin:citewell/recomended"}',
      '1:13: There is no package `plugin:citewell/recomended` / Did you mean `citewell:recommended`?',
    ],
    ['{"overrides": [{"rules": {}}]}', '1:16: `files` is missing here'],
    [
      '{"overrides": [{"files": "a", "rule": {}}]}',
      '1:31: There is no setting `rule` / Did you mean `rules`?',
    ],
    [
      '{"overrides": [{"files": "a", "rules": {"links/*": "eror"}}]}',
      '1:52: Rule `links/*` has no severity `eror` / Did you mean `error`?',
    ],
    ['{"settings": {"citationForms": ["brackets"]}}', /^1:33: .* Did you mean `bracket`\?$/],
    [
      '{"ignores": ["../drafts"]}',
      '1:14: The pattern `../drafts` leads out of the folder / Patterns are relative to the folder of the configuration, with forward slashes.',
    ],
    [`{"overrides": [{"files": "${'a'.repeat(5000)}"}]}`, '1:26: A pattern has at most 4096 characters'],
    ['{"rules": {}, "rules": {}}', '1:15: `rules` stands here twice'],
    ['{"rules": {"a": "off"', /^1:\d+: This is no JSON: /],
    ['{"rules": {},}', '1:14: This is no JSON: property name expected'],
    [
      '{} // why',
      '1:4: This is no JSON: invalid comment token / JSON has no comments. Name the file citewell.config.jsonc, or take the comment out',
    ],
    ['', '1:1: This is no JSON: value expected'],
    ['['.repeat(100_000), '1:1: This is nested too deeply'],
    ['{"__proto__": {"rules": {}}}', /^1:2: There is no setting `__proto__`/],
    ['{"rules": {"__proto__": "off"}}', '1:12: There is no rule `__proto__`'],
    ['{"rules": {"constructor": "off"}}', '1:12: There is no rule `constructor`'],
  ])('%s', async (json, complaint) => {
    const told = await complaintAbout({ 'citewell.config.json': json })
    if (typeof complaint === 'string') expect(told).toBe(`citewell.config.json:${complaint}`)
    else expect(told.replace('citewell.config.json:', '')).toMatch(complaint)
  })

  test.each([
    ['ruls: {}', '1:1: There is no setting `ruls` / Did you mean `rules`?'],
    [
      'rules:\n  quotations/sited: off',
      '2:3: There is no rule `quotations/sited` / Did you mean `quotations/cited`?',
    ],
    [
      'rules:\n  quotations/cited:\n    - error\n    - minWords: few',
      '4:17: Option `minWords` of rule `quotations/cited` must be `number`, not `"few"`',
    ],
    ['extends:\n  - ./gone.yaml', /^2:5: There is no file `\.\/gone\.yaml`/],
    ['rules:\n  - a\n b', /^\d:\d+: This is no YAML: /],
    ['rules: {}\nrules: {}', /^2:1: This is no YAML: Map keys must be unique/],
  ])('%s', async (yaml, complaint) => {
    const told = await complaintAbout({ 'citewell.config.yaml': yaml })
    if (typeof complaint === 'string') expect(told).toBe(`citewell.config.yaml:${complaint}`)
    else expect(told.replace('citewell.config.yaml:', '')).toMatch(complaint)
  })

  test('in package.json', async () => {
    expect(
      await complaintAbout({ 'package.json': '{\n  "name": "x",\n  "citewell": { "ruls": {} }\n}' }),
    ).toBe('package.json:3:17: There is no setting `ruls` / Did you mean `rules`?')
  })

  test('in a file that is extended', async () => {
    expect(
      await complaintAbout({
        'citewell.config.json': '{"extends": "./shared/house.json"}',
        'shared/house.json': '{"rules": {"quotations/sited": "off"}}',
      }),
    ).toMatch(/^shared\/house\.json:1:12: There is no rule `quotations\/sited`/)
  })

  test('code has no lines to tell, so it is told by its path', async () => {
    expect(
      await complaintAbout({
        'citewell.config.mjs': 'export default { rules: { "quotations/sited": "off" } }',
      }),
    ).toMatch(
      /^citewell\.config\.mjs: There is no rule `quotations\/sited` \(in `rules\.quotations\/sited`\)/,
    )
  })
})

test('YAML cannot be made to grow without end', async () => {
  const lines = Array.from(
    { length: 12 },
    (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join()}]`,
  )
  expect(await complaintAbout({ 'citewell.config.yaml': `a0: &a0 [x]\n${lines.join('\n')}` })).toMatch(
    /^citewell\.config\.yaml:1:1: This is no YAML: .*alias/i,
  )
})

test('circles of files that extend each other are told', async () => {
  expect(
    await complaintAbout({
      'citewell.config.json': '{"extends": "./b.json"}',
      'b.json': '{"extends": "./c.json"}',
      'c.json': '{"extends": "./b.json"}',
    }),
  ).toBe('c.json:1:13: This extends itself: b.json → c.json → b.json')
})

test('what is no file is no configuration', async () => {
  const cwd = createWorkspace({ 'folder/a.md': '', 'citewell.config.json': '{"extends": "./folder"}' })
  expect(await complaintOf(() => configFor(cwd, 'a.md'))).toBe('folder: This is no configuration file')
  expect(await complaintOf(() => configFor(cwd, 'a.md', { config: 'gone.json' }))).toBe(
    'There is no configuration `gone.json`',
  )
})

test('a module that fails is told with what it says', async () => {
  expect(await complaintAbout({ 'citewell.config.mjs': 'throw new Error("no salt")' })).toBe(
    'citewell.config.mjs: The module fails: no salt',
  )
  expect(await complaintAbout({ 'citewell.config.mjs': 'export const rules = {}' })).toBe(
    'citewell.config.mjs: The module has no default export',
  )
})

describe('a file that would be passed over is told', () => {
  test('two configurations side by side', async () => {
    expect(await complaintAbout({ 'citewell.config.json': '{}', 'citewell.config.yaml': '{}' })).toMatch(
      /has more than one configuration: `citewell\.config\.json` and `citewell\.config\.yaml` \/ Keep one of them$/,
    )
    expect(
      await complaintAbout({ 'citewell.config.json': '{}', 'package.json': '{"citewell": {}}' }),
    ).toContain('`citewell.config.json` and `package.json`')
  })

  test.each([
    ['.citewellrc', 'yaml'],
    ['.citewellrc.json', 'json'],
    ['citewell.yml', 'yml'],
    ['.citewell.jsonc', 'jsonc'],
  ])('%s', async (name, extension) => {
    expect(await complaintAbout({ [name]: '{}' })).toContain(
      `is not read / If it is a configuration, name it \`citewell.config.${extension}\``,
    )
  })

  test('not beside a configuration, and not in another folder of the repository', async () => {
    const folder = createWorkspace({
      '.git/HEAD': '',
      'citewell.config.json': '{}',
      '.citewellrc': '',
      'b/citewell.json': '',
    })
    await expect(configFor(folder, 'b/a.md')).resolves.toBeDefined()
  })
})
