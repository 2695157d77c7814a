import type { Citation } from './citations.ts'
import type { Definition, Prose } from './prose.ts'
import type { Located, Range } from './range.ts'

/** One entry of a reference list, whatever its dialect. */
export interface Reference extends Located {
  /** What a marker calls it, `1`; `undefined` for an unnumbered entry. */
  readonly label: string | undefined
  /** Where the label stands in the source, so that messages can point at it. */
  readonly labelRange: Range | undefined
  /** The entry's plain text, label left out. */
  readonly text: string
  readonly urls: readonly string[]
  /** Normalised: lower case, no resolver. */
  readonly doi: string | undefined
  readonly pmid: string | undefined
  readonly pmcid: string | undefined
  readonly form: ReferenceForm
  readonly list: ReferenceList
  /** The markers that mean this entry, in order. Filled once citations are known. */
  readonly citations: readonly Citation[]
  /** The blocks the entry is made of. */
  readonly prose: readonly Prose[]
}

export type ReferenceForm =
  | 'ordered'
  | 'bracket'
  | 'bullet'
  | 'paragraph'
  | 'footnote'
  | 'definition'
  | 'html'

/** A reference list: the entries under one heading, or the footnotes of an article, or its definitions. */
export interface ReferenceList extends Located {
  /** The heading, bold line or plain line above the list, or `undefined`. */
  readonly heading: Prose | undefined
  /** Listed for further reading: nobody expects its entries to be cited. */
  readonly furtherReading: boolean
  readonly references: readonly Reference[]
  /** The part of the article whose markers mean this list, when numbering restarts per section. */
  readonly scope: Range
}

export interface ReferenceOptions {
  /** Further words that head a reference list, compared without case. */
  readonly referenceHeadings?: readonly string[]
}

/** Find every reference list. Pure and linear in the size of the text. */
export function collectReferences(
  _prose: readonly Prose[],
  _definitions: readonly Definition[],
  _source: string,
  _options: ReferenceOptions = {},
): ReferenceList[] {
  return []
}
