import type { Prose } from '../model.ts'
import { weighStretch } from './bibliographic.ts'
import type { Draft, FoundList } from './drafts.ts'
import { readEntryLabel } from './entry-labels.ts'
import { isOnlyAddress } from './paragraphs.ts'
import { baseOf, headingLevel, placeOf } from './block-place.ts'
import { readBlock, startSection } from './sections.ts'
import { lineLevel } from './list-titles.ts'

/** What an entry of a list without a heading has to show: authors, year and journal, say, or a DOI and more. */
const enoughWithoutHeading = 3
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
  if (drafts.filter(isWork).length < drafts.length * 0.8) return []
  return [{ heading: undefined, furtherReading: false, isGroup: false, drafts }]
}

const isWork = ({ form, label, parts }: Draft): boolean => {
  const enough = form === 'bracket' ? enoughInBrackets : enoughWithoutHeading
  return (
    label !== undefined && parts.some(({ prose, start, end }) => weighStretch(prose, start, end) >= enough)
  )
}

const rootOf = (block: Prose) => {
  let base = baseOf(block)
  while (base.parent) base = base.parent
  return base
}

/** Go back from the end over numbered lines, items of numbered lists, and addresses on lines of their own. */
function findStart(prose: readonly Prose[]): number {
  let first = prose.length
  for (let index = prose.length - 1; index >= 0; index--) {
    const block = prose[index]!
    const place = placeOf(block, rootOf(block))
    if (place.kind === 'footnote') continue
    if (
      place.kind === 'item'
        ? !place.container.parent?.ordered && !readEntryLabel(block.text)
        : !isNumberedLine(block)
    )
      break
    first = index
  }
  return first
}

const isNumberedLine = (block: Prose): boolean =>
  headingLevel(block) === 0 && (readEntryLabel(block.text) !== undefined || isOnlyAddress(block.text))
