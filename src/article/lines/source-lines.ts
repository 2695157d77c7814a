// Cuts a source into lines and reads how each begins: quotes, indentation, items, fences. Masking goes by it, the kinds of
// lines in `line-kinds.ts` do, and so do the bounds on what a parser is given.

import { isDigit } from '../characters.ts'
import { matchAt, skipMatch } from '../spans.ts'

/** Where `needle` next occurs at or after `from`, or -1. For one needle, `from` must never go backwards. */
export type Search = (needle: string, from: number) => number

/**
 * Search a text forwards, remembering the last answer for each needle: asking again and again for a closing mark
 * that is far away, or nowhere, costs one pass over the text and not one for each question.
 */
export function createSearch(source: string): Search {
  const answers = new Map<string, number>()
  return (needle, from) => {
    const known = answers.get(needle)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = source.indexOf(needle, from)
    answers.set(needle, found)
    return found
  }
}

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
  /** Columns of indentation before the text or the first `>`. */
  readonly margin: number
  readonly quoted: boolean
  /** Nothing but spaces, tabs and `>`. */
  readonly blank: boolean
}

/** Read the line that starts at `start`. */
export function readLine(source: string, search: Search, start: number): Line {
  const end = lineEnd(source, search, start)
  let text = start
  let indent = 0
  let margin = -1
  for (; text < end; text++) {
    const code = source.charCodeAt(text)
    if (code === GREATER) {
      if (margin < 0) margin = indent
      // One blank after `>` belongs to it.
      indent = -1
    } else if (code === SPACE) indent++
    else if (code === TAB) indent += 4 - (Math.max(indent, 0) % 4)
    else break
  }
  const quoted = margin >= 0
  return {
    start,
    end,
    next: afterLine(source, end),
    text,
    content: contentStart(source, text, end),
    indent,
    margin: quoted ? margin : indent,
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

/** The marker of a list item, without the blank behind it: the source of an expression. */
export const ITEM = String.raw`(?:[-*+]|\d{1,9}[.)])`

/** What opens a list item or a footnote, without the blank behind it: the source of an expression. */
export const OPENER = String.raw`(?:${ITEM}|\[\^[^\]\s]{1,100}\]:)`

const OPENERS = new RegExp(String.raw`(?:${OPENER}[ \t]+)+`, 'y')

const contentStart = (source: string, text: number, end: number): number =>
  mayOpen(source.charCodeAt(text)) ? Math.min(skipMatch(OPENERS, source, text), end) : text

/** A digit or one of `*+-[`. */
const mayOpen = (code: number): boolean =>
  isDigit(code) || code === 0x2a || code === 0x2b || code === 0x2d || code === 0x5b

/** A fence of code that is open. */
export interface Fence {
  /** Three or more backticks or tildes. */
  readonly marks: string
  /** Columns of indentation before it. */
  readonly indent: number
}

const FENCE = /(`{3,})[^`\r\n]*$|(~{3,})/my

/** The fence that opens on this line, in an item too. */
export function openingFence(source: string, { text, content, indent }: Line): Fence | undefined {
  const code = source.charCodeAt(content)
  if (code !== 0x60 && code !== 0x7e) return undefined
  const match = matchAt(FENCE, source, content)
  const marks = match?.[1] ?? match?.[2]
  return marks === undefined ? undefined : { marks, indent: indent + content - text }
}

const CLOSING_FENCE = /^(?:`+|~+)[ \t]*$/

/**
 * Whether a line closes a fence: as many marks or more, and nothing else. It may be indented by three columns more
 * than the code, and by no more (CommonMark 4.5).
 */
export const closesFence = (source: string, { text, end, indent }: Line, fence: Fence): boolean =>
  indent <= fence.indent + 3 &&
  source.startsWith(fence.marks, text) &&
  CLOSING_FENCE.test(source.slice(text, end))
