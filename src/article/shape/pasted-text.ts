import {
  goesOn,
  hasForeignBullet,
  holdsSentences,
  isAddress,
  isEnded,
  isHardBroken,
  isLabelled,
  isLong,
  isMeaning,
  isProse,
  isQuestion,
  isShort,
  isWhollyBold,
} from './line-shape.ts'
import { findTitles } from './pasted-titles.ts'
import type { LineKind, SourceLine } from '../lines/line-kinds.ts'

/**
 * Whether a text is pasted, with every line a block. That takes three things:
 *
 * - *paragraph lines*: some lines are longer than wrapped text gets and hold several sentences, and at least half
 *   of the long lines do (otherwise the writer breaks lines by sentence);
 * - *no wrapping*: hardly any line goes on with the sentence of the line before;
 * - *touching blocks*: hardly any blank lines, fewer than one for every four places where lines of text touch; or
 *   *bare titles*: no heading has a mark, and two lines or more look like titles, begin a block, are no
 *   questions, and have a paragraph line next.
 */
export function isPasted(source: string, lines: readonly SourceLine[]): boolean {
  const { joins, gaps, wraps } = countJoins(source, lines)
  const touches = joins > 0 && gaps * 4 <= joins
  if (wraps * 8 > joins || (!touches && lines.some(line => isMarkedHeading(source, line)))) return false
  const long = lines.filter(line => line.kind === 'text' && isLong(source, line))
  const paragraphs = new Set(long.filter(line => holdsSentences(source, line)))
  if (paragraphs.size === 0 || paragraphs.size * 2 < long.length) return false
  return touches || hasBareTitles(source, lines, paragraphs)
}

/** Places where two lines touch and one of them is text; blank lines before text; lines that go on. */
function countJoins(
  source: string,
  lines: readonly SourceLine[],
): { joins: number; gaps: number; wraps: number } {
  let joins = 0
  let gaps = 0
  let wraps = 0
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!
    const line = lines[index]!
    if (before.kind === 'blank') gaps += line.kind === 'blank' || line.kind === 'opaque' ? 0 : 1
    else if (isJoin(before.kind, line.kind) && !isHardBroken(source, before)) {
      joins++
      if (goesOn(source, line)) wraps++
    }
  }
  return { joins, gaps, wraps }
}

const isJoin = (before: LineKind, line: LineKind): boolean =>
  line === 'text' ? carriesText.has(before) : before === 'text' && carriesText.has(line)

const carriesText: ReadonlySet<LineKind> = new Set(['text', 'void', 'item', 'quote', 'heading'])

function hasBareTitles(
  source: string,
  lines: readonly SourceLine[],
  paragraphs: ReadonlySet<SourceLine>,
): boolean {
  const { titles } = findTitles(source, lines)
  let count = 0
  for (const [index, line] of lines.entries()) {
    if (!titles.has(line) || isQuestion(source, line)) continue
    const next = lines[index + 1]?.kind === 'blank' ? lines[index + 2] : lines[index + 1]
    const begins = index === 0 || lines[index - 1]!.kind === 'blank'
    if (begins && next && paragraphs.has(next)) count++
  }
  return count > 1
}

const isMarkedHeading = (source: string, line: SourceLine): boolean =>
  line.kind === 'heading' || line.kind === 'rule' || (line.kind === 'text' && isWhollyBold(source, line))

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
 * In pasted text the next line is the next paragraph. Two short lines are the exception, unless the first ends like a
 * sentence and is as wide as prose: verse, dialogue, an address or a list without marks stays together, unless it is a
 * list of references. So does a line that was broken on purpose, and the meaning of a term.
 */
function isNextParagraph(source: string, before: SourceLine, line: SourceLine): boolean {
  if (isHardBroken(source, before) || isMeaning(source, line)) return false
  if (isLabelled(source, line) || hasForeignBullet(source, line)) return true
  if (!isShort(source, before) || !isShort(source, line)) return true
  return isEnded(source, before) && isProse(source, before)
}
