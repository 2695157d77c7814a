import type { Range } from '../../article/model.ts'
import type { Emphasis, InlineCode, Text } from 'mdast'
import { alignText } from '../../article/text/align.ts'
import { BlockText, OBJECT } from '../../article/text/block-text.ts'
import { lowerBound } from '../../article/spans.ts'
import type { MarkedText } from './segments.ts'

/** What a text node of Markdown becomes: text, marked stretches of it, and templating shown as code. */
export type TextPiece = Text | InlineCode | Emphasis

/** Cut one text node where marks begin and end. `range` is its source. */
export function cutText(value: string, range: Range, marked: MarkedText): TextPiece[] {
  const { text, toIndex } = readText(value, range, marked.masked)
  const pieces: TextPiece[] = []
  let last = 0
  for (const { start, end, names } of marked.segments.within(range)) {
    const from = Math.max(last, toIndex(start))
    const to = toIndex(end)
    if (to <= from) continue
    pieces.push(...plain(text, last, from, range, marked), mark(text.slice(from, to), names, marked))
    last = to
  }
  return [...pieces, ...plain(text, last, text.length, range, marked)]
}

interface ReadText {
  readonly text: string
  /** Where the first code unit of the text stands that comes from an offset of the source or after. */
  readonly toIndex: (offset: number) => number
}

function readText(value: string, { start, end }: Range, source: string): ReadText {
  if (value.length === end - start && source.startsWith(value, start) && !value.includes(OBJECT))
    return { text: value, toIndex: offset => offset - start }
  const block = new BlockText()
  alignText(block, value, source, start, end)
  const { text, map } = block
  const toIndex = (offset: number): number =>
    lowerBound(text.length, index => map.toSource(index, index + 1).start >= offset)
  return { text, toIndex }
}

const mark = (text: string, names: string, { nonce, segments }: MarkedText): Text => ({
  type: 'text',
  value: showControls(text.replaceAll(OBJECT, '')),
  data: { hName: 'span', hProperties: { [`${nonce}-m`]: segments.use(names) } },
})

/** Templating (`{{< figure >}}`) is shown as it is written: nobody knows here what it prints. Comments print nothing. */
function plain(
  text: string,
  from: number,
  to: number,
  range: Range,
  { source, masked }: MarkedText,
): TextPiece[] {
  const pieces: TextPiece[] = []
  let maskAt = range.start
  for (const part of text.slice(from, to).split(/(\uFFFC)/)) {
    if (part === OBJECT) {
      const written = templatingAt(source, masked, maskAt, range.end)
      maskAt = written.end
      if (!/^(?:<!--|\{\/\*|$)/.test(written.text)) pieces.push({ type: 'inlineCode', value: written.text })
    } else if (part) pieces.push({ type: 'text', value: showControls(part) })
  }
  return pieces
}

function templatingAt(
  source: string,
  masked: string,
  from: number,
  to: number,
): { text: string; end: number } {
  const start = masked.indexOf(OBJECT, from)
  if (start < 0 || start >= to) return { text: '', end: to }
  let end = start
  while (end < to && masked[end] === OBJECT) end++
  return { text: source.slice(start, end), end }
}

/** Controls, and characters that turn the direction of the text around them. */
const steering = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** Write out what would reorder or hide text: `\u202e`. */
export const showControls = (text: string): string =>
  text.replace(steering, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
