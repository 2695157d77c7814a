import type { Article, Located } from '../article/model.ts'
import type { GenericSchema, InferOutput } from 'valibot'
import type { Edit } from './edit.ts'

export type Severity = 'error' | 'warning' | 'suggestion'

/** A named set of rules; `strict` holds all of `recommended`. */
export type PresetName = 'recommended' | 'strict'

/** One thing that a rule found. It holds no functions, so it survives a cache and a structured clone. */
export interface Finding {
  /** The part of the article to underline. */
  readonly at: Located
  /** `Unexpected <what>, expected <what instead>`: one sentence, no full stop, at most 120 characters. */
  readonly message: string
  /** Edits that are certainly right; anything that needs judgement is a suggestion. */
  readonly fix?: readonly Edit[]
  readonly suggestions?: readonly Suggestion[]
}

/** A way to mend a finding that a person has to choose. */
export interface Suggestion {
  /** What it does, in the imperative. */
  readonly title: string
  readonly edits: readonly Edit[]
}

export interface Rule<Options extends GenericSchema = GenericSchema> {
  /** One line for tables, `--help` and hovers; the full story is in the `.md`. */
  readonly summary: string
  /** The severity in the preset that holds the rule. */
  readonly severity: Severity
  /** The smallest preset that holds the rule; `recommended` when left out. */
  readonly preset?: PresetName
  /** Whether its findings carry a `fix`. */
  readonly fixable?: boolean
  /** A strict object schema with a default and a description for every key. */
  readonly options: Options
  /** Where its documentation is, for rules that do not come with citewell. */
  readonly url?: string
  /** The plugin that it comes from; set when that is loaded. */
  readonly plugin?: string
  check(article: Article, options: InferOutput<Options>): Iterable<Finding>
}

/** Give a rule its types. The id of a rule is the path of its file: `quotations/cited`. */
export const defineRule = <const Options extends GenericSchema>(rule: Rule<Options>): Rule<Options> => rule
