import type { Prose, Range, Reference, ReferenceList } from '../model.ts'
import { identifiersIn } from '../links/identifiers.ts'
import { inlinesWithin } from '../text/inlines-within.ts'
import { type Draft, draftText, type Part } from './drafts.ts'

/** What a list is before its entries are known. */
export interface ListHead {
  readonly heading: Prose | undefined
  readonly furtherReading: boolean
}

/** Make the list and its entries, which know each other. The scope is the whole article until it is narrowed. */
export function buildList(drafts: readonly Draft[], head: ListHead, scope: Range): ReferenceList {
  const references: Reference[] = []
  const { heading, furtherReading } = head
  const list = { heading, furtherReading, references, scope, range: coverDrafts(drafts) }
  for (const draft of drafts) references.push(buildReference(draft, list))
  return list
}

/** Entries stand in the order of the text, but the last need not end last: a note may stand within another. */
const coverDrafts = (drafts: readonly Draft[]): Range => ({
  start: drafts[0]!.range.start,
  end: drafts.reduce((end, { range }) => Math.max(end, range.end), 0),
})

function buildReference(draft: Draft, list: ReferenceList): Reference {
  const { label, labelRange, range, form, parts, definition } = draft
  const text = definition ? (definition.title ?? '') : draftText(draft)
  const urls = definition ? [definition.url] : once(urlsOf(parts))
  const { doi, pmid, pmcid } = identify(text, urls)
  const prose = once(parts.map(part => part.prose))
  return { label, labelRange, range, text, urls, doi, pmid, pmcid, form, list, citations: [], prose }
}

const medlineMark = /pm|pubmed/i

/** The identifiers of an entry. One that links to its DOI shows it too: to read it twice takes 1.5 times as long. */
function identify(text: string, urls: readonly string[]): ReturnType<typeof identifiersIn> {
  if (urls.length === 0) return identifiersIn(text)
  const ofUrls = identifiersIn('', urls)
  return ofUrls.doi && !medlineMark.test(text) ? ofUrls : { ...identifiersIn(text), ...ofUrls }
}

/** Each once, in order; nearly always there is one. */
const once = <Item>(items: Item[]): Item[] => (items.length > 1 ? [...new Set(items)] : items)

const anchor = /^<a\s[^>]*?href\s*=\s*["']?([^\s"'>]+)/i

/** Where the links of an entry lead; links within the page do not count. */
function urlsOf(parts: readonly Part[]): string[] {
  const urls: string[] = []
  for (const { prose, start, end } of parts) {
    for (const inline of start === 0 ? prose.inlines : inlinesWithin(prose, start, end)) {
      if (inline.start >= end) break
      const { type, url, value } = inline
      const address = type === 'link' ? url : value?.startsWith('<') ? anchor.exec(value)?.[1] : undefined
      if (address !== undefined && !address.startsWith('#')) urls.push(address)
    }
  }
  return urls
}
