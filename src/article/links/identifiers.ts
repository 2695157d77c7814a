// In: prose and links. Out: DOIs, PMIDs and PMCIDs, well formed or not. Next: rules; entries of reference lists ask the
// same of their own text.
import type { DoiProblem, Identifier, IdentifierType, Link, Prose, Range } from '../model.ts'
import { findDois, type WrittenDoi } from './doi.ts'
import { createOverlapTest } from '../spans.ts'

/** An identifier in a text or a URL, before anyone asks where that stands in the article. */
export interface FoundIdentifier extends Range {
  readonly type: IdentifierType
  readonly value: string | undefined
  readonly problem?: DoiProblem
}

/** Find identifiers in plain text: `10.1000/xyz`, `PMID: 123`, `PMC123`, and URLs that hold one. */
export function findIdentifiers(
  text: string,
  passBy?: (at: number) => number | undefined,
): readonly FoundIdentifier[] {
  const dois =
    text.includes('10.') || text.includes('doi.org/') ? findDois(text, passBy).map(toIdentifier) : NONE
  return medlineMark.test(text) ? [...dois, ...findMedlineNumbers(text)] : dois
}

const NONE: readonly FoundIdentifier[] = []

const toIdentifier = ({ start, end, value, problem }: WrittenDoi): FoundIdentifier =>
  problem ? { type: 'doi', start, end, value, problem } : { type: 'doi', start, end, value }

/** Find identifiers in a URL, as written; escapes such as `%2F` are understood. */
export function findUrlIdentifiers(url: string): readonly FoundIdentifier[] {
  const decoded = url.includes('%') ? decode(url) : url
  const found = findIdentifiers(decoded)
  if (decoded === url && (found.length === 0 || isResolver.test(url))) return found
  return found.map(identifier => {
    const { type, value } = identifier
    const page = type === 'doi' && value && !isResolver.test(url) ? value.length - cutPage(value).length : 0
    const place =
      decoded === url
        ? { start: identifier.start, end: identifier.end - page }
        : { start: 0, end: url.length }
    return { ...identifier, ...place, value: value?.slice(0, value.length - page) }
  })
}

/** The identifiers of one work, from the text of its entry and the URLs in it: the first of each type. */
export function identifiersIn(
  text: string,
  urls: readonly string[] = [],
): Partial<Record<IdentifierType, string>> {
  const first: Partial<Record<IdentifierType, string>> = {}
  const add = (found: readonly FoundIdentifier[]): void => {
    for (const { type, value } of found) if (value) first[type] ??= value
  }
  for (const url of urls) add(findUrlIdentifiers(url))
  const found = findIdentifiers(text)
  add(found)
  if (first.doi !== undefined && isCutOff(first.doi, text, found)) delete first.doi
  return first
}

/** Whether a text goes on with a DOI behind a blank: what stands before it leads nowhere, or elsewhere. */
const isCutOff = (doi: string, text: string, found: readonly FoundIdentifier[]): boolean =>
  found.some(
    ({ problem, start, end }) =>
      problem === 'space' && text.slice(start, end).replace(/\s+/g, '').toLowerCase().startsWith(doi),
  )

/** Whether a DOI in a text may go on behind a blank. */
export const mayBeSplit = (text: string): boolean => /10\.\d\S*[-._/(]\s+\S*\d/.test(text)

/** Find identifiers in the order of the text. Pure and linear in the size of the text. */
export function collectIdentifiers(
  prose: readonly Prose[],
  links: readonly Link[],
  source: string,
): Identifier[] {
  const found: Identifier[] = []
  const add = ({ type, value, problem }: FoundIdentifier, range: Range): void => {
    const written = source.slice(range.start, range.end)
    found.push(problem ? { type, written, value, problem, range } : { type, written, value, range })
  }
  const urls = links.map(link => link.range).toSorted((a, b) => a.start - b.start)
  const split: Range[] = []
  const urlOfDoi = createOverlapTest(urls)
  const urlOf = createOverlapTest(urls)
  for (const block of prose) {
    let passed: Range | undefined
    const passBy = (at: number): number | undefined => {
      const place = block.toSource(at, at + 1)
      const url = urlOfDoi(place)
      const end = url && endOfUrl(block, at, { start: place.start, end: url.end })
      if (end !== undefined) passed = place
      return end
    }
    for (const identifier of findIdentifiers(block.text, passBy)) {
      // Behind all DOIs of the block, those passed by too.
      if (passed && identifier.type !== 'doi') urlOf(passed)
      const range = block.toSource(identifier.start, identifier.end)
      const url = urlOf(range)
      if (!url || goesOn(identifier, range, url)) add(identifier, range)
      if (url && goesOn(identifier, range, url)) split.push(range)
    }
  }
  const isSplit = createOverlapTest(split)
  for (const link of links.toSorted((a, b) => a.range.start - b.range.start)) {
    const { start } = link.range
    if (split.length > 0 && isSplit(link.range)) continue
    for (const identifier of findUrlIdentifiers(link.url))
      add(identifier, { start: start + identifier.start, end: start + identifier.end })
  }
  return found.toSorted((a, b) => a.range.start - b.range.start)
}

/** Whether a DOI goes on behind a blank that ended its URL. */
const goesOn = ({ problem }: FoundIdentifier, range: Range, url: Range): boolean =>
  problem === 'space' && range.end > url.end

/**
 * Where in a block the rest of a URL ends that goes on at an offset, when no DOI can go on behind it. It has been
 * read already: with that, most DOIs are read once.
 */
function endOfUrl(block: Prose, at: number, { start, end: urlEnd }: Range): number | undefined {
  const { text } = block
  const end = at + urlEnd - start
  const isEnded = end === text.length || blank.test(text.charAt(end))
  return isEnded && !'-_/('.includes(text.charAt(end - 1)) && block.toSource(at, end).end === urlEnd
    ? end
    : undefined
}

const blank = /\s/

/** Every match of `medline` holds one. Not `pm` alone, which is in `development`. */
const medlineMark = /PM|Pm|pm(?:id|c)|pubmed/

const medline =
  /\bPMID\b:?\s?#?(\d{1,8})(?!\d)|\b(?:PMCID:?\s?)?PMC(\d{3,9})(?!\d)|(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov(?:\/m)?\/pubmed|europepmc\.org\/(?:article|abstract)\/med)\/(\d{1,8})(?!\d)/gi

function findMedlineNumbers(text: string): FoundIdentifier[] {
  return Array.from(text.matchAll(medline), ({ 0: written, 1: pmid, 2: pmc, 3: page, index: start }) => {
    const end = start + written.length
    if (pmc) return { type: 'pmcid', value: `PMC${pmc}`, start, end }
    return { type: 'pmid', value: (pmid ?? page)!.replace(/^0+/, ''), start, end }
  })
}

const isResolver = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i

/** Publishers put the form of a page after the DOI: `/full`, `.pdf`, `/abstract`; bioRxiv also the version. */
const cutPage = (doi: string): string =>
  doi
    .replace(
      /(?:[./](?:full|abstract|e?pdf|html?|xml|meta|fulltext|full-text|summary|references|figures|long|short|citations|suppl)){1,3}$/,
      '',
    )
    .replace(/^(10\.1101\/.{6,40}\d)v\d{1,2}$/, '$1')

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
