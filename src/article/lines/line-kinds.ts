// From a source to its lines, each with its part in the layout. `recoverShape` decides by them what to insert.

import { isSpace } from '../characters.ts'
import { findFrontMatter } from '../front-matter.ts'
import {
  closesFence,
  createSearch,
  type Fence,
  ITEM,
  type Line,
  openingFence,
  readLine,
} from './source-lines.ts'

/** One line of the source, with what its first characters say about its part in the layout. */
export interface SourceLine {
  readonly start: number
  /** Before the line ending. */
  readonly end: number
  readonly kind: LineKind
}

/**
 * - `blank`: nothing, spaces, tabs; `void`: no-break spaces and the like, which Markdown takes for text;
 * - `text`: running text, as far as the line alone can tell;
 * - `item`: begins with a list marker; `quote`: with `>`; `heading`: with `#`;
 * - `table`: begins with `|`, or goes on with a table;
 * - `rule`: nothing but `---`, `===`, `***`: a break, or the underline of a heading;
 * - `definition`: `[1]: url` or `[^1]: note`;
 * - `indented`: four columns or more, so code or the inside of a list item;
 * - `opaque`: front matter, fenced code, HTML, lines that masked templating begins: never touched.
 */
export type LineKind =
  | 'blank'
  | 'void'
  | 'text'
  | 'item'
  | 'quote'
  | 'heading'
  | 'table'
  | 'rule'
  | 'definition'
  | 'indented'
  | 'opaque'

/** Cut the source into lines (LF, CRLF or a lone CR) and tell their kinds. Linear in the size of the text. */
export function scanLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = source.startsWith('\uFEFF') ? 1 : 0
  const frontMatter = findFrontMatter(source)
  const reading: Reading = { source, lines, open: undefined, inTable: false }
  const search = createSearch(source)
  while (start < source.length) {
    const line = readLine(source, search, start)
    const { end, next } = line
    lines.push({
      start,
      end,
      kind: frontMatter && end <= frontMatter.end ? 'opaque' : readKind(reading, line),
    })
    start = next
  }
  return lines
}

/** What the lines so far say about the next one. */
interface Reading {
  readonly source: string
  readonly lines: SourceLine[]
  /** What goes on until a line ends it: code in a fence, HTML, which a blank line ends, or HTML that no blank line ends. */
  open: Fence | 'html' | 'raw' | undefined
  inTable: boolean
}

function readKind(reading: Reading, line: Line): LineKind {
  const { source, lines, open, inTable } = reading
  if (open) return readInside(reading, line, open)
  if (!inTable && startsText(source.charCodeAt(line.start))) return 'text'
  const kind = inTable && holdsBar(source, line) ? 'table' : freeKind(reading, line)
  reading.inTable = kind === 'table'
  if (kind === 'table' && !inTable && tableRule.test(headOf(source, line))) markTableHead(lines)
  return kind
}

function readInside(reading: Reading, line: Line, open: Fence | 'html' | 'raw'): LineKind {
  if (open === 'raw') {
    if (rawEnd.test(reading.source.slice(line.start, line.end))) reading.open = undefined
    return 'opaque'
  }
  const isBlank = line.blank && !line.quoted
  if (open === 'html' ? isBlank : closesFence(reading.source, line, open)) reading.open = undefined
  return open === 'html' && isBlank ? 'blank' : 'opaque'
}

/** A line of a table holds `|`: one without is no row that anybody meant, though Markdown reads it as one. */
const holdsBar = (source: string, line: Line): boolean => headOf(source, line).includes('|')

/** The line above the rule of a table is its head, with or without a `|` at the margin. */
function markTableHead(lines: SourceLine[]): void {
  const head = lines.at(-1)
  if (head?.kind === 'text') lines[lines.length - 1] = { ...head, kind: 'table' }
}

/** No kind needs more of a line than this, so that an endless line costs nothing. */
const HEAD_LENGTH = 400

const headOf = (source: string, { text, end }: Line): string =>
  source.slice(text, Math.min(end, text + HEAD_LENGTH))

function freeKind(reading: Reading, line: Line): LineKind {
  const { source } = reading
  if (line.margin >= 4 && (line.quoted || !line.blank)) return 'indented'
  if (line.quoted) return 'quote'
  if (line.blank) return 'blank'
  const code = source.charCodeAt(line.text)
  if (startsText(code)) return 'text'
  const head = headOf(source, line)
  if (isSpace(code)) return voidOrText(head)
  if (code === BACKTICK || code === TILDE) {
    reading.open = openingFence(source, line)
    return reading.open ? 'opaque' : 'text'
  }
  const kind = markedKind(head)
  if (kind === 'opaque' && code === LESS)
    reading.open = !rawStart.test(head)
      ? 'html'
      : rawEnd.test(source.slice(line.text, line.end))
        ? undefined
        : 'raw'
  return kind
}

const BACKTICK = 0x60
const TILDE = 0x7e
const LESS = 0x3c

const item = new RegExp(String.raw`^${ITEM}(?:[ \t]|$)`)
const rule = /^(?:=+|-+|(?:[-*_][ \t]*){3,})\s*$/
const heading = /^#{1,6}(?:\s|$)/
const definition = /^\[[^\]]{1,200}\]:/
const html = /^<[a-zA-Z/!?](?![\w+.-]*[:@])/
/** HTML that goes on over blank lines (CommonMark 4.6, kind 1). */
const rawStart = /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i
const rawEnd = /<\/(?:pre|script|style|textarea)>/i
/** A line that begins with templating belongs to it: shortcodes in pairs stand on lines that touch. */
const masked = /^\uFFFC/
const tableRule = /^\|?\s*:?-+:?\s*\|[\s|:-]*$/

/** Most kinds have a first character of their own: one expression is asked, not nine. */
const kindsByMark: ReadonlyMap<string, readonly [RegExp, LineKind]> = new Map<
  string,
  readonly [RegExp, LineKind]
>([
  ['<', [html, 'opaque']],
  ['\uFFFC', [masked, 'opaque']],
  ['#', [heading, 'heading']],
  ['[', [definition, 'definition']],
  ['=', [rule, 'rule']],
  ['_', [rule, 'rule']],
  ...Array.from('+0123456789', mark => [mark, [item, 'item']] as const),
])

function markedKind(head: string): LineKind {
  const known = kindsByMark.get(head.charAt(0))
  if (known) return known[0].test(head) ? known[1] : 'text'
  if (head.includes('|') && (head.startsWith('|') || tableRule.test(head))) return 'table'
  if (rule.test(head)) return 'rule'
  return item.test(head) ? 'item' : 'text'
}

/** After spaces that Markdown does not know. A masked line and the rule of a table may have some before them. */
function voidOrText(head: string): LineKind {
  const rest = head.trimStart()
  if (rest === '') return 'void'
  if (masked.test(rest)) return 'opaque'
  return tableRule.test(rest) ? 'table' : 'text'
}

/** Most lines begin with a letter, and no line of markup does. */
function startsText(code: number): boolean {
  const lower = code | 0x20
  return (
    (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x2000) || (code > 0x3040 && code < 0xd800)
  )
}
