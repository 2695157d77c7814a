import {
  hasForeignBullet,
  isAddress,
  isEnded,
  isHardBroken,
  isLabelled,
  isLong,
  isShort,
} from './line-shape.ts'
import { findTitles } from './pasted-titles.ts'
import type { LineKind, SourceLine } from './source-lines.ts'

/** What has to be put before a line. */
export interface LineChange {
  readonly line: SourceLine
  /** A blank line. */
  readonly apart: boolean
  /** Number of `#` to put at its beginning; 0 for none. */
  readonly depth: number
}

/**
 * Lay out pasted text, in which every line is a block: find the lines that are headings, and the places where
 * a blank line is missing.
 */
export function layOutPasted(source: string, lines: readonly SourceLine[]): LineChange[] {
  const { titles, plainEntries } = findTitles(source, lines)
  const changes: LineChange[] = []
  for (const [index, line] of lines.entries()) {
    const depth = titles.get(line) ?? 0
    const before = lines[index - 1]
    const touches = before !== undefined && mayPart(before) && mayPart(line)
    const apart =
      touches && (depth > 0 || titles.has(before) || arePartedBlocks(source, before, line, plainEntries))
    if (apart || depth > 0) changes.push({ line, apart, depth })
  }
  return changes
}

const mayPart = ({ kind }: SourceLine): boolean => !untouched.has(kind)

const untouched: ReadonlySet<LineKind> = new Set(['blank', 'opaque', 'indented'])

/** Whether two lines that touch are two blocks that Markdown would join. */
function arePartedBlocks(
  source: string,
  before: SourceLine,
  line: SourceLine,
  plainEntries: ReadonlySet<SourceLine>,
): boolean {
  if (line.kind === 'rule') return before.kind === 'text' && isLong(source, before)
  if (before.kind === 'rule' || before.kind === 'heading' || line.kind === 'heading') return false
  if (isAddress(source, line)) return false
  if (before.kind !== line.kind) return true
  return line.kind === 'text' && (plainEntries.has(before) || isNextParagraph(source, before, line))
}

/**
 * In pasted text the next line is the next paragraph. Two short lines, the first without a stop, are the
 * exception: verse, an address or a list without marks stays together, unless it is a list of references. So
 * does a line that was broken on purpose.
 */
function isNextParagraph(source: string, before: SourceLine, line: SourceLine): boolean {
  if (isHardBroken(source, before)) return false
  if (isLabelled(source, line) || hasForeignBullet(source, line)) return true
  return isEnded(source, before) || !isShort(source, before) || !isShort(source, line)
}
