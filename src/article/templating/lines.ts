import type { Search } from './search.ts'

const TAB = 0x09
const LINE_FEED = 0x0a
const RETURN = 0x0d
const SPACE = 0x20
const GREATER = 0x3e

/** One line, as far as its block structure shows before its text begins. */
export interface Line {
  readonly start: number
  /** Before the line ending. */
  readonly end: number
  /** After the line ending. */
  readonly next: number
  /** Where the text begins, after indentation and `>`. */
  readonly text: number
  /** Where the text begins, list and footnote markers taken off too. */
  readonly content: number
  /** Columns of indentation before `text`, after the last `>` if there is one. */
  readonly indent: number
  readonly quoted: boolean
  readonly blank: boolean
}

/** Read the line that starts at `start`. */
export function readLine(source: string, search: Search, start: number): Line {
  const end = lineEnd(source, search, start)
  const next = afterLine(source, end)
  let text = start
  let indent = 0
  let quoted = false
  for (; text < end; text++) {
    const code = source.charCodeAt(text)
    if (code === GREATER) {
      // One blank after `>` belongs to it.
      indent = -1
      quoted = true
    } else if (code === SPACE) indent++
    else if (code === TAB) indent += 4 - (Math.max(indent, 0) % 4)
    else break
  }
  return {
    start,
    end,
    next,
    text,
    content: contentStart(source, text, end),
    indent,
    quoted,
    blank: text === end,
  }
}

/** Where the line ends that holds `from`, before its line ending: LF, CRLF or a lone CR. */
export function lineEnd(source: string, search: Search, from: number): number {
  const feed = search('\n', from)
  const carriage = search('\r', from)
  if (feed === -1) return carriage === -1 ? source.length : carriage
  return carriage === -1 ? feed : Math.min(feed, carriage)
}

/** Where the line after the one that ends at `end` begins. */
export const afterLine = (source: string, end: number): number =>
  source.charCodeAt(end) === RETURN && source.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1

const MARKERS = /(?:(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\s]{1,100}\]:)[ \t]+)+/y

function contentStart(source: string, text: number, end: number): number {
  MARKERS.lastIndex = text
  return MARKERS.test(source) ? Math.min(MARKERS.lastIndex, end) : text
}

const FENCE = /(`{3,})[^`\r\n]*$|(~{3,})/my

/** The fence that opens on this line: three or more backticks or tildes. */
export function openingFence(source: string, line: Line): string | undefined {
  const code = source.charCodeAt(line.content)
  if (code !== 0x60 && code !== 0x7e) return undefined
  FENCE.lastIndex = line.content
  const match = FENCE.exec(source)
  return match?.[1] ?? match?.[2]
}

const CLOSING_FENCE = /^(?:`+|~+)[ \t]*$/

/** Whether a line closes a fence: as many marks or more, and nothing else. */
export function closesFence(source: string, line: Line, fence: string): boolean {
  return source.startsWith(fence, line.text) && CLOSING_FENCE.test(source.slice(line.text, line.end))
}
