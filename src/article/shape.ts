import { holdsSentences, isLong } from './line-shape.ts'
import { type LineChange, layOutPasted } from './pasted-layout.ts'
import { scanLines, type SourceLine } from './source-lines.ts'

/** Text to put into the source at an offset, so that Markdown reads the article as its writer meant it. */
export interface Insertion {
  /** Offset into the source, UTF-16 code units. */
  readonly offset: number
  /** Line endings and heading marks, nothing else. */
  readonly text: string
}

/** How an article is laid out, and what would have to be inserted to make it Markdown. */
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
  const changes = pasted ? layOutPasted(source, lines) : []
  const ending = /\r\n?|\n/.exec(source)?.[0] ?? '\n'
  const insertions = changes.map(change => toInsertion(change, ending))
  return { kind: pasted ? 'pasted' : 'markdown', insertions }
}

/**
 * A text is pasted when its paragraphs touch: hardly any two of its lines have a blank line between them
 * (fewer than one in five), and some of its lines are paragraphs, that is, longer than wrapped text gets and
 * of several sentences. When most long lines are single sentences, the writer breaks lines by sentence.
 */
function isPasted(source: string, lines: readonly SourceLine[]): boolean {
  let joins = 0
  let gaps = 0
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!.kind
    const here = lines[index]!.kind
    if (here === 'text' ? carriesText.has(before) : before === 'text' && carriesText.has(here)) joins++
    else if (before === 'blank' && here !== 'blank' && here !== 'opaque') gaps++
  }
  if (joins === 0 || gaps * 4 > joins) return false
  const long = lines.filter(line => line.kind === 'text' && isLong(source, line))
  const paragraphs = long.filter(line => holdsSentences(source, line))
  return paragraphs.length > 0 && paragraphs.length * 2 >= long.length
}

const carriesText: ReadonlySet<string> = new Set(['text', 'item', 'quote', 'heading'])

function toInsertion({ line, apart, depth }: LineChange, ending: string): Insertion {
  const mark = depth > 0 ? `${'#'.repeat(depth)} ` : ''
  return { offset: line.start, text: (apart ? ending : '') + mark }
}
