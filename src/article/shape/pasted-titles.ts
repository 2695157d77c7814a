import {
  isAddress,
  isByline,
  isEnded,
  isLabelled,
  isMeaning,
  isProse,
  isShort,
  isTitleLike,
  leadsIn,
  opensWithAmount,
  readReferenceTitle,
} from './line-shape.ts'
import { readReferenceHeading } from '../references/list-titles.ts'
import type { SourceLine } from '../lines/line-kinds.ts'

/** What stands out among the lines of a text. */
export interface Titles {
  /** Lines that are headings, with their depth. */
  readonly titles: ReadonlyMap<SourceLine, number>
  /** Lines of reference lists whose entries have no labels. */
  readonly plainEntries: ReadonlySet<SourceLine>
}

/**
 * Find the lines of pasted text that are headings, with their depth.
 *
 * - *reference title*: a line that is nothing but `References`, `Sources`, `Literatur` …, with lines after it;
 * - *first line*: the first line of the text, when it looks like a title;
 * - *section title*: a line that looks like a title, stands alone (the line before it is no short line without
 *   a stop, and leads to nothing) and has a paragraph after it that is as wide as prose. Within a reference list only after labelled
 *   entries, because the title of a work looks like the title of a section.
 */
export function findTitles(source: string, lines: readonly SourceLine[]): Titles {
  const titles = new Map<SourceLine, number>()
  const plainEntries = new Set<SourceLine>()
  const filled = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'void')
  const first = filled.findIndex(({ kind }) => kind !== 'opaque')
  let entries: EntryStyle = 'none'
  for (const [index, line] of filled.entries()) {
    const next = filled[index + 1]
    if (line.kind === 'heading') entries = readHeading(source, line, next)
    if (entries === 'plain') plainEntries.add(line)
    if (line.kind !== 'text' || !next || next.kind === 'rule' || next.kind === 'heading') continue
    const strength = readReferenceTitle(source, line)
    if (strength === 'open' ? isEntry(source, next) : strength) {
      titles.set(line, 2)
      entries = entryStyle(source, next)
    } else if (index === first && isTitleLike(source, line)) {
      titles.set(line, index === 0 ? 1 : 2)
    } else if (entries !== 'plain' && isSectionTitle(source, filled[index - 1], line, next, titles)) {
      titles.set(line, 2)
      entries = 'none'
    }
  }
  return { titles, plainEntries }
}

/** The entries of the reference list that a line stands in: titles of works look like headings. */
type EntryStyle = 'none' | 'labelled' | 'plain'

const entryStyle = (source: string, next: SourceLine | undefined): EntryStyle =>
  next && isEntry(source, next) ? 'labelled' : 'plain'

function readHeading(source: string, line: SourceLine, next: SourceLine | undefined): EntryStyle {
  const title = source.slice(line.start, Math.min(line.end, line.start + 100)).replace(/^[\s#]+/, '')
  return readReferenceHeading(title) ? entryStyle(source, next) : 'none'
}

/** Begins like a numbered or marked entry of a reference list. */
export const isEntry = (source: string, line: SourceLine): boolean =>
  line.kind === 'item' || line.kind === 'definition' || isLabelled(source, line)

function isSectionTitle(
  source: string,
  before: SourceLine | undefined,
  line: SourceLine,
  next: SourceLine,
  titles: ReadonlyMap<SourceLine, number>,
): boolean {
  if (!isTitleLike(source, line) || isByline(source, line)) return false
  if (next.kind !== 'text' || isLabelled(source, next)) return false
  if (isShort(source, next) && !(isEnded(source, next) && isProse(source, next))) return false
  if (isMeaning(source, next) || opensWithAmount(source, line)) return false
  if (!before || before.kind !== 'text' || titles.has(before)) return true
  if (isLabelled(source, before) || isAddress(source, before)) return true
  return !leadsIn(source, before) && (isEnded(source, before) || !isShort(source, before))
}
