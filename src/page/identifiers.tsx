import { Outside } from './shown.tsx'

interface IdentifiersProps {
  readonly of: {
    readonly doi?: string | undefined
    readonly pmid?: string | undefined
    readonly pmcid?: string | undefined
    /** An address of the web, where it is to be shown as well. */
    readonly url?: string | undefined
  }
}

/** Where a source can be looked up. */
export function Identifiers({ of: { doi, pmid, pmcid, url } }: IdentifiersProps) {
  const links: (readonly [url: string, text: string])[] = []
  if (doi) links.push([`https://doi.org/${encodeURI(doi)}`, `DOI ${doi}`])
  if (pmid) links.push([`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PMID ${pmid}`])
  if (pmcid) links.push([`https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/`, pmcid])
  if (links.length === 0 && url) links.push([url, url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')])
  if (links.length === 0) return null
  return (
    <ul class="identifiers" aria-label="Identifiers">
      {links.map(([address, text]) => (
        <li key={address}>
          <Outside url={address}>{text}</Outside>
        </li>
      ))}
    </ul>
  )
}
