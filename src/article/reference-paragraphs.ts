import { opensWithAuthors } from './bibliographic.ts'
import type { Prose } from './prose.ts'
import { type Draft, draftLabelled, draftStretch, extendDraft } from './reference-drafts.ts'
import { type EntryLabel, readEntryLabel } from './reference-labels.ts'

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
 */
export function readNumberedLines(prose: Prose, from = 0): NumberedLines {
  const labels: EntryLabel[] = []
  for (const { start, end } of linesOf(prose.text, from)) {
    const label = readEntryLabel(prose.text, start)
    if (!label || label.at.start >= end || !startsEntry(label, labels.at(-1))) continue
    labels.push(label)
  }
  const drafts = labels.map((label, i) => draftLabelled(prose, label, labels[i + 1]?.start ?? prose.text.length))
  return { drafts, start: labels[0]?.start ?? prose.text.length }
}

const startsEntry = ({ style, label }: EntryLabel, last: EntryLabel | undefined): boolean =>
  style === 'bracket' || !last || (Number(label) > Number(last.label) && Number(label) <= Number(last.label) + 9)

const longestAddress = 600
const onlyAddress = /^[\s\uFFFC<(]*(?:(?:https?:\/\/|www\.)\S+|(?:doi|DOI):?\s?10\.\S+)[\s>)]*$/
const endsInAddress = /(?:https?:\/\/|www\.)\S+[\s>)]*$/

/** Whether a stretch of text is nothing but an address: the URL of the entry above it. */
export const isOnlyAddress = (text: string): boolean => text.length <= longestAddress && onlyAddress.test(text)

/**
 * Read the entries of a paragraph without numbers. It is one entry, unless a line opens with authors or comes
 * after a line that ends in an address.
 */
export function readPlainLines(prose: Prose, from = 0): Draft[] {
  const drafts: Draft[] = []
  let before = ''
  for (const { start, end } of linesOf(prose.text, from)) {
    const line = prose.text.slice(start, end)
    const last = drafts.at(-1)
    if (last && !opensEntry(line, before)) extendDraft(last, { prose, start, end })
    else drafts.push(draftStretch(prose, start, end))
    before = line
  }
  return drafts
}

const opensEntry = (line: string, before: string): boolean =>
  opensWithAuthors(line) ||
  (endsInAddress.test(before.slice(-longestAddress)) && (!isOnlyAddress(line) || isOnlyAddress(before)))

function* linesOf(text: string, from: number): Generator<{ start: number; end: number }> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    yield { start, end }
    start = end + 1
  }
}
