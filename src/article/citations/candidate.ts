import type { CitationForm, Located, Prose } from '../model.ts'
import { type ListedLabel, findLabels } from './labels.ts'

/** Something written like a marker. Whether it is one, the article as a whole decides. */
export interface Candidate extends Located {
  readonly form: CitationForm
  readonly notation: Notation
  readonly prose: Prose
  /** Prose offsets. */
  readonly start: number
  readonly end: number
  readonly labels: readonly CandidateLabel[]
  /** Where the marker itself links to. */
  readonly url: string | undefined
  /** Whether the reference lists have an entry for every label; told of all candidates before any is judged. */
  resolved: boolean
}

/** A label or a range of labels of a candidate, with its place in the source. */
export interface CandidateLabel extends Located {
  readonly first: string
  /** The other end of a range. */
  readonly last: string | undefined
}

/** How a marker is typed. Finer than its form: an article that uses one notation need not use another. */
export type Notation =
  | 'bracket' // [1]
  | 'paren' // (1)
  | 'sup-tag' // <sup>1</sup>
  | 'sup-character' // ¹
  | 'caret' // ^1^
  | 'link' // [1](url), <a href="#ref1">1</a>
  | 'bracketed-link' // [[1]](url), <sup>[1](#ref1)</sup>
  | 'reference-link' // [1] with [1]: url, [6][7]
  | 'bare' // again.1, where a raised number has lost its shape
  | 'footnote' // [^1]
  | 'inline-note' // ^[Osei K. Salt. 2011.]
  | 'source' // [Source #1]
  | 'lenticular' // 【1】

/** Labels by their place in the source. */
export const placeLabels = (labels: readonly ListedLabel[], prose: Prose): CandidateLabel[] =>
  labels.map(({ first, last, start, end }) => ({ first, last, range: prose.toSource(start, end) }))

/** The labels between two prose offsets, by their place in the source. */
export const readLabelsBetween = (prose: Prose, start: number, end: number): CandidateLabel[] =>
  placeLabels(findLabels(prose.text, start, end), prose)
