import { identifiersIn } from './identifiers.ts'
import type { Prose } from './prose.ts'
import type { Range } from './range.ts'
import { type Draft, draftText, type Part } from './reference-drafts.ts'
import type { Reference, ReferenceList } from './references.ts'

/** What a list is before its entries are known. */
export interface ListHead {
  readonly heading: Prose | undefined
  readonly furtherReading: boolean
}

/** Make the list and its entries, which know each other. The scope is the whole article until it is narrowed. */
export function buildList(drafts: readonly Draft[], head: ListHead, scope: Range): ReferenceList {
  const references: Reference[] = []
  const list = { ...head, references, scope, range: coverDrafts(drafts) }
  for (const draft of drafts) references.push(buildReference(draft, list))
  return list
}

const coverDrafts = (drafts: readonly Draft[]): Range => ({
  start: Math.min(...drafts.map(({ range }) => range.start)),
  end: Math.max(...drafts.map(({ range }) => range.end)),
})

function buildReference(draft: Draft, list: ReferenceList): Reference {
  const { label, labelRange, range, form, parts, definition } = draft
  const text = definition ? (definition.title ?? '') : draftText(draft)
  const urls = definition ? [definition.url] : [...new Set(parts.flatMap(urlsOf))]
  const { doi, pmid, pmcid } = identifiersIn(text, urls)
  const prose = [...new Set(parts.map(part => part.prose))]
  return { label, labelRange, range, text, urls, doi, pmid, pmcid, form, list, citations: [], prose }
}

const anchor = /^<a\s[^>]*?href\s*=\s*["']?([^\s"'>]+)/i

/** Where the links of a stretch of prose lead; links within the page do not count. */
const urlsOf = ({ prose, start, end }: Part): string[] =>
  prose.inlines.flatMap(inline => {
    if (inline.start < start || inline.end > end) return []
    const url = inline.type === 'link' ? inline.url : anchor.exec(inline.value ?? '')?.[1]
    return url === undefined || url.startsWith('#') ? [] : [url]
  })
