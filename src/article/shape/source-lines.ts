import { findFrontMatter } from '../front-matter.ts'
import { afterLine, lineEnd } from '../templating/lines.ts'
import { createSearch } from '../templating/search.ts'

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
 * - `opaque`: front matter, fenced code, HTML, masked templating: never touched.
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

/** What a line must look like to end the block that is open; `undefined` when the next line is free. */
type Closing = RegExp | undefined

/** Cut the source into lines (LF, CRLF or a lone CR) and tell their kinds. Linear in the size of the text. */
export function scanLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = source.startsWith('\uFEFF') ? 1 : 0
  const reading: Reading = { lines, closing: undefined, inTable: false }
  const frontMatterEnd = findFrontMatter(source)?.end ?? 0
  const search = createSearch(source)
  while (start < source.length) {
    const end = lineEnd(source, search, start)
    const kind = end <= frontMatterEnd ? 'opaque' : readKind(reading, source, start, end)
    lines.push({ start, end, kind })
    start = afterLine(source, end)
  }
  return lines
}

/** What the lines so far say about the next one. */
interface Reading {
  readonly lines: SourceLine[]
  closing: Closing
  inTable: boolean
}

/** No kind needs more of a line than this, so that an endless line costs nothing. */
const headLength = 400

function readKind(reading: Reading, source: string, start: number, end: number): LineKind {
  const { lines, closing, inTable } = reading
  if (!closing && !inTable && startsText(source.charCodeAt(start))) return 'text'
  const text = source.slice(start, Math.min(end, start + headLength))
  const kind: LineKind = closing ? insideKind(text, closing) : inTable ? tableKind(text) : freeKind(text)
  if (closing) reading.closing = closing.test(text) ? undefined : closing
  else if (kind === 'opaque') reading.closing = closingOf(text)
  reading.inTable = kind === 'table'
  if (kind === 'table' && !inTable && tableRule.test(text)) markTableHead(lines)
  return kind
}

const blank = /^[ \t]*$/
const empty = /^\s*$/
const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/
const item = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/
const rule = /^ {0,3}(?:=+|-+|(?:[-*_][ \t]*){3,})\s*$/
const heading = /^ {0,3}#{1,6}(?:\s|$)/
const definition = /^ {0,3}\[[^\]]{1,200}\]:/
const indented = /^(?: {4}| {0,3}\t)/
const html = /^ {0,3}<[a-zA-Z/!?](?![\w+.-]*[:@])/
const masked = /^\s*\uFFFC+\s*$/
const quote = /^ {0,3}>/
const tableStart = /^ {0,3}\|/
const tableRule = /^\s*\|?\s*:?-+:?\s*\|[\s|:-]*$/

const insideKind = (text: string, closing: RegExp): LineKind =>
  closing === blank && blank.test(text) ? 'blank' : 'opaque'

/** A line without `|` is no row that anybody meant, though Markdown reads it as one. */
const tableKind = (text: string): LineKind => (text.includes('|') ? 'table' : freeKind(text))

/** The line above the rule of a table is its head, with or without a `|` at the margin. */
function markTableHead(lines: SourceLine[]): void {
  const head = lines.at(-1)
  if (head?.kind === 'text') lines[lines.length - 1] = { ...head, kind: 'table' }
}

function freeKind(text: string): LineKind {
  if (text === '') return 'blank'
  if (startsText(text.charCodeAt(0))) return 'text'
  if (isSpaceLike(text.charCodeAt(0))) {
    if (empty.test(text)) return blank.test(text) ? 'blank' : 'void'
    if (indented.test(text)) return 'indented'
  }
  return markedKind(text)
}

/** Most kinds have a first character of their own: one expression is asked, not nine. */
const kindsByMark: ReadonlyMap<string, readonly [RegExp, LineKind]> = new Map<
  string,
  readonly [RegExp, LineKind]
>([
  ['`', [fence, 'opaque']],
  ['~', [fence, 'opaque']],
  ['<', [html, 'opaque']],
  ['\uFFFC', [masked, 'opaque']],
  ['#', [heading, 'heading']],
  ['[', [definition, 'definition']],
  ['>', [quote, 'quote']],
  ['=', [rule, 'rule']],
  ['_', [rule, 'rule']],
  ...Array.from('+0123456789', mark => [mark, [item, 'item']] as const),
])

function markedKind(text: string): LineKind {
  const known = kindsByMark.get(text.trimStart().charAt(0))
  if (known) return known[0].test(text) ? known[1] : 'text'
  if (text.includes('|') && (tableStart.test(text) || tableRule.test(text))) return 'table'
  if (rule.test(text)) return 'rule'
  return item.test(text) ? 'item' : 'text'
}

/** Most lines begin with a letter, and no line of markup does. */
function startsText(code: number): boolean {
  const lower = code | 0x20
  return (
    (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x2000) || (code > 0x3040 && code < 0xd800)
  )
}

/** White space, and nothing else of ASCII. */
const isSpaceLike = (code: number): boolean => code <= 0x20 || code > 0x7f

/** A fence is closed by one of at least its length; HTML ends at a blank line; a masked line stands alone. */
function closingOf(text: string): Closing {
  const mark = fence.exec(text)?.[1]
  if (mark) return new RegExp(`^ {0,3}${mark[0]}{${mark.length},}\\s*$`)
  return html.test(text) ? blank : undefined
}
