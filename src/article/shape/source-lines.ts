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
  const start = source.startsWith('\uFEFF') ? 1 : 0
  let closing: Closing = frontMatter(source.slice(start, start + 10))
  let inTable = false
  for (const { start: from, end } of cutLines(source, start)) {
    const text = source.slice(from, Math.min(end, from + headLength))
    const kind: LineKind = closing ? insideKind(text, closing) : inTable ? tableKind(text) : freeKind(text)
    if (closing) closing = lines.length > 0 && closing.test(text) ? undefined : closing
    else if (kind === 'opaque') closing = closingOf(text)
    if (kind === 'table' && !inTable && tableRule.test(text)) markTableHead(lines)
    inTable = kind === 'table'
    lines.push({ start: from, end, kind })
  }
  return lines
}

/** No kind needs more of a line than this, so that an endless line costs nothing. */
const headLength = 400

function* cutLines(source: string, start: number): Generator<{ start: number; end: number }> {
  let feed = source.indexOf('\n', start)
  let carriage = source.indexOf('\r', start)
  while (start < source.length) {
    const end = Math.min(feed < 0 ? source.length : feed, carriage < 0 ? source.length : carriage)
    yield { start, end }
    start = end + (end === carriage && feed === carriage + 1 ? 2 : 1)
    if (feed >= 0 && feed < start) feed = source.indexOf('\n', start)
    if (carriage >= 0 && carriage < start) carriage = source.indexOf('\r', start)
  }
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
const tableStart = /^ {0,3}\|/
const tableRule = /^\s*\|?\s*:?-+:?\s*\|[\s|:-]*$/

function frontMatter(head: string): Closing {
  if (/^---[ \t]*[\r\n]/.test(head)) return /^---\s*$/
  return /^\+\+\+[ \t]*[\r\n]/.test(head) ? /^\+\+\+\s*$/ : undefined
}

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
  if (beginsWithLetter(text)) return 'text'
  if (empty.test(text)) return blank.test(text) ? 'blank' : 'void'
  if (indented.test(text)) return 'indented'
  if (fence.test(text) || html.test(text) || masked.test(text)) return 'opaque'
  if (tableStart.test(text) || tableRule.test(text)) return 'table'
  if (heading.test(text)) return 'heading'
  if (rule.test(text)) return 'rule'
  if (item.test(text)) return 'item'
  if (definition.test(text)) return 'definition'
  return /^ {0,3}>/.test(text) ? 'quote' : 'text'
}

/** Most lines do, and no line of markup does. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0)
  const lower = code | 0x20
  return (
    (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x2000) || (code > 0x3040 && code < 0xd800)
  )
}

/** A fence is closed by one of at least its length; HTML ends at a blank line; a masked line stands alone. */
function closingOf(text: string): Closing {
  const mark = fence.exec(text)?.[1]
  if (mark) return new RegExp(`^ {0,3}${mark[0]}{${mark.length},}\\s*$`)
  return html.test(text) ? blank : undefined
}
