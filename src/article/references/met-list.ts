// From an article without a list that its heading tells, to the lists that its numbers tell: `find-lists.ts` asks here last.

import type { Prose } from '../model.ts'
import type { FoundList } from './drafts.ts'
import { readEntryLabel } from './entry-labels.ts'
import { headingLevel, placeOf, rootOf } from './block-place.ts'
import { lineLevel } from './list-titles.ts'
import { readBlock, startSection } from './sections.ts'
import { areMet, collectMarked, isWork } from './unheaded-list.ts'

/** One entry alone may be a note to a table. */
const fewest = 2
/** What an item of a numbered list has to show of a published work, and how many of them have to. */
const enoughForItem = 1
const mostItems = 0.8

/**
 * Find the lists that count from 1 and of which the text between them and the list before has most numbers in brackets,
 * raised or as links within the page, whatever their headings say and whatever follows them. Lines that open with `[1]` then need to show nothing more;
 * items may be steps, so nearly all of them have to show something of a work.
 */
export function readMetLists(prose: readonly Prose[], source: string): FoundList[] {
  const found: FoundList[] = []
  const numbers = new Set<string>()
  for (let first = 0; first < prose.length;) {
    const read = opensList(prose[first]!) ? readFrom(prose, first, source, numbers) : undefined
    const end = read && read.end > first ? read.end : first + 1
    if (read?.list) {
      found.push(read.list)
      numbers.clear()
    } else for (const number of collectMarked(prose.slice(first, end))) numbers.add(number)
    first = end
  }
  return found
}

/** Whether a block is `[1] Osei`, alone on its line, or the first item of a numbered list. */
function opensList(block: Prose): boolean {
  const place = placeOf(block, rootOf(block))
  if (place.kind === 'item') {
    const { index, parent } = place.container
    return index === 0 && parent?.ordered === true && (parent.start ?? 1) === 1
  }
  if (place.kind !== 'line' || headingLevel(block) > 0) return false
  const label = readEntryLabel(block.text)
  return label?.style === 'bracket' && label.label === '1'
}

/** @param numbers those that the text above has */
function readFrom(
  prose: readonly Prose[],
  first: number,
  source: string,
  numbers: ReadonlySet<string>,
): { readonly end: number; readonly list: FoundList | undefined } {
  const start = prose[first]!
  const section = startSection(rootOf(start), lineLevel, source, start.range.start)
  let end = first
  while (end < prose.length && readBlock(section, prose[end]!, prose[end + 1])) end++
  const drafts = section.groups.flatMap(group => group.drafts)
  const works = drafts.filter(draft => draft.form === 'bracket' || isWork(draft, enoughForItem))
  const isList =
    drafts.length >= fewest && works.length >= drafts.length * mostItems && areMet(drafts, numbers)
  const before = prose[first - 1]
  const heading = before && headingLevel(before) > 0 ? before : undefined
  return { end, list: isList ? { heading, furtherReading: false, part: undefined, drafts } : undefined }
}
