import type { Point } from './model.ts'
import { lowerBound } from './spans.ts'

/**
 * Turn offsets into points. A line ends at LF, CRLF or a lone CR; the line ending belongs to the line it
 * ends. Offsets outside the text are clamped to its ends.
 */
export function createLocator(text: string): (offset: number) => Point {
  let lineStarts: number[] | undefined

  return offset => {
    lineStarts ??= findLineStarts(text)
    const at = Math.min(Math.max(offset, 0), text.length)
    const starts = lineStarts
    const line = lowerBound(starts.length, index => starts[index]! > at)
    return { line, column: at - starts[line - 1]! + 1, offset: at }
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  return starts
}
