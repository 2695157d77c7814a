// From the blocks under one title, one after the other, to groups of drafts. `find-lists.ts` decides next whether they are a list.

import type { Container, Prose } from '../model.ts'
import { weighStretch } from './bibliographic.ts'
import { type Draft, draftItem, draftLabelled, draftText, extendDraft } from './drafts.ts'
import { type EntryLabel, readEntryLabel } from './entry-labels.ts'
import { follows, isOnlyAddress, readNumberedLines, readPlainLines } from './paragraphs.ts'
import { headingLevel, type Place, placeOf } from './block-place.ts'
import { enclosing } from '../text/containers.ts'
import { isBoldTitle, isColonTitle, lineLevel } from './list-titles.ts'

/** Entries under one title; a subheading starts a new group. */
export interface Group {
  readonly title: Prose | undefined
  readonly drafts: Draft[]
}

/** What has been read of a list, block by block. */
export interface Section {
  /** What holds the list: the block quotation, when it stands in one below its heading. */
  base: Container
  /** The level of its heading: a heading of this level or above ends it. */
  readonly level: number
  readonly source: string
  readonly groups: Group[]
  /** Footnote definitions stand among the blocks. */
  hasFootnotes: boolean
  /** The list item or table row that the last entry came from. */
  container: Container | undefined
  /** Blocks without entries before the first entry. */
  introduction: number
  /** Where the last block ended, an offset into the source. */
  readTo: number
}

/** How many blocks without entries may stand between a heading and its list ("We have used these sources."). */
const longestIntroduction = 2

/** A paragraph without a number is an entry only when it shows this much of a published work. */
const enoughForParagraph = 2

export const startSection = (base: Container, level: number, source: string, readTo: number): Section => ({
  base,
  level,
  source,
  groups: [{ title: undefined, drafts: [] }],
  hasFootnotes: false,
  container: undefined,
  introduction: 0,
  readTo,
})

/**
 * Read the next block into a section.
 *
 * @param from prose offset to start at: after the title, when entries follow in the same paragraph
 * @returns whether the block belongs to the section; if not, the section ends before it
 */
export function readBlock(section: Section, block: Prose, next: Prose | undefined, from = 0): boolean {
  const place = placeOf(block, moveIntoQuotation(section, block))
  if (place.kind === 'outside' || place.kind === 'quoted') return false
  if (place.kind === 'footnote') return (section.hasFootnotes = true)
  if (isCutOff(section, block) && !continuesNumbers(section, block)) {
    if (!opensList(block, place)) return false
    section.groups.push({ title: undefined, drafts: [] })
  }
  const belongs =
    place.kind === 'item'
      ? readItem(section, block, place.container)
      : place.kind === 'row'
        ? readRow(section, block, place.container)
        : headingLevel(block) > 0
          ? readHeading(section, block)
          : readLine(section, block, next, from)
  if (belongs) section.readTo = block.range.end
  return belongs
}

/** A list may stand in a block quotation of its own: the first block below the heading tells. */
function moveIntoQuotation(section: Section, block: Prose): Container {
  const quotation = enclosing(block, 'blockquote')
  const isFirst = quotation?.parent === section.base && lastDraft(section) === undefined
  if (isFirst && (placeOf(block, quotation).kind === 'item' || readEntryLabel(block.text)))
    section.base = quotation
  return section.base
}

const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/m

/** A thematic break between the entries so far and the block. */
const isCutOff = (section: Section, { range }: Prose): boolean =>
  hasThreeMarks(section.source, section.readTo, range.start) &&
  lastDraft(section) !== undefined &&
  thematicBreak.test(section.source.slice(section.readTo, range.start))

/** Between the items of a list stands one mark at most, or a number. */
function hasThreeMarks(source: string, from: number, to: number): boolean {
  let marks = 0
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if ((code === 0x2d || code === 0x2a || code === 0x5f) && ++marks === 3) return true
  }
  return false
}

/** A thematic break ends a list, unless what follows is a numbered entry that names a work: then another list begins. */
const opensList = (block: Prose, place: Place): boolean =>
  (place.kind === 'item' ? place.container.parent?.ordered : readEntryLabel(block.text) !== undefined) ===
    true && showsWork(block, 0)

const currentGroup = ({ groups }: Section): Group => groups.at(-1)!
const lastDraft = ({ groups }: Section): Draft | undefined =>
  groups.at(-1)!.drafts.at(-1) ?? groups.at(-2)?.drafts.at(-1)

const numberOf = (draft: Draft | undefined): number => Number.parseInt(draft?.label ?? '', 10) || 0

/** Whether a block opens with a number that follows the last entry's. */
function continuesNumbers(section: Section, block: Prose | undefined): boolean {
  const last = currentGroup(section).drafts.at(-1)
  if (!block || last?.label === undefined) return false
  const label = readEntryLabel(block.text)
  return label !== undefined && follows(Number.parseInt(label.label, 10), numberOf(last))
}

function readHeading(section: Section, block: Prose): boolean {
  if (headingLevel(block) <= section.level) return false
  const label = readEntryLabel(block.text)
  if (label && (label.textStart >= block.text.length || isHeadedEntry(section, block, label))) {
    currentGroup(section).drafts.push(draftLabelled(block, label, block.text.length))
    section.container = undefined
    return true
  }
  section.groups.push({ title: block, drafts: [] })
  return true
}

/**
 * `### 1. Smith J. Sleep. 2019.`: a heading that counts on and names a work. One that only counts heads a part. Behind
 * others it need not show so much.
 */
function isHeadedEntry(section: Section, block: Prose, { label, textStart }: EntryLabel): boolean {
  const last = lastDraft(section)
  const enough = last?.parts[0]?.prose.kind === 'heading' ? 1 : enoughForParagraph
  return Number(label) === numberOf(last) + 1 && weighStretch(block, textStart, block.text.length) >= enough
}

function readItem(section: Section, block: Prose, item: Container): boolean {
  const { drafts } = currentGroup(section)
  const last = drafts.at(-1)
  if (last && section.container === item) {
    extendDraft(last, { prose: block, start: 0, end: block.text.length })
    return true
  }
  const draft = draftItem(item, block, section.source)
  const isSameList = section.container?.parent === item.parent
  if (last?.label !== undefined && draft.label === undefined && !isSameList) return false
  drafts.push(draft)
  if (draft.form === 'ordered') splitItem(drafts, draft, block)
  section.container = item
  return true
}

/** `1. Osei, 2011<br>2. Ruiz, 2012`: one item to Markdown, and several to its reader. */
function splitItem(drafts: Draft[], draft: Draft, block: Prose): void {
  const newline = block.text.indexOf('\n')
  if (newline < 0) return
  const { drafts: further, start } = readNumberedLines(block, newline + 1, numberOf(draft))
  if (further[0]?.label !== String(numberOf(draft) + 1)) return
  draft.parts[0] = { prose: block, start: 0, end: start - 1 }
  draft.range = { start: draft.range.start, end: block.toSource(0, start - 1).end }
  for (const each of further) drafts.push(each)
}

/** In a table, a row whose first cell is a number is an entry. */
function readRow(section: Section, block: Prose, row: Container): boolean {
  const { drafts } = currentGroup(section)
  const last = drafts.at(-1)
  if (last && section.container === row) {
    extendDraft(last, { prose: block, start: 0, end: block.text.length })
    return true
  }
  const label = readEntryLabel(`${block.text}. `)
  if (!label || label.textStart < block.text.length) return last === undefined
  drafts.push({ ...draftLabelled(block, label, block.text.length), range: row.range })
  section.container = row
  return true
}

function readLine(section: Section, block: Prose, next: Prose | undefined, from: number): boolean {
  section.container = undefined
  if (readNumbered(section, block, from)) return true
  const { drafts } = currentGroup(section)
  const last = drafts.at(-1)
  if (nothingToRead.test(block.text)) return true
  const isAddress = last !== undefined && isOnlyAddress(block.text) && takesAddress(last)
  const isAwaited = last !== undefined && last.label !== undefined && draftText(last) === ''
  if (last && (isAwaited || isAddress || continuesNumbers(section, next))) {
    extendDraft(last, { prose: block, start: 0, end: block.text.length })
    return true
  }
  return readUnnumbered(section, block, next, from)
}

/** Templating and images. */
const nothingToRead = /^[\s\uFFFC]*$/

/** An entry that is itself nothing but an address is followed by the next such entry. */
function takesAddress({ label, parts }: Draft): boolean {
  const { prose, start, end } = parts.at(-1)!
  return label !== undefined || !isOnlyAddress(prose.text.slice(start, end))
}

function readNumbered(section: Section, block: Prose, from: number): boolean {
  const group = currentGroup(section)
  const last = group.drafts.at(-1)
  const { drafts, start } = readNumberedLines(block, from, numberOf(last))
  if (drafts.length === 0) return false
  if (last && block.text.slice(from, start).trim() !== '')
    extendDraft(last, { prose: block, start: from, end: start })
  for (const draft of drafts) group.drafts.push(draft)
  return true
}

/** Between two paragraphs that show a published work, one that shows less is an entry too. */
function readUnnumbered(section: Section, block: Prose, next: Prose | undefined, from: number): boolean {
  const { drafts } = currentGroup(section)
  const last = drafts.at(-1)
  const ofParagraphs = !last || (last.form === 'paragraph' && last.label === undefined)
  const isBetween = last !== undefined && next !== undefined && headingLevel(next) === 0 && showsWork(next, 0)
  if (ofParagraphs && (from > 0 || showsWork(block, from) || isBetween || isOnlyAddress(block.text))) {
    for (const draft of readPlainLines(block, from)) drafts.push(draft)
    return true
  }
  if (section.level < lineLevel && (isColonTitle(block) || isBoldTitle(block))) {
    section.groups.push({ title: block, drafts: [] })
    return true
  }
  const begun = lastDraft(section) !== undefined || section.level === lineLevel
  return !begun && ++section.introduction <= longestIntroduction
}

const showsWork = (block: Prose, from: number): boolean =>
  weighStretch(block, from, block.text.length) >= enoughForParagraph
