import {
  isByline,
  isEnded,
  isLabelled,
  isShort,
  isTitleLike,
  leadsIn,
  readReferenceTitle,
} from './line-shape.ts'
import type { SourceLine } from './source-lines.ts'

/**
 * Find the lines of pasted text that are headings, with their depth.
 *
 * - *reference title*: a line that is nothing but `References`, `Sources`, `Literatur` …, with lines after it;
 * - *first line*: the first line of the text, when it looks like a title;
 * - *section title*: a line that looks like a title, stands alone (the line before it is no short line without
 *   a stop, and leads to nothing) and has a paragraph after it. Within a reference list only after labelled
 *   entries, because the title of a work looks like the title of a section.
 */
export function findTitles(source: string, lines: readonly SourceLine[]): Map<SourceLine, number> {
  const titles = new Map<SourceLine, number>()
  const filled = lines.filter(({ kind }) => kind !== 'blank')
  const first = filled.findIndex(({ kind }) => kind !== 'opaque')
  let entries: 'none' | 'labelled' | 'plain' = 'none'
  for (const [index, line] of filled.entries()) {
    const next = filled[index + 1]
    if (line.kind !== 'text' || !next || next.kind === 'rule' || next.kind === 'heading') continue
    const before = filled[index - 1]
    const strength = readReferenceTitle(source, line)
    if (strength === 'open' ? isEntry(source, next) : strength) {
      titles.set(line, 2)
      entries = isEntry(source, next) ? 'labelled' : 'plain'
    } else if (index === first && isTitleLike(source, line)) {
      titles.set(line, index === 0 ? 1 : 2)
    } else if (entries !== 'plain' && isSectionTitle(source, before, line, next, titles)) {
      titles.set(line, 2)
      entries = 'none'
    }
  }
  return titles
}

const isEntry = (source: string, line: SourceLine): boolean =>
  line.kind === 'item' || isLabelled(source, line)

function isSectionTitle(
  source: string,
  before: SourceLine | undefined,
  line: SourceLine,
  next: SourceLine,
  titles: ReadonlyMap<SourceLine, number>,
): boolean {
  if (!isTitleLike(source, line) || isByline(source, line)) return false
  if (next.kind !== 'text' || isLabelled(source, next)) return false
  if (isShort(source, next) && !isEnded(source, next)) return false
  if (!before || before.kind !== 'text' || titles.has(before)) return true
  return !leadsIn(source, before) && (isEnded(source, before) || !isShort(source, before))
}
