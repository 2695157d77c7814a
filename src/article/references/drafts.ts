// From blocks to drafts, entries as found, and from drafts to lists. `scopes.ts` narrows what a list serves next.

import type {
  Citation,
  Container,
  Definition,
  Prose,
  Range,
  Reference,
  ReferenceForm,
  ReferenceList,
} from '../model.ts'
import { type EntryLabel, readAnchorLabel, readEntryLabel } from './entry-labels.ts'
import { identifiersIn, mayBeSplit } from '../links/identifiers.ts'
import { isDigit } from '../characters.ts'
import { inlinesWithin } from '../text/within-block.ts'

/** A stretch of one block that belongs to an entry. Prose offsets. */
export interface Part {
  readonly prose: Prose
  readonly start: number
  readonly end: number
}

/** An entry as found, before its URLs and identifiers are read. Parts may still be added. */
export interface Draft {
  readonly label: string | undefined
  readonly labelRange: Range | undefined
  readonly form: ReferenceForm
  readonly parts: Part[]
  /** The link definition that the entry is, if it is one. */
  readonly definition?: Definition
  range: Range
}

/** The entry's text so far, label left out; lines and blocks are joined by `\n`. */
export const draftText = ({ parts }: Draft): string =>
  parts.length === 1
    ? textOf(parts[0]!)
    : parts
        .map(textOf)
        .filter(text => text !== '')
        .join('\n')

const textOf = ({ prose, start, end }: Part): string =>
  prose.text.slice(start, end).replaceAll('\uFFFC', '').trim()

/** A stretch of prose without a label of its own, such as a paragraph under "Sources". */
export function draftStretch(prose: Prose, start: number, end: number): Draft {
  const parts = [{ prose, start, end }]
  return {
    label: undefined,
    labelRange: undefined,
    form: 'paragraph',
    parts,
    range: prose.toSource(start, end),
  }
}

/** A stretch of prose that opens with a number. */
export function draftLabelled(
  prose: Prose,
  { label, at, start, textStart, style }: EntryLabel,
  end: number,
): Draft {
  return {
    label,
    labelRange: prose.toSource(at.start, at.end),
    form: style !== 'bracket' ? 'paragraph' : prose.text[at.start - 1] === '^' ? 'footnote' : 'bracket',
    parts: [{ prose, start: Math.min(textStart, end), end }],
    range: prose.toSource(start, end),
  }
}

/** Let a further block belong to an entry. */
export function extendDraft(draft: Draft, part: Part): void {
  draft.parts.push(part)
  const { end } = part.prose.toSource(part.start, part.end)
  if (end > draft.range.end) draft.range = { start: draft.range.start, end }
}

/**
 * An entry that is a list item, in Markdown or HTML. A number typed in brackets counts before the number of the
 * item, an anchor such as `<a id="ref-1">` only where there is neither.
 *
 * @param first the first block of the item
 */
export function draftItem(item: Container, first: Prose, source: string): Draft {
  const { ordered, start = 1 } = item.parent!
  const own = readEntryLabel(first.text)
  const part = { prose: first, start: 0, end: first.text.length }
  const form = item.type === 'html' ? 'html' : ordered ? 'ordered' : 'bullet'
  if (own && (own.style === 'bracket' || (own.style !== 'bare' && !ordered)))
    return { ...draftLabelled(first, own, part.end), range: item.range }
  if (ordered) {
    const label = String(start + item.index)
    return { label, labelRange: findItemNumber(item, source), form, parts: [part], range: item.range }
  }
  const nested = findNestedNumber(item, first)
  if (nested)
    return {
      label: nested.label,
      labelRange: findItemNumber(nested.item, source),
      form,
      parts: [part],
      range: item.range,
    }
  const anchor = findAnchor(item, first)
  return { label: anchor, labelRange: undefined, form, parts: [part], range: item.range }
}

/** `* 12. Osei`: to Markdown a numbered list of one item within the item. */
function findNestedNumber(
  item: Container,
  { container }: Prose,
): { readonly label: string; readonly item: Container } | undefined {
  const { type, index, parent } = container
  const isFirst = type === 'listItem' && index === 0 && parent?.ordered === true && parent.parent === item
  return isFirst && parent.index === 0 ? { label: String(parent.start), item: container } : undefined
}

/** The digits of `12.`; for an item in HTML, which prints its number, there are none. */
function findItemNumber(item: Container, source: string): Range | undefined {
  const { start } = item.range
  let end = start
  while (isDigit(source.charCodeAt(end)) && end < start + 10) end++
  return end > start ? { start, end } : undefined
}

const anchorAttribute = /\s(?:id|name)\s*=\s*["']?([^\s"'>]+)/i

function findAnchor(item: Container, first: Prose): string | undefined {
  if (item.id !== undefined) return readAnchorLabel(item.id)
  const tag = first.inlines.find(inline => inline.type === 'html' && inline.start === 0)
  const name = anchorAttribute.exec(tag?.value ?? '')?.[1]
  return name === undefined ? undefined : readAnchorLabel(name)
}

/** The entries of one list, before it is built. */
export interface FoundList {
  readonly heading: Prose | undefined
  readonly furtherReading: boolean
  /**
   * What the part of the article is called that the list serves, in lower case: a subheading over a group that counts from
   * 1, or `Sleep` in `References for Sleep`.
   */
  readonly part: string | undefined
  readonly drafts: readonly Draft[]
}

/** An entry whose citations are still being collected; `linkCitations` adds them. */
export interface OpenReference extends Reference {
  readonly list: OpenReferenceList
  readonly citations: Citation[]
}

/** A list that is still being read: `narrowScopes` says which part of the article it serves. */
export interface OpenReferenceList extends ReferenceList {
  readonly references: readonly OpenReference[]
  scope: Range
  ambiguous?: boolean
}

/** Make the list and its entries, which know each other. The scope is the whole article until it is narrowed. */
export function buildList(
  drafts: readonly Draft[],
  head: Pick<FoundList, 'heading' | 'furtherReading'>,
  scope: Range,
): OpenReferenceList {
  const references: OpenReference[] = []
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

function buildReference(draft: Draft, list: OpenReferenceList): OpenReference {
  const { label, labelRange, range, form, parts, definition } = draft
  const text = definition ? (definition.title ?? '') : draftText(draft)
  const urls = definition ? [definition.url] : once(urlsOf(parts))
  const { doi, pmid, pmcid } = identify(text, urls)
  const prose = once(parts.map(part => part.prose))
  return { label, labelRange, range, text, urls, doi, pmid, pmcid, form, list, citations: [], prose }
}

const medlineMark = /pm|pubmed/i

/** The identifiers of an entry. One that links to its DOI shows it too, so its text need not be searched again. */
function identify(text: string, urls: readonly string[]): ReturnType<typeof identifiersIn> {
  if (urls.length === 0) return identifiersIn(text)
  const ofUrls = identifiersIn('', urls)
  return ofUrls.doi && !medlineMark.test(text) && !mayBeSplit(text) ? ofUrls : identifiersIn(text, urls)
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
