import type { Citation } from './citations.ts'
import type { Prose } from './prose.ts'
import type { Located } from './range.ts'
import type { ReferenceList } from './references.ts'

/** Text in quotation marks, or a block quotation. The range includes the marks (or the `>` lines). */
export interface Quotation extends Located {
  /** The quoted words, marks left out. */
  readonly text: string
  readonly wordCount: number
  /** A block quotation rather than text in marks. */
  readonly block: boolean
  readonly kind: QuotationKind
  /** The name of the heuristic that decided the kind, for `inspect` and for tests. */
  readonly because: string
  readonly support: Support
  /** The markers that support it, in order. */
  readonly citations: readonly Citation[]
  /** The blocks it stands in: one, or several for block quotations and quotations over paragraphs. */
  readonly prose: readonly Prose[]
  /** Prose offsets: of the opening mark in the first block, and after the closing mark in the last. */
  readonly start: number
  readonly end: number
}

/**
 * What a quotation is:
 * - `claim`: words of a source or of a named person or body, presented as what they said;
 * - `unattributed`: a statement in quotation marks that nobody is named for;
 * - `fragment`: a few of somebody's words within the author's sentence;
 * - `term`: a term or phrase that is named, coined or doubted;
 * - `title`: the title of a work, section or form field;
 * - `speech`: imagined, asked or suggested words, slogans, chart phrases, myths put up for rebuttal;
 * - `testimonial`: words of a patient, customer or forum user.
 */
export type QuotationKind = 'claim' | 'unattributed' | 'fragment' | 'term' | 'title' | 'speech' | 'testimonial'

/** Where the supporting marker stands relative to the quotation. */
export type Support = 'direct' | 'sentence' | 'after-stop' | 'attribution' | 'paragraph' | 'none'

/** A quotation mark that opens or closes nothing. */
export interface StrayMark extends Located {
  readonly mark: string
  readonly problem: 'unclosed' | 'unopened'
}

/** Find quotations, say what each is, and what supports it. Pure and linear in the size of the text. */
export function collectQuotations(
  _prose: readonly Prose[],
  _citations: readonly Citation[],
  _lists: readonly ReferenceList[],
): { quotations: Quotation[]; strayMarks: StrayMark[] } {
  return { quotations: [], strayMarks: [] }
}
