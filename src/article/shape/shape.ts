// From a text without templating to what has to be put in so that Markdown reads it as its writer meant it.
// `parseShaped` puts it in.

import type { Insertion, Shape } from '../model.ts'
import { layOutMarkdown } from './markdown-layout.ts'
import { isPasted, layOutPasted } from './pasted-text.ts'
import { type SourceLine, scanLines } from '../lines/line-kinds.ts'
import { findWordBullets } from './word-bullets.ts'

/**
 * Decide whether a text is laid out as Markdown or pasted line by line, where blank lines and heading marks are
 * missing, and which bullets are those of a word processor. The source with the insertions in place is Markdown that says
 * what the writer meant.
 */
export function recoverShape(source: string): Shape {
  const scanned = scanLines(source)
  const bullets = findWordBullets(source, scanned)
  const lines =
    bullets.size === 0
      ? scanned
      : scanned.map((line): SourceLine => (bullets.has(line.start) ? { ...line, kind: 'item' } : line))
  const pasted = isPasted(source, lines)
  const changes = pasted ? layOutPasted(source, lines) : layOutMarkdown(source, lines)
  const insertions = new Map<number, Insertion>()
  for (const { line, apart, depth } of changes) {
    const mark = depth > 0 ? `${'#'.repeat(depth)} ` : ''
    const text = apart ? endingBefore(source, line.start) + mark : mark
    insertions.set(line.start, { offset: line.start, text })
  }
  for (const [offset, { length, level }] of bullets) {
    const text = `${insertions.get(offset)?.text ?? ''}${'  '.repeat(level)}- `
    insertions.set(offset, { offset, text, replaces: length })
  }
  // A line that touches the last of them would become part of its item.
  for (const [index, { start, kind }] of lines.entries())
    if (kind === 'text' && bullets.has(lines[index - 1]?.start ?? -1) && !insertions.has(start))
      insertions.set(start, { offset: start, text: endingBefore(source, start) })
  return {
    kind: pasted ? 'pasted' : 'markdown',
    insertions: [...insertions.values()].toSorted((a, b) => a.offset - b.offset),
  }
}

/** The line ending that stands before an offset: in a text that mixes them, another one might not part lines. */
function endingBefore(source: string, offset: number): string {
  const last = source[offset - 1]!
  return last === '\n' && source[offset - 2] === '\r' ? '\r\n' : last
}
