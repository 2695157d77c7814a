import { findFirst } from './find-first.ts'

/** A half-open span of offsets: `source.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Anything that occupies a place in the source of an article. */
export interface Located {
  /** Offsets into `Article.source`. */
  readonly range: Range
}

/** A place as people and editors name it. */
export interface Point {
  /** 1-based. */
  readonly line: number
  /** From 1; counts UTF-16 code units of the line, like the Language Server Protocol. */
  readonly column: number
  /** 0-based, in UTF-16 code units. */
  readonly offset: number
}

/** Whether `inner` lies within `outer`, ends included. */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

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
    const line = findFirst(starts.length, index => starts[index]! > at)
    return { line, column: at - starts[line - 1]! + 1, offset: at }
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  return starts
}
