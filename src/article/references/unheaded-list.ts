import type { Prose } from '../model.ts'
import { weighStretch } from './bibliographic.ts'
import type { Draft, FoundList } from './drafts.ts'
import { readEntryLabel } from './entry-labels.ts'
import { isOnlyAddress } from './paragraphs.ts'
import { headingLevel, placeOf, rootOf } from './block-place.ts'
import { readBlock, startSection } from './sections.ts'
import { lineLevel } from './list-titles.ts'

/** What an entry of a list without a heading has to show: authors, year and journal, say, or a DOI and more. */
const enoughWithoutHeading = 3
/** Where the text has the numbers of most entries in brackets or raised, an entry need not show so much. */
const enoughWhereMet = 1
/** Numbers in parentheses may enumerate, so that entries have to show more. */
const enoughInParentheses = 2
/** A number in brackets is itself a sign of a reference. */
const enoughInBrackets = 1

/**
 * The numbered list that an article ends with, where it has no heading and nearly all of its entries look like
 * published works: steps and tips at the end of an article do not.
 */
export function readUnheadedList(prose: readonly Prose[], source: string): FoundList[] {
  const first = findStart(prose)
  const start = prose[first]
  if (!start) return []
  const section = startSection(rootOf(start), lineLevel, source, start.range.start)
  let end = first
  while (end < prose.length && readBlock(section, prose[end]!, prose[end + 1])) end++
  const drafts = section.groups.flatMap(group => group.drafts)
  if (end < prose.length || drafts.length < 2) return []
  const above = prose.slice(0, first)
  const enough = areMet(drafts, collectMarked(above))
    ? enoughWhereMet
    : areMet(drafts, collectEnclosed(above))
      ? enoughInParentheses
      : enoughWithoutHeading
  if (drafts.filter(draft => isWork(draft, enough)).length < drafts.length * 0.8) return []
  return [{ heading: undefined, furtherReading: false, part: undefined, drafts }]
}

/** Whether an entry has a number and shows so much of a published work. */
export const isWork = ({ form, label, parts }: Draft, least: number): boolean => {
  const enough = form === 'bracket' ? enoughInBrackets : least
  return (
    label !== undefined && parts.some(({ prose, start, end }) => weighStretch(prose, start, end) >= enough)
  )
}

/** `[1]`, `<sup>1</sup>`, `[2, 4–6]` */
const marked = /[[\uFFFC](\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12})[\]\uFFFC]/g
const isNumber = /^\d{1,3}$/
const enclosed = /\((\d{1,3})\)/g

/** The numbers that stand in brackets, raised or as a link within the page. */
export const collectMarked = (above: readonly Prose[]): Set<string> =>
  new Set(
    above.flatMap(({ text, inlines }) => [
      ...Array.from(text.matchAll(marked), ({ 1: numbers }) => numbers!.split(/\D+/)).flat(),
      ...inlines
        .filter(({ url }) => url?.startsWith('#'))
        .map(({ start, end }) => text.slice(start, end))
        .filter(written => isNumber.test(written)),
    ]),
  )

/** The numbers that stand in parentheses. */
const collectEnclosed = (above: readonly Prose[]): Set<string> =>
  new Set(above.flatMap(({ text }) => Array.from(text.matchAll(enclosed), ({ 1: number }) => number!)))

/** Whether most entries have one of the numbers. */
export const areMet = (drafts: readonly Draft[], numbers: ReadonlySet<string>): boolean =>
  drafts.filter(({ label }) => label !== undefined && numbers.has(label)).length >= drafts.length * 0.6

/** Go back from the end over numbered lines, items of numbered lists, and addresses on lines of their own. */
function findStart(prose: readonly Prose[]): number {
  let first = prose.length
  for (let index = prose.length - 1; index >= 0; index--) {
    const block = prose[index]!
    const place = placeOf(block, rootOf(block))
    if (place.kind === 'footnote' || block.text.startsWith('[^')) continue
    if (
      place.kind === 'item'
        ? !place.container.parent?.ordered && !block.container.parent?.ordered && !readEntryLabel(block.text)
        : !isNumberedLine(block)
    )
      break
    first = index
  }
  return first
}

const isNumberedLine = (block: Prose): boolean =>
  headingLevel(block) === 0 && (readEntryLabel(block.text) !== undefined || isOnlyAddress(block.text))
