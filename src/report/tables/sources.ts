// The articles of a report come in; every source that they list goes out once, with all that rests on it, for the page
// and for CSV.
import type { ArticleData, ReferenceData } from '../html/report-data.ts'
import { claimsOf } from './claims.ts'

/** A source, which several articles may list. */
export interface SourceRow {
  /** The longest entry of it. */
  readonly text: string
  readonly year: number | undefined
  readonly doi: string | undefined
  readonly pmid: string | undefined
  readonly pmcid: string | undefined
  /** An address of the web; not the one that resolves its DOI. */
  readonly url: string | undefined
  /** Where it is listed, in the order of the articles. */
  readonly entries: readonly SourceEntry[]
  /** Articles that list it. */
  readonly articles: number
  /** Markers that lead to it. */
  readonly citations: number
  /** Claims that rest on it. */
  readonly claims: number
}

/** An entry of a list, with what rests on it. */
export interface SourceEntry {
  readonly article: ArticleData
  readonly reference: ReferenceData
  /** Among the references of the article. */
  readonly index: number
  readonly citations: number
  /** Indices of the claims among the quotations of the article. */
  readonly claims: readonly number[]
}

/** Every source of some articles once: entries with one DOI, PMID, PMCID or address, or the same words, are one source. */
export function listSources(articles: readonly ArticleData[]): SourceRow[] {
  const groups = new Set<Group>()
  const byKey = new Map<string, Group>()
  for (const entry of articles.flatMap(listEntries)) {
    const keys = keysOf(entry.reference)
    const [first = { keys: new Set<string>(), entries: [] }, ...others] = new Set(
      keys.flatMap(key => byKey.get(key) ?? []),
    )
    groups.add(first)
    // An entry with a DOI and a PMID tells that those known by either of them are the same.
    for (const other of others) {
      groups.delete(other)
      first.entries.push(...other.entries)
    }
    first.entries.push(entry)
    for (const key of [...keys, ...others.flatMap(other => [...other.keys])]) {
      first.keys.add(key)
      byKey.set(key, first)
    }
  }
  return [...groups].map(({ entries }) => describeSource(entries))
}

/** Entries that are one source, and all that they are known by. */
interface Group {
  readonly keys: Set<string>
  readonly entries: SourceEntry[]
}

function listEntries(article: ArticleData): SourceEntry[] {
  const claims = claimsOf(article)
  return article.references.map((reference, index) => {
    const citing = new Set(
      article.citations.flatMap(({ references }, at) => (references.includes(index) ? [at] : [])),
    )
    return {
      article,
      reference,
      index,
      citations: citing.size,
      claims: claims
        .filter(({ quotation }) => quotation.citations?.some(at => citing.has(at)))
        .map(claim => claim.index),
    }
  })
}

/** What the same source is known by in another list: its identifiers, else its address, else its words. */
function keysOf({ doi, pmid, pmcid, urls = [], text }: ReferenceData): string[] {
  const keys = [
    ...(doi ? [`doi:${doi.toLowerCase()}`] : []),
    ...(pmid ? [`pmid:${pmid}`] : []),
    ...(pmcid ? [`pmcid:${pmcid.toUpperCase()}`] : []),
  ]
  if (keys.length > 0) return keys
  const address = urls.length === 1 ? addressKey(urls[0]!) : undefined
  if (address !== undefined) return [address]
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? [] : [`words:${words}`]
}

/**
 * The same page by whatever way: without scheme, `www.`, fragment, or slash at its end. The front page of a site stands
 * for no source of it.
 */
function addressKey(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined
  const { host, pathname, search } = new URL(url)
  const path = pathname.replace(/\/+$/, '')
  return path === '' && search === '' ? undefined : `url:${host.replace(/^www\./, '')}${path}${search}`
}

function describeSource(entries: readonly SourceEntry[]): SourceRow {
  const references = entries.map(({ reference }) => reference)
  const pick = <Key extends keyof ReferenceData>(key: Key): ReferenceData[Key] | undefined =>
    references.find(reference => reference[key] !== undefined)?.[key]
  const sum = (count: (entry: SourceEntry) => number): number =>
    entries.reduce((total, entry) => total + count(entry), 0)
  return {
    text: references.reduce((longest, { text }) => (text.length > longest.length ? text : longest), ''),
    year: pick('year'),
    doi: pick('doi'),
    pmid: pick('pmid'),
    pmcid: pick('pmcid'),
    url: pick('urls')?.[0],
    entries,
    articles: new Set(entries.map(({ article }) => article)).size,
    citations: sum(({ citations }) => citations),
    claims: sum(({ claims }) => claims.length),
  }
}

/** Whether nothing but its words tells which source it is. */
export const isWithoutIdentifier = ({ doi, pmid, pmcid, url }: SourceRow): boolean =>
  doi === undefined && pmid === undefined && pmcid === undefined && url === undefined

/** What heads the columns of the table as CSV. */
export const sourceColumns = [
  'source',
  'year',
  'doi',
  'pmid',
  'pmcid',
  'url',
  'articles',
  'citations',
  'claims',
  'listed in',
] as const

/** A source as cells, one for each column. */
export const sourceCells = (row: SourceRow): string[] => [
  row.text,
  String(row.year ?? ''),
  row.doi ?? '',
  row.pmid ?? '',
  row.pmcid ?? '',
  row.url ?? '',
  String(row.articles),
  String(row.citations),
  String(row.claims),
  row.entries
    .map(
      ({ article, reference: { line, label } }) =>
        `${article.path} line ${line}${label === undefined ? '' : ` [${label}]`}`,
    )
    .join('; '),
]
