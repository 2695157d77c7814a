// From the blocks of an article to the entries of each list, as drafts. `drafts.ts` builds the lists next.

import type { Prose, Range } from '../model.ts'
import { weighStretch } from './bibliographic.ts'
import { baseOf, headingLevel, rootOf } from './block-place.ts'
import type { Draft, FoundList } from './drafts.ts'
import {
  isColonTitle,
  lineLevel,
  type ListTitle,
  nameOf,
  readListTitle,
  readPartTitle,
} from './list-titles.ts'
import { readMetLists } from './met-list.ts'
import { type Group, readBlock, startSection } from './sections.ts'
import { enclosing } from '../text/containers.ts'
import { readUnheadedList } from './unheaded-list.ts'

/** The lists that are written out as text, and the headings that have none. */
export interface FoundLists {
  readonly lists: readonly FoundList[]
  /** The heading over footnote definitions, if there is one. */
  readonly footnoteHeading: Prose | undefined
  /** Headings of references with nothing under them that is an entry or a footnote. */
  readonly emptyHeadings: readonly Prose[]
}

/** Find the lists under headings of references, or, for want of any, the one that the article ends with. */
export function findSections(
  prose: readonly Prose[],
  source: string,
  more: readonly string[],
  containers: readonly Range[],
): FoundLists {
  const titles = findTitles(prose, more)
  const lists: FoundList[] = []
  const emptyHeadings: Prose[] = []
  let footnoteHeading: Prose | undefined
  let readTo = 0
  for (const title of titles.values()) {
    if (title.prose.index < readTo) continue
    const section = readSection(title, titles, prose, source)
    for (const list of section.lists) lists.push(list)
    if (section.lists.length > 0) {
      readTo = section.end
      continue
    }
    if (section.hasFootnotes) footnoteHeading = title.strength === 'further' ? footnoteHeading : title.prose
    else emptyHeadings.push(title.prose)
  }
  for (const container of containers) lists.push(...readContainer(container, titles, prose, source))
  if (lists.length === 0) lists.push(...readByNumbers(prose, source))
  return { lists, footnoteHeading, emptyHeadings }
}

/** The list that the article ends with, and those above it whose numbers the text has. */
function readByNumbers(prose: readonly Prose[], source: string): FoundList[] {
  const last = readUnheadedList(prose, source)
  const start = last[0]?.drafts[0]!.range.start ?? source.length
  return [...readMetLists(prose, source).filter(({ drafts }) => drafts.at(-1)!.range.end <= start), ...last]
}

/** The entries in a container that is named like a list of references, when no heading within it has told them. */
function readContainer(
  { start, end }: Range,
  titles: ReadonlyMap<Prose, ListTitle>,
  prose: readonly Prose[],
  source: string,
): FoundList[] {
  const blocks = prose.filter(({ range }) => range.start >= start && range.end <= end)
  if (blocks.length === 0 || blocks.some(block => titles.has(block))) return []
  const section = startSection(rootOf(blocks[0]!), lineLevel, source, start)
  blocks.every((block, i) => readBlock(section, block, blocks[i + 1]))
  const drafts = section.groups.flatMap(group => group.drafts)
  return drafts.length > 0 ? [{ heading: undefined, furtherReading: false, part: undefined, drafts }] : []
}

/** The lines that may head references, those of quoted texts and footnotes left aside. */
function findTitles(prose: readonly Prose[], more: readonly string[]): Map<Prose, ListTitle> {
  const titles = new Map<Prose, ListTitle>()
  const parts = new Set<string>()
  for (const block of prose) {
    const title = readListTitle(block, more) ?? readPartTitle(block, parts)
    if (headingLevel(block) > 0) parts.add(nameOf(block))
    if (title && !isQuoted(block, prose) && !enclosing(block, 'footnoteDefinition'))
      titles.set(block, isOfOutline(block, title) ? { ...title, strength: 'open' } : title)
  }
  return titles
}

/** An item such as `- References` may belong to the outline of an article that is still to be written: the entries decide. */
const isOfOutline = (block: Prose, { strength }: ListTitle): boolean =>
  strength === 'sure' && enclosing(block, 'listItem') !== undefined

/**
 * A title that opens the block quotation which the article ends with heads a list that is set apart by it; any other
 * belongs to the quoted text.
 */
function isQuoted(block: Prose, prose: readonly Prose[]): boolean {
  const quotation = enclosing(block, 'blockquote')
  if (!quotation) return false
  const before = prose[block.index - 1]
  const opens = headingLevel(block) > 0 && (!before || enclosing(before, 'blockquote') !== quotation)
  return !opens || enclosing(prose.at(-1)!, 'blockquote') !== quotation
}

/** What stands under one title. */
interface FoundSection {
  readonly lists: readonly FoundList[]
  readonly hasFootnotes: boolean
  /** Index of the first block after it. */
  readonly end: number
}

/** Read what stands under a title. `titles` are the lines that head other lists and so end this one. */
function readSection(
  title: ListTitle,
  titles: ReadonlyMap<Prose, ListTitle>,
  prose: readonly Prose[],
  source: string,
): FoundSection {
  const { prose: line, level, end: lineEnd } = title
  const section = startSection(baseOf(line), level, source, line.range.end)
  if (lineEnd < line.text.length) readBlock(section, line, prose[line.index + 1], lineEnd + 1)
  let end = line.index + 1
  while (
    end < prose.length &&
    !isOther(titles.get(prose[end]!), title) &&
    readBlock(section, prose[end]!, prose[end + 1])
  )
    end++
  const groups = section.groups.filter(({ drafts }) => drafts.length > 0).filter(isCredible)
  return {
    lists: isList(groups, title) ? splitGroups(groups, title) : [],
    hasFootnotes: section.hasFootnotes,
    end,
  }
}

/** A group after the first may be something else under a bold line or a subheading, "About the authors" say. */
function isCredible({ title, drafts }: Group, index: number, groups: readonly Group[]): boolean {
  if (index === 0 || (title && isColonTitle(title))) return true
  const before = groups[index - 1]!.drafts.at(-1)!.label
  return (before !== undefined && drafts[0]!.label === String(Number(before) + 1)) || mostShow(drafts, 1)
}

/** Whether a title heads a list of its own, not a group of this one: `### Studies` under `## References`. */
const isOther = (title: ListTitle | undefined, { strength, level }: ListTitle): boolean =>
  title !== undefined && (strength !== 'sure' || title.strength === 'further' || title.level <= level)

/**
 * How much of a published work most entries have to show. "Sources" may be those of a vitamin, and further
 * reading is often a set of links to other pages, which is no list of references.
 */
const enough = { open: 1, loose: 2, further: 2 }

function isList(groups: readonly Group[], { strength }: ListTitle): boolean {
  if (strength === 'sure') return groups.length > 0
  const drafts = groups.flatMap(group => group.drafts)
  return drafts.length > 0 && mostShow(drafts, enough[strength])
}

/** Whether at least half of the entries show so much of a published work; a number in brackets is enough. */
function mostShow(drafts: readonly Draft[], least: number): boolean {
  const works = drafts.filter(
    ({ form, parts }) =>
      form === 'bracket' || parts.some(({ prose, start, end }) => weighStretch(prose, start, end) >= least),
  )
  return works.length * 2 >= drafts.length
}

/** One list, unless the numbers of a group start again: then each group is a list, named by its own title. */
function splitGroups(groups: readonly Group[], { prose, strength, part }: ListTitle): FoundList[] {
  const furtherReading = strength === 'further'
  if (groups.length === 1) return [{ heading: prose, furtherReading, part, drafts: groups[0]!.drafts }]
  const lists: { title: Prose | undefined; drafts: Draft[] }[] = []
  let largest = 0
  for (const { title, drafts } of groups) {
    const numbers = drafts.flatMap(({ label }) => (label === undefined ? [] : Number.parseInt(label, 10)))
    const last = lists.at(-1)
    if (last && (numbers.length === 0 || numbers[0]! > largest))
      for (const draft of drafts) last.drafts.push(draft)
    else lists.push({ title, drafts: [...drafts] })
    largest = numbers.reduce((most, number) => Math.max(most, number), 0)
  }
  return lists.map(({ title, drafts }) => {
    const isGroup = lists.length > 1 && title !== undefined
    return { heading: isGroup ? title : prose, furtherReading, part: isGroup ? nameOf(title) : part, drafts }
  })
}
