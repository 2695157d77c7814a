import type { Range } from '../model.ts'
import { SourceMap } from './source-map.ts'

/** A line and its ending; the last line has none. */
const LINE = /([^\r\n]*)(\r\n?|\n|$)/g

/**
 * Map a text of several lines that Markdown took out of its container. Each line lost the `>` and the indent
 * before it, so it is the end of a line of the source; a tab that the container used in part is spaces now.
 */
export function mapLines(text: string, source: string, { start, end }: Range): SourceMap {
  const map = new SourceMap()
  if (text.length === end - start && source.startsWith(text, start)) {
    map.add(text.length, start, end)
    return map
  }
  const lines = source.slice(start, end).matchAll(LINE)
  let from = start
  for (const [, line = '', ending = ''] of text.matchAll(LINE)) {
    const [, body = '', bodyEnding = ''] = lines.next().value ?? []
    addLine(map, line, body, from)
    from += body.length + bodyEnding.length
    map.add(ending.length, from - bodyEnding.length, from)
  }
  return map
}

/** Map a line of the text to the line of the source that starts at `from`. */
function addLine(map: SourceMap, line: string, body: string, from: number): void {
  const words = line.trimStart()
  const whole = body.lastIndexOf(line)
  if (whole >= 0) map.add(line.length, from + whole, from + whole + line.length)
  else {
    const found = body.lastIndexOf(words)
    const at = from + (found >= 0 ? found : Math.max(body.length - words.length, 0))
    map.add(line.length - words.length, at, at)
    map.add(words.length, at, at + words.length)
  }
}
