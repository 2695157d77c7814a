import type { Range } from './range.ts'
import { SourceMap } from './source-map.ts'

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g

/**
 * Map a text of several lines that Markdown took out of its container: each line lost the `>` and the indent
 * before it and nothing else, so it is the end of a line of the source.
 */
export function mapLines(text: string, source: string, { start, end }: Range): SourceMap {
  const map = new SourceMap()
  if (text.length === end - start && source.startsWith(text, start)) {
    map.add(text.length, start, end)
    return map
  }
  LINE.lastIndex = 0
  let from = start
  for (const [line] of text.matchAll(LINE)) {
    const to = lineEnd(source, from, end)
    map.add(line.length, Math.max(from, to - line.length), to)
    from = to
  }
  return map
}

/** Where the line ends that `from` stands in, its line ending included. */
function lineEnd(source: string, from: number, end: number): number {
  LINE.lastIndex = from
  return Math.min(from + LINE.exec(source)![0].length, end)
}
