import type { CitationForm } from '../../article/model.ts'
import * as v from 'valibot'
import type { RuleSettings } from '../../core/rule-settings.ts'

const citationForms = [
  'bracket',
  'footnote',
  'superscript',
  'paren',
  'link',
  'reference-link',
  'source',
  'lenticular',
] as const satisfies readonly CitationForm[]

const describe = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))

const text = v.pipe(v.string(), v.nonEmpty())

/** A list, or the one thing that would be in it. */
const someText = v.union([text, v.array(text)])

/** What each rule is set to; checked by `findSettingProblem`, which knows the rules. */
const ruleSettings = v.custom<RuleSettings>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Object',
)

const settings = v.strictObject({
  language: v.exactOptional(
    describe(
      text,
      'The language of the articles, a tag such as `en-GB`; told from the words of each when left out',
    ),
  ),
  referenceHeadings: v.exactOptional(
    describe(v.array(text), 'Further words that head a reference list, in any case of letters'),
  ),
  citationForms: v.exactOptional(
    describe(v.array(v.picklist(citationForms)), 'The forms of markers to accept; all when left out'),
  ),
})

const override = v.strictObject({
  files: describe(someText, 'Patterns of the articles that this is for'),
  ignores: v.optional(describe(someText, 'Patterns of articles that it is not for')),
  rules: v.optional(describe(ruleSettings, 'Rules for these articles')),
  settings: v.optional(settings),
})

/** A configuration as it is written. */
export const configSchema = v.strictObject({
  $schema: v.optional(describe(v.string(), 'Where editors find the schema of this file')),
  extends: v.optional(
    describe(
      someText,
      'What to start from: `citewell:recommended` (the default), `citewell:strict`, files such as `./house.json`, packages',
    ),
  ),
  plugins: v.optional(
    describe(v.array(text), 'Modules with rules of their own: packages, or files such as `./rules.js`'),
  ),
  rules: v.optional(describe(ruleSettings, 'What each rule is set to')),
  overrides: v.optional(describe(v.array(override), 'Changes for some articles; later ones win')),
  ignores: v.optional(describe(someText, 'Patterns of articles to leave alone')),
  settings: v.optional(describe(settings, 'How articles are read')),
})

export type WrittenConfig = v.InferOutput<typeof configSchema>

export type Settings = v.InferOutput<typeof settings>

/** One thing or several, as a list. */
export const toList = (some: string | readonly string[] | undefined): readonly string[] =>
  some === undefined ? [] : typeof some === 'string' ? [some] : some
