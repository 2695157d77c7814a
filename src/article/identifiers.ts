import type { Link } from './links.ts'
import type { Prose } from './prose.ts'
import type { Located } from './range.ts'

/** An identifier of a work or a trial, as found in the text or in a URL. */
export interface Identifier extends Located {
  readonly type: IdentifierType
  /** As written. */
  readonly written: string
  /** Normalised: a DOI in lower case without resolver, a PMID as digits; `undefined` when it is malformed. */
  readonly value: string | undefined
}

export type IdentifierType = 'doi' | 'pmid' | 'pmcid'

/** Find identifiers. Pure and linear in the size of the text. */
export function collectIdentifiers(_prose: readonly Prose[], _links: readonly Link[], _source: string): Identifier[] {
  return []
}
