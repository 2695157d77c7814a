import type { Link, Reference, ReferenceList } from '../model.ts'
import { findUrlIdentifiers } from '../links/identifiers.ts'
import { referenceProse } from './references.ts'

/**
 * The entries that the text cites by linking to their source, `([Osei, 2011](https://…))`, in lists whose numbers it
 * does not use. Where an article uses the numbers of a list, a link is no citation of its entries.
 */
export function findLinkedReferences(
  lists: readonly ReferenceList[],
  links: readonly Link[],
): Set<Reference> {
  const listed = referenceProse(lists)
  const linked = new Set(
    links
      .filter(({ prose, url }) => prose !== undefined && url !== '' && !listed.has(prose))
      .flatMap(({ url }) => namesOf(url)),
  )
  return new Set(
    lists
      .filter(({ references }) => references.every(({ citations }) => citations.length === 0))
      .flatMap(({ references }) =>
        references.filter(reference => allNamesOf(reference).some(name => linked.has(name))),
      ),
  )
}

const allNamesOf = ({ urls, doi, pmid, pmcid }: Reference): string[] => [
  ...urls.flatMap(namesOf),
  ...[doi, pmid, pmcid].flatMap(value => value ?? []),
]

/** What a URL can be known by: the address without what makes no difference, and the identifiers in it. */
const namesOf = (url: string): string[] => [
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase(),
  ...findUrlIdentifiers(url).flatMap(({ value }) => value ?? []),
]
