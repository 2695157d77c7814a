import type { Prose } from './prose.ts'
import type { Located, Range } from './range.ts'
import type { Reference, ReferenceList } from './references.ts'

/** One marker in the text, such as `[1,2]`, `[^3]` or `<sup>4–6</sup>`. */
export interface Citation extends Located {
  /** As written in the source. */
  readonly marker: string
  readonly form: CitationForm
  /** What the marker names, ranges expanded, in order. */
  readonly labels: readonly CitedLabel[]
  /** The marker belongs to the numbering of a quoted source, not to this article's list. */
  readonly foreign: boolean
  readonly prose: Prose
  /** Prose offsets of the marker in `prose.text`. */
  readonly start: number
  readonly end: number
}

export interface CitedLabel {
  readonly label: string
  /** The entry it means, or `undefined` when there is none. */
  readonly reference: Reference | undefined
  /** Where the label (or the range it comes from, `2–4`) stands in the source. */
  readonly range: Range
}

export type CitationForm =
  | 'bracket' // [1], \[1\]
  | 'footnote' // [^1]
  | 'superscript' // <sup>1</sup>, ^1^, ¹
  | 'paren' // (1)
  | 'link' // [1](url), [[1]](url)
  | 'reference-link' // [6][7] that Markdown has merged, or [1] with [1]: url
  | 'source' // [Source #1, #2]
  | 'lenticular' // 【1】

/** Why something was left unjudged; shown by `inspect`. */
export interface Abstention {
  readonly about: string
  readonly reason: string
  readonly range?: Range
}

export interface CitationOptions {
  /** Forms to accept; all by default. */
  readonly citationForms?: readonly CitationForm[]
}

/** Find every citation and the entries it means. Pure and linear in the size of the text. */
export function collectCitations(
  _prose: readonly Prose[],
  _lists: readonly ReferenceList[],
  _source: string,
  _options: CitationOptions = {},
): { citations: Citation[]; abstentions: Abstention[] } {
  return { citations: [], abstentions: [] }
}
