// What a rule is written with: its definition, the schemas of its options, and its edits.
import * as v from 'valibot'
import type { Article, Located } from '../article/model.ts'

export type Severity = 'error' | 'warning' | 'suggestion'

/** A named set of rules; `strict` holds all of `recommended`. */
export type PresetName = 'recommended' | 'strict'

/** One thing that a rule found. It holds no functions, so it survives a cache and a structured clone. */
export interface Finding {
  /** The part of the article to underline. */
  readonly at: Located
  /**
   * What is wrong, in a plain sentence, and what to do, in the next: `This quotation has no citation. Add …`. Where the
   * finding is only likely, a question comes first: `Is this …? Then add …`. One line, words of the article in “…”, no
   * full stop at the end, at most 160 characters. `docs/messages.md` says more.
   */
  readonly message: string
  /** Milder than the rule, when this finding is less sure than its others; never makes it more severe. */
  readonly severity?: Severity
  /** Edits that are certainly right; anything that needs judgement is a suggestion. */
  readonly fix?: readonly Edit[]
  readonly suggestions?: readonly Suggestion[]
  /** Other places of the same cause, such as the first entry of two with one number; in the order of the text. */
  readonly related?: readonly Related[]
}

/** A place that belongs to a finding elsewhere. */
export interface Related extends Located {
  /** What it is to the finding, as a few words: `the first entry 2`. */
  readonly message: string
}

/** A way to mend a finding that a person has to choose. */
export interface Suggestion {
  /** What it does, in the imperative. */
  readonly title: string
  readonly edits: readonly Edit[]
}

export interface Rule<Options extends v.GenericSchema = v.GenericSchema> {
  /** One line for tables, `--help` and hovers; the full story is in the `.md`. */
  readonly summary: string
  /** The severity in the preset that holds the rule. */
  readonly severity: Severity
  /** The smallest preset that holds the rule; `recommended` when left out. */
  readonly preset?: PresetName
  /** Whether its findings carry a `fix`. */
  readonly fixable?: boolean
  /** A strict object schema with a default and a description for every key; left out, the rule has no options. */
  readonly options?: Options
  /** Where its documentation is, for rules that do not come with citewell. */
  readonly url?: string
  /** The plugin that it comes from; set when that is loaded. */
  readonly plugin?: string
  /**
   * Put what is in files in place of their names, once for each configuration. The result must fit `options` again.
   *
   * @param read the text of a file beside the configuration, by the name that it has there
   * @throws {UserError} when a file says what the rule cannot use
   */
  loadOptions?(options: v.InferOutput<Options>, read: (name: string) => string): unknown
  check(article: Article, options: v.InferOutput<Options>): Iterable<Finding>
}

/** Give a rule its types. The id of a rule is the path of its file: `quotations/cited`. */
export const defineRule = <const Options extends v.GenericSchema>(rule: Rule<Options>): Rule<Options> => rule

/** Replace `range` of the source by `text`. */
export interface Edit extends Located {
  readonly text: string
}

export const replace = ({ range }: Located, text: string): Edit => ({ range, text })
export const remove = (place: Located): Edit => replace(place, '')
export const insertAt = (offset: number, text: string): Edit => ({
  range: { start: offset, end: offset },
  text,
})

/** The options of a rule: unknown keys are errors. */
export const object = v.strictObject

/** A whole number of at least 1. */
export const positiveInteger = (fallback: number, description: string) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description)), fallback)

/** A switch. */
export const flag = (fallback: boolean, description: string) =>
  v.optional(v.pipe(v.boolean(), v.description(description)), fallback)

/** Some of a fixed set of words. */
export const choices = <const Choice extends string>(
  all: readonly Choice[],
  fallback: readonly Choice[],
  description: string,
) => v.optional(v.pipe(v.array(v.picklist(all)), v.description(description)), [...fallback])

/** One of a fixed set of words. */
export const choice = <const Choice extends string>(
  all: readonly Choice[],
  fallback: Choice,
  description: string,
) => v.optional(v.pipe(v.picklist(all), v.description(description)), fallback)

/** A list of words or phrases. */
export const words = (fallback: readonly string[], description: string) =>
  v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.description(description)), [...fallback])
