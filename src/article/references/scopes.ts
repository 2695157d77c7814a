import type { Prose, Range, ReferenceList } from '../model.ts'
import { nameOf } from './list-titles.ts'
import type { OpenReferenceList } from './drafts.ts'
import { headingLevel } from './block-place.ts'

/**
 * Say which part of the article each list serves, where numbering restarts. A list under a subheading that
 * repeats the heading of a part serves that part; any other serves the text from the end of the list before it.
 *
 * @param parts what the part is called that a list serves, where its heading says so
 */
export function narrowScopes(
  lists: readonly OpenReferenceList[],
  parts: ReadonlyMap<ReferenceList, string | undefined>,
  prose: readonly Prose[],
  length: number,
): void {
  const numbered = lists.filter(isNumbered)
  if (numbered.length < 2 || !restarts(numbered)) return
  const headings = numbered.some(list => parts.get(list) !== undefined)
    ? indexHeadings(prose)
    : new Map<string, Prose>()
  let start = 0
  numbered.forEach((list, i) => {
    const next = numbered[i + 1]
    const part = parts.get(list)
    const end = next ? endOfPart(list, next, prose) : length
    const named = part === undefined ? undefined : findNamedPart(part, list.heading!, headings, prose)
    // Lists that follow one another serve the same text, where their headings do not part it.
    const before = numbered[i - 1]
    list.scope =
      named ?? (before && isNextTo(before, list, prose) ? { start: before.scope.start, end } : { start, end })
    start = end
  })
  markAmbiguous(numbered)
}

/** Lists that follow one another, serve the same text and have a number in common. */
function markAmbiguous(lists: readonly OpenReferenceList[]): void {
  lists.forEach((list, i) => {
    const before = lists[i - 1]
    if (before?.scope.start === list.scope.start && restarts([before, list]))
      before.ambiguous = list.ambiguous = true
  })
}

const isNumbered = ({ furtherReading, references }: ReferenceList): boolean =>
  !furtherReading && references.some(({ label, form }) => label !== undefined && form !== 'footnote')

/** Whether two lists use the same number. */
function restarts(lists: readonly ReferenceList[]): boolean {
  const seen = new Set<string>()
  for (const { references } of lists) {
    const labels = new Set(references.flatMap(({ label }) => label ?? []))
    for (const label of labels) if (seen.has(label)) return true
    for (const label of labels) seen.add(label)
  }
  return false
}

/** The part ends with the list, or before the first heading above the level of the list's own that follows. */
function endOfPart(list: ReferenceList, next: ReferenceList, prose: readonly Prose[]): number {
  const { heading } = list
  if (!heading) return list.range.end
  const own = headingLevel(heading)
  for (let index = heading.index + 1; index < prose.length; index++) {
    const block = prose[index]!
    if (block.range.start >= next.range.start) break
    const level = headingLevel(block)
    if (level > 0 && level < own) return block.range.start
  }
  return list.range.end
}

/** Whether nothing but headings stands between two lists. */
const isNextTo = (before: ReferenceList, list: ReferenceList, prose: readonly Prose[]): boolean =>
  prose
    .slice(before.references.at(-1)!.prose.at(-1)?.index ?? 0, list.references[0]!.prose[0]?.index ?? 0)
    .slice(1)
    .every(block => headingLevel(block) > 0 || block === list.heading)

/** The headings of the article by what they say; of several with one name, the first. */
function indexHeadings(prose: readonly Prose[]): Map<string, Prose> {
  const headings = new Map<string, Prose>()
  for (const block of prose) {
    const name = nameOf(block)
    if (headingLevel(block) > 0 && !headings.has(name)) headings.set(name, block)
  }
  return headings
}

/** The part of the body with the same heading as a group of entries: `#### Sleep`, there and among the references. */
function findNamedPart(
  part: string,
  title: Prose,
  headings: Map<string, Prose>,
  prose: readonly Prose[],
): Range | undefined {
  const same = headings.get(part)
  const heading = same && same.index < title.index ? same : findLonger(part, title, headings)
  if (!heading) return undefined
  let end = heading.index + 1
  while (end < title.index && !endsPart(prose[end]!, heading)) end++
  return { start: heading.range.start, end: prose[end]!.range.start }
}

/** `Sleep` among the references may be `Sleep quality` in the text, when only one heading there begins so or ends so. */
function findLonger(part: string, title: Prose, headings: Map<string, Prose>): Prose | undefined {
  const longer = [...headings].filter(
    ([name, { index }]) => index < title.index && (name.startsWith(`${part} `) || name.endsWith(` ${part}`)),
  )
  return longer.length === 1 ? longer[0]![1] : undefined
}

const endsPart = (block: Prose, heading: Prose): boolean => {
  const level = headingLevel(block)
  return level > 0 && level <= headingLevel(heading)
}
