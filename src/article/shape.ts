import { goesOn, holdsSentences, isHardBroken, isLong } from './line-shape.ts'
import { layOutMarkdown } from './markdown-layout.ts'
import { type LineChange, layOutPasted } from './pasted-layout.ts'
import { type LineKind, scanLines, type SourceLine } from './source-lines.ts'

/** Text to put into the source at an offset, so that Markdown reads the article as its writer meant it. */
export interface Insertion {
  /** Offset into the source, UTF-16 code units. */
  readonly offset: number
  /** Line endings and heading marks, nothing else. */
  readonly text: string
}

/**
 * How an article is laid out: as Markdown, or pasted, with every line a block. Markdown too may need insertions
 * here and there.
 */
export interface Shape {
  readonly kind: 'markdown' | 'pasted'
  /** By offset; empty when the text is Markdown already. */
  readonly insertions: readonly Insertion[]
}

/**
 * Decide whether a text is laid out as Markdown or pasted line by line, and where blank lines and heading
 * marks are missing. The source with the insertions in place is Markdown that says what the writer meant.
 */
export function recoverShape(source: string): Shape {
  const lines = scanLines(source)
  const pasted = isPasted(source, lines)
  const changes = pasted ? layOutPasted(source, lines) : layOutMarkdown(source, lines)
  const insertions = changes.map(change => toInsertion(source, change))
  return { kind: pasted ? 'pasted' : 'markdown', insertions }
}

/**
 * A text is pasted when its paragraphs touch, which takes three things:
 *
 * - hardly any blank lines: fewer than one for every four places where lines of text touch;
 * - paragraph lines: some lines are longer than wrapped text gets and hold several sentences, and at least half
 *   of the long lines do (otherwise the writer breaks lines by sentence);
 * - no wrapping: hardly any line goes on with the sentence of the line before.
 */
function isPasted(source: string, lines: readonly SourceLine[]): boolean {
  const { joins, gaps, wraps } = countJoins(source, lines)
  if (joins === 0 || gaps * 4 > joins || wraps * 8 > joins) return false
  const long = lines.filter(line => line.kind === 'text' && isLong(source, line))
  const paragraphs = long.filter(line => holdsSentences(source, line))
  return paragraphs.length > 0 && paragraphs.length * 2 >= long.length
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

const carriesText: ReadonlySet<LineKind> = new Set(['text', 'item', 'quote', 'heading'])

function toInsertion(source: string, { line, apart, depth }: LineChange): Insertion {
  const mark = depth > 0 ? `${'#'.repeat(depth)} ` : ''
  return { offset: line.start, text: apart ? endingBefore(source, line.start) + mark : mark }
}

/** The line ending that stands before an offset: in a text that mixes them, another one might not part lines. */
function endingBefore(source: string, offset: number): string {
  const last = source[offset - 1]!
  return last === '\n' && source[offset - 2] === '\r' ? '\r\n' : last
}
