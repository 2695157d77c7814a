// From a text without templating to what has to be inserted so that Markdown reads it as its writer meant it.
// `parseShaped` inserts it.

import type { Insertion, Shape } from '../model.ts'
import { layOutMarkdown } from './markdown-layout.ts'
import { isPasted, type LineChange, layOutPasted } from './pasted-text.ts'
import { scanLines } from '../lines/line-kinds.ts'

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

function toInsertion(source: string, { line, apart, depth }: LineChange): Insertion {
  const mark = depth > 0 ? `${'#'.repeat(depth)} ` : ''
  return { offset: line.start, text: apart ? endingBefore(source, line.start) + mark : mark }
}

/** The line ending that stands before an offset: in a text that mixes them, another one might not part lines. */
function endingBefore(source: string, offset: number): string {
  const last = source[offset - 1]!
  return last === '\n' && source[offset - 2] === '\r' ? '\r\n' : last
}
