// From one paragraph to the entries on its lines, with or without numbers. `sections.ts` adds them to its section next.

import type { Prose, Range } from '../model.ts'
import { opensWithAuthors } from './bibliographic.ts'
import { type Draft, draftLabelled, draftStretch, extendDraft } from './drafts.ts'
import { type EntryLabel, readEntryLabel } from './entry-labels.ts'

/** The numbered entries of a paragraph, and where the first of them starts (prose offset). */
export interface NumberedLines {
  readonly drafts: readonly Draft[]
  readonly start: number
}

/**
 * Read the numbered entries of a paragraph: each starts on a line of its own and takes the lines after it. A
 * number in brackets always starts an entry; `12.` at the start of a line may be the wrapped end of a sentence,
 * so after the first it has to count up.
 *
 * @param from prose offset of the line to start at
 * @param last the number of the entry before, 0 for none
 */
export function readNumberedLines(prose: Prose, from: number, last: number): NumberedLines {
  const labels: EntryLabel[] = []
  let before = last
  for (const { start, end } of linesOf(prose.text, from)) {
    const label = readEntryLabel(prose.text, start)
    if (!label || label.at.start >= end || !startsEntry(label, before)) continue
    labels.push(label)
    before = Number.parseInt(label.label, 10)
  }
  if (labels.length === 1 && !prose.text.includes('\n', from))
    labels.push(...readRunOn(prose.text, labels[0]!, from > 0))
  const drafts = labels.map((label, i) =>
    draftLabelled(prose, label, labels[i + 1]?.start ?? prose.text.length),
  )
  return { drafts, start: labels[0]?.start ?? prose.text.length }
}

/**
 * The entries that follow the first in the same line, `[1] Osei, 2011. [2] Ruiz, 2012.`, as long as they count up. Numbers
 * with a point do so only after a title in that line: elsewhere `2. Auflage` is an edition.
 */
function readRunOn(text: string, first: EntryLabel, isRunIn: boolean): EntryLabel[] {
  const labels: EntryLabel[] = []
  if (first.style !== 'bracket' && !(isRunIn && first.style === 'point')) return labels
  let last = first
  for (;;) {
    const next = Number(last.label) + 1
    const sign = first.style === 'bracket' ? `[${next}]` : ` ${next}. `
    const at = text.indexOf(sign, last.textStart)
    const label = at < 0 ? undefined : readEntryLabel(text, at)
    if (!label) return labels
    labels.push(label)
    last = label
  }
}

/** How many numbers a list may skip and still be one list. */
const widestGap = 9

/** Whether a number follows another in a list. */
export const follows = (number: number, last: number): boolean => number > last && number <= last + widestGap

function startsEntry({ style, label }: EntryLabel, last: number): boolean {
  if (style === 'bracket') return true
  if (style === 'bare') return Number(label) === last + 1
  return last === 0 || follows(Number(label), last)
}

const longestAddress = 600
const onlyAddress = /^[\s\uFFFC<(]*(?:(?:https?:\/\/|www\.)\S+|(?:doi|DOI):?\s?10\.\S+)[\s>)]*$/
const endsInAddress = /(?:https?:\/\/|www\.)\S+[\s>)]*$/

/** Whether a stretch of text is nothing but an address: the URL of the entry above it. */
export const isOnlyAddress = (text: string): boolean =>
  text.length <= longestAddress && onlyAddress.test(text)

/**
 * Read the entries of a paragraph without numbers. It is one entry, unless a line opens with authors or comes
 * after a line that ends in an address, or starts with a link as the line before it does.
 */
export function readPlainLines(prose: Prose, from = 0): Draft[] {
  const links = prose.inlines.filter(({ type }) => type === 'link')
  const linkEdges = {
    starts: new Set(links.map(({ start }) => start)),
    ends: new Set(links.map(({ end }) => end)),
  }
  const drafts: Draft[] = []
  let before = { start: from, end: from }
  for (const line of linesOf(prose.text, from)) {
    const last = drafts.at(-1)
    const isLinkAfterLink =
      linkEdges.starts.has(line.start) &&
      (linkEdges.starts.has(before.start) || linkEdges.ends.has(before.end))
    if (last && !isLinkAfterLink && !opensEntry(prose.text, line, before))
      extendDraft(last, { prose, ...line })
    else drafts.push(draftStretch(prose, line.start, line.end))
    before = line
  }
  return drafts
}

function opensEntry(text: string, line: Range, before: Range): boolean {
  const written = text.slice(line.start, line.end)
  if (opensWithAuthors(written)) return true
  const above = text.slice(Math.max(before.start, before.end - longestAddress), before.end)
  return endsInAddress.test(above)
}

function* linesOf(text: string, from: number): Generator<Range> {
  for (let start = from; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    yield { start, end }
    start = end + 1
  }
}
