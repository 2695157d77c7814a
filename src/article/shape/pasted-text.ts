import { goesOn, holdsSentences, isHardBroken, isLong, isQuestion, isWhollyBold } from './line-shape.ts'
import { findTitles } from './pasted-titles.ts'
import type { LineKind, SourceLine } from './source-lines.ts'

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
