import type { Citation } from '../citations/citations.ts'
import type { Definition, Prose } from '../text/prose.ts'
import type { Located, Range } from '../range.ts'
import { buildList } from './build.ts'
import { readDefinitions } from './definitions.ts'
import { findSections } from './finder.ts'
import { readFootnotes } from './footnotes.ts'
import { narrowScopes } from './scopes.ts'

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

/**
 * Find every reference list, in the order of the text: what stands under a heading of references, the numbered
 * list that an article ends with, footnotes, and numbered link definitions. Linear in the size of the text.
 */
export function collectReferences(
  prose: readonly Prose[],
  definitions: readonly Definition[],
  source: string,
  { referenceHeadings = [] }: ReferenceOptions = {},
): ReferenceList[] {
  const found = findSections(prose, source, referenceHeadings)
  const scope = { start: 0, end: source.length }
  const lists = found.lists.map(({ drafts, heading, furtherReading }) =>
    buildList(drafts, { heading, furtherReading }, scope),
  )
  const groups = new Map(lists.filter((_, i) => found.lists[i]!.isGroup).map(list => [list, list.heading!]))

  const notes = readFootnotes(prose)
  if (notes.length > 0)
    lists.push(buildList(notes, { heading: found.footnoteHeading, furtherReading: false }, scope))

  const links = lists.some(isNumbered) ? [] : readDefinitions(prose, definitions, found.emptyHeadings)
  if (links.length > 0)
    lists.push(buildList(links, { heading: found.emptyHeadings.at(-1), furtherReading: false }, scope))

  narrowScopes(lists, groups, prose, source.length)
  return lists.toSorted((a, b) => a.range.start - b.range.start)
}

const isNumbered = ({ references }: ReferenceList): boolean =>
  references.some(({ label }) => label !== undefined)

/** Every block that is part of a list, heading included: no place for quotations or citations of the article. */
export const referenceProse = (lists: readonly ReferenceList[]): Set<Prose> =>
  new Set(
    lists.flatMap(({ heading, references }) => [
      ...(heading ? [heading] : []),
      ...references.flatMap(({ prose }) => prose),
    ]),
  )
