import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { readArticle } from '../../../src/article/article.ts'
import type { Statement } from '../../../src/article/model.ts'
import { describeOptions } from '../../../src/core/rule-settings.ts'
import { configSchema } from '../../../src/project/config/schema.ts'
import { runMain } from '../../support/run-main.ts'
import { createWorkspace } from '../../support/workspace.ts'

/** A claim that is certain: who speaks has a name. */
const uncited = 'Dr Osei said: “Salt raises the blood pressure of most adults.”\n'
/** Likely claims and not certain ones: hardly a statement, and a block that nobody has signed. */
const asked = '“Pain is not a number,” said Bell. “It changes with sleep, with work and with company.”\n'
const block = 'The charity describes it so:\n\n> Salt raises the blood pressure of most adults.\n'
const told = '“I have eaten salt all my life and never felt any worse for it,” says one patient.\n'
const misspelt = 'Raised cytokins were found in the blood of patients with pain.\n'
const list = '\n\n## References\n\n1. Osei A. Salt and sleep. J Salt. 2019.\n'
const placeholder = 'Sleep helps [citation needed].\n'
const valibot = import.meta.resolve('valibot')
const plugin = `
  import { object } from '${valibot}'
  function* check({ prose }) {
    yield { at: prose[0], message: 'Unexpected salt, expected none' }
  }
  export const rules = { 'house/no-salt': { summary: 'No salt', severity: 'error', options: object({}), check } }`

interface Example {
  readonly article: string
  readonly without?: object
  readonly config: object
  readonly files?: Readonly<Record<string, string>>
}

/** For each key of a configuration: an article for which it makes a difference. */
const examples: Readonly<Record<string, Example>> = {
  extends: {
    article: uncited,
    config: { extends: './house.json' },
    files: { 'house.json': '{"rules": {"quotations/cited": "off"}}' },
  },
  plugins: {
    article: 'Salt.\n',
    config: { plugins: ['./plugin.mjs'] },
    files: { 'plugin.mjs': plugin },
  },
  rules: { article: uncited, config: { rules: { 'quotations/cited': 'off' } } },
  overrides: {
    article: uncited,
    config: { overrides: [{ files: 'article.md', rules: { 'quotations/cited': 'off' } }] },
  },
  ignores: { article: uncited, config: { ignores: ['article.md'] } },
  'settings.language': {
    article: misspelt,
    config: { settings: { language: 'de-AT' } },
  },
  'settings.referenceHeadings': {
    article: 'Salt and sleep [2].\n\n## Where we got this\n\n- [1] Osei A. Salt and sleep. J Salt. 2019.\n',
    config: { settings: { referenceHeadings: ['Where we got this'] } },
  },
  'settings.citationForms': {
    article: `${uncited.trim()} [1]${list}`,
    config: { settings: { citationForms: ['superscript'] } },
  },
}

/** Severities are set as well, so that the options alone make the difference. */
const setRule = (id: string, options: object): Pick<Example, 'config' | 'without'> => ({
  without: { rules: { [id]: 'error' } },
  config: { rules: { [id]: ['error', options] } },
})

/** The same for each option of each rule. */
const ruleExamples: Readonly<Record<string, Example>> = {
  'quotations/cited minWords': { article: uncited, ...setRule('quotations/cited', { minWords: 20 }) },
  'quotations/cited links': {
    article: uncited.replace('said', '[said](https://example.org/salt)'),
    ...setRule('quotations/cited', { links: true }),
  },
  'quotations/cited likely': { article: asked, ...setRule('quotations/cited', { likely: 'off' }) },
  'quotations/cited kinds': { article: told, ...setRule('quotations/cited', { kinds: ['testimonial'] }) },
  'quotations/block-cited likely': {
    article: block,
    ...setRule('quotations/block-cited', { likely: 'off' }),
  },
  'quotations/block-cited kinds': {
    article: `> I have eaten salt all my life and never felt any worse for it.\n>\n> — a patient, 41\n`,
    ...setRule('quotations/block-cited', { kinds: ['testimonial'] }),
  },
  'quotations/block-cited minWords': {
    article: block,
    ...setRule('quotations/block-cited', { minWords: 20 }),
  },
  'quotations/block-cited links': {
    article: block.replace('Salt', '[Salt](https://example.org/salt)'),
    ...setRule('quotations/block-cited', { links: true }),
  },
  'quotations/near-citation minWords': {
    article: `${uncited.trim()} That was long ago [1].${list}`,
    ...setRule('quotations/near-citation', { minWords: 20 }),
  },
  'links/no-tracking parameters': {
    article: 'Read [this](https://example.org/salt?house=7).\n',
    ...setRule('links/no-tracking', { parameters: ['house'] }),
  },
  'terminology/spelling ignore': {
    article: misspelt,
    ...setRule('terminology/spelling', { ignore: ['cytokins'] }),
  },
  'claims/sourced fewest': {
    article: 'Stress increases the risk of stroke.\n',
    ...setRule('claims/sourced', { fewest: 1 }),
  },
  'terminology/spelling quotations': {
    article:
      'Dr Osei said: “Raised cytokins were found in most of them.” [1]\n\n## References\n\n1. Osei A. Pain. 2019.\n',
    ...setRule('terminology/spelling', { quotations: true }),
  },
  'terminology/vocabulary terms': {
    article: 'The house serves tea.\n',
    ...setRule('terminology/vocabulary', { terms: [{ avoid: 'tea' }] }),
  },
  'terminology/vocabulary files': {
    article: 'The house serves tea.\n',
    files: { 'words.tsv': 'tea\tinfusion' },
    ...setRule('terminology/vocabulary', { files: ['words.tsv'] }),
  },
  'terminology/spelling maxOccurrences': {
    article: `${misspelt}\nMore cytokins mean more pain for the patients with it.\n`,
    ...setRule('terminology/spelling', { maxOccurrences: 1 }),
  },
}

/** A sentence of each kind that the rules of claims/ speak of. */
const stated: Readonly<Record<string, readonly string[]>> = {
  statistic: ['40% of the guests had a headache'],
  'research-attribution': ['a study found that people sleep badly'],
  efficacy: ['tea helps with a cold', 'magnesium supplements reduce migraine attacks and improve sleep'],
  safety: [
    'these drops are safe for children',
    'ibuprofen is harmful to the kidneys of patients with diabetes',
  ],
  guideline: [
    'doctors recommend a rest after the flu',
    'the WHO recommends vaccines against measles for children',
  ],
  causal: ['stress affects your mood'],
  comparative: ['warm milk works better than tea'],
}
/** Beginnings that make it less of a statement: one of them makes it only likely. */
const hedges = [
  '',
  'Perhaps ',
  'We hope that ',
  'I think that ',
  'My friends and I felt that ',
  'Ask us why ',
]
const isOf = ({ family, cues }: Statement, name: string): boolean =>
  name === 'comparative'
    ? cues.includes('comparative')
    : cues.length === 0 && ({ 'research-attribution': 'research', causal: 'cause' }[name] ?? name) === family

/** An article that cites, and states something of a kind, of which the judge is as sure as asked, with an ending of its own. */
function state(name: string, tiers: readonly boolean[], ending = '.'): string {
  const articles = stated[name]!.flatMap(sentence =>
    hedges.map(hedge => `Less salt lowers blood pressure [1].\n\n${hedge}${sentence}${ending}\n${list}`),
  )
  const found = articles.find(article =>
    readArticle('a.md', article).statements.some(
      statement => statement.prose.index === 1 && tiers.includes(statement.certain) && isOf(statement, name),
    ),
  )
  return found ?? `Nothing is stated for ${name}.\n`
}

const claimExamples: Readonly<Record<string, Example>> = Object.fromEntries(
  Object.keys(stated).flatMap(name => {
    const id = `claims/${name}`
    return [
      [
        `${id} links`,
        {
          article: state(name, [true, false], ' ([page](https://example.org/page)).'),
          ...setRule(id, { links: false }),
        },
      ],
      [
        `${id} paragraph`,
        {
          article: state(name, [true, false], '. Read on for more of this [1].'),
          ...setRule(id, { paragraph: false }),
        },
      ],
      [`${id} likely`, { article: state(name, [false]), ...setRule(id, { likely: 'off' }) }],
    ]
  }),
)

describe('a key of a configuration changes what is found', () => {
  const { $schema: _, settings, ...top } = configSchema.entries
  const keys = [
    ...Object.keys(top),
    ...Object.keys(settings.wrapped.pipe[0].entries).map(name => `settings.${name}`),
  ]

  test('each has an example', () => {
    expect(Object.keys(examples).toSorted()).toEqual(keys.toSorted())
    const options = Object.entries(rules).flatMap(([id, rule]) =>
      describeOptions(rule).map(({ name }) => `${id} ${name}`),
    )
    expect(Object.keys({ ...ruleExamples, ...claimExamples }).toSorted()).toEqual(options.toSorted())
  })

  test.each(Object.entries({ ...examples, ...ruleExamples, ...claimExamples }))(
    '%s',
    async (_name, { article, without = {}, config, files = {} }) => {
      const lint = async (written: object): Promise<string> => {
        const cwd = createWorkspace({
          ...files,
          'article.md': article,
          'other.md': placeholder,
          'citewell.config.json': JSON.stringify(written),
        })
        const { stdout, stderr } = await runMain(['--no-cache', '--format', 'compact', '.'], { cwd })
        expect(stderr).not.toMatch(/^error:/m)
        expect(stdout).toContain('other.md')
        return stdout
      }
      expect(await lint(config)).not.toBe(await lint(without))
    },
  )
})
