// In: prose and link definitions. Out: the reference lists with their entries, open for citations. Next:
// citations/citations.ts links markers to them.
import type { Definition, Prose, ReferenceList } from '../model.ts'
import { buildList, type Draft, type OpenReferenceList } from './drafts.ts'
import { addEmptyItems } from './empty-items.ts'
import { findSections } from './find-lists.ts'
import { readBrokenFootnotes, readDefinitions, readFootnotes } from './notes-and-definitions.ts'
import { findNamedContainers } from './named-containers.ts'
import { narrowScopes } from './scopes.ts'

export interface ReferenceOptions {
  /** Further words that head a reference list, compared without case. */
  readonly referenceHeadings?: readonly string[]
}

/**
 * From prose and definitions to every reference list, in the order of the text: what stands under a heading of
 * references, the numbered list that an article ends with, footnotes, and numbered link definitions. `collectCitations`
 * is next and tells the entries which citations mean them. Linear in the size of the text.
 *
 * @param source with templating hidden
 * @param original as written
 */
export function collectReferences(
  prose: readonly Prose[],
  definitions: readonly Definition[],
  source: string,
  { referenceHeadings = [] }: ReferenceOptions = {},
  original: string = source,
): OpenReferenceList[] {
  const found = findSections(prose, source, referenceHeadings, findNamedContainers(original))
  const scope = { start: 0, end: source.length }
  const lists = found.lists.map(({ drafts, heading, furtherReading }) =>
    buildList(addEmptyItems(drafts, source), { heading, furtherReading }, scope),
  )
  const served = new Map(lists.map((list, i) => [list, found.lists[i]!.part]))

  const listed = new Set(
    found.lists.flatMap(({ drafts }) => drafts.flatMap(({ parts }) => parts.map(part => part.prose))),
  )
  const notes = inOrder([...readFootnotes(prose), ...readBrokenFootnotes(prose, block => listed.has(block))])
  if (notes.length > 0)
    lists.push(buildList(notes, { heading: found.footnoteHeading, furtherReading: false }, scope))

  const links = lists.some(isNumbered) ? [] : readDefinitions(prose, definitions, found.emptyHeadings)
  if (links.length > 0)
    lists.push(buildList(links, { heading: found.emptyHeadings.at(-1), furtherReading: false }, scope))

  narrowScopes(lists, served, prose, source.length)
  return lists.toSorted((a, b) => a.range.start - b.range.start)
}

const inOrder = (drafts: readonly Draft[]): Draft[] =>
  drafts.toSorted((a, b) => a.range.start - b.range.start)

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
