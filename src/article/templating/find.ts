// From a source to the stretches of it that the site generator reads. `mask.ts` hides them from the parser, `directives.ts`
// reads those that speak to citewell.

import { findFrontMatter } from '../front-matter.ts'
import {
  closesFence,
  createSearch,
  type Fence,
  type Line,
  openingFence,
  readLine,
} from '../lines/source-lines.ts'
import { matchesAt, skipMatch } from '../spans.ts'
import { readBrace } from './braces.ts'
import { componentEnd, isMdx, isModuleCode, opensTag } from './jsx.ts'
import { mathEnd } from './math.ts'
import { createSpecialSearch, type File, Scan, type Templating } from './scan.ts'

/** The reading of one file, line by line. */
interface Reading extends File {
  readonly found: Templating[]
  /** Indented lines belong to a list item or a footnote, and are no code. */
  inList: boolean
}

/**
 * Find everything that the site generator reads and the reader never sees, in order, outside code: Hugo shortcodes, Liquid
 * and Jinja tags, comments, math, attribute lists, fences of containers, JSX. Linear in the size of the text.
 */
export function findTemplating(source: string): Templating[] {
  const reading: Reading = {
    source,
    search: createSearch(source),
    nextSpecial: createSpecialSearch(source),
    mdx: isMdx(source),
    found: [],
    inList: false,
  }
  const frontMatter = findFrontMatter(source)
  // Parsers of Markdown know YAML and TOML between fences; JSON would be text to them.
  if (frontMatter?.format === 'json')
    reading.found.push({ kind: 'template', start: frontMatter.start, end: frontMatter.end })
  let at = frontMatter?.end ?? 0
  while (at < source.length) at = readFrom(reading, readLine(source, reading.search, at))
  return reading.found
}

/** Read what begins on this line, and give the offset to go on from. */
function readFrom(reading: Reading, line: Line): number {
  const { source } = reading
  if (line.blank) return line.next
  if (isIndentedCode(reading, line)) return line.next
  noteList(reading, line)
  const fence = openingFence(source, line)
  if (fence) return fenceEnd(reading, line, fence)
  if (source.startsWith('<!--', line.content)) return readComment(reading, line)
  if (isWholeLineMark(source, line)) {
    reading.found.push({ kind: 'template', start: line.content, end: line.end })
    return line.next
  }
  return readBlock(reading, line)
}

/** A block indented by four columns is code (CommonMark 4.4), but in a list it is the inside of an item. */
const isIndentedCode = ({ inList }: Reading, { indent }: Line): boolean => indent >= 4 && !inList

function noteList(reading: Reading, line: Line): void {
  if (line.content > line.text) reading.inList = true
  else if (line.indent < 2) reading.inList = false
}

function fenceEnd({ source, search }: Reading, opening: Line, fence: Fence): number {
  let { next } = opening
  while (next < source.length) {
    const line = readLine(source, search, next)
    if (opening.quoted && !line.quoted) return next
    next = line.next
    if (closesFence(source, line, fence)) break
  }
  return next
}

/** A comment that begins a line goes on to its `-->`, over blank lines too; without one it hides all the rest. */
function readComment({ source, search, found }: Reading, line: Line): number {
  const close = search('-->', line.content + 2)
  if (close === -1) return source.length
  found.push({ kind: 'comment', start: line.content, end: close + 3 })
  return close + 3
}

/** `:::note Title`, which opens or closes a container, and the places where a table of contents goes. */
const WHOLE_LINE = /:{3,}[^\r\n]*|\[\[?_?toc_?\]?\][ \t]*$/imy

const isWholeLineMark = (source: string, line: Line): boolean => matchesAt(WHOLE_LINE, source, line.content)

function readBlock(reading: Reading, first: Line): number {
  const { source, nextSpecial, mdx, found } = reading
  const { end, next } = lastLine(reading, first)
  if (mdx && isModuleCode(source, first.text)) {
    found.push({ kind: 'template', start: first.text, end })
    return next
  }
  if (nextSpecial(first.text) >= end) return next
  const read = scanBlock(new Scan(reading, first.text, end), found)
  return read > end ? read : next
}

/** The last line of the paragraph, item, heading or table row that begins on this line. */
function lastLine({ source, search }: Reading, first: Line): Line {
  let line = first
  while (line.next < source.length) {
    const next = readLine(source, search, line.next)
    if (next.blank || beginsBlock(source, next)) break
    line = next
  }
  return line
}

const BLOCK_START = /#{1,6}[ \t]|<!--|:::|\|/y

const beginsBlock = (source: string, line: Line): boolean =>
  line.content > line.text ||
  matchesAt(BLOCK_START, source, line.content) ||
  openingFence(source, line) !== undefined

/** Find the templating in one block, from left to right: whatever opens first wins, code included. */
function scanBlock(scan: Scan, found: Templating[]): number {
  const { source, end, nextSpecial } = scan
  let inTag = false
  let at = nextSpecial(scan.start)
  let read = end
  while (at < end) {
    const special = source.charAt(at)
    if (special === '>') inTag = false
    else if (special === '<') inTag ||= opensTag(scan, at)
    const code = codeEnd(scan, at, special)
    const templating = code === undefined ? readTemplating(scan, at, special, inTag) : undefined
    if (templating) found.push(templating)
    read = templating?.end ?? code ?? at + 1
    at = nextSpecial(read)
  }
  return Math.max(read, end)
}

/** The end of what is no templating and hides templating: an escape, a code span; backticks that stay open. */
function codeEnd(scan: Scan, at: number, special: string): number | undefined {
  if (special === '\\') return at + 2
  if (special !== '`') return undefined
  return scan.endOfTicks(at) ?? skipMatch(TICK_RUN, scan.source, at)
}

const TICK_RUN = /`+/y

function readTemplating(scan: Scan, at: number, special: string, inTag: boolean): Templating | undefined {
  if (special === '{') return readBrace(scan, at, inTag)
  if (special === '<' && scan.source.startsWith('<!--', at))
    return place('comment', at, inlineCommentEnd(scan, at))
  if (special === '<') return place('template', at, componentEnd(scan, at))
  return special === '$' ? place('template', at, mathEnd(scan, at)) : undefined
}

const place = (kind: Templating['kind'], start: number, end: number): Templating | undefined =>
  end === -1 ? undefined : { kind, start, end }

function inlineCommentEnd({ search, end }: Scan, at: number): number {
  const close = search('-->', at + 2)
  return close === -1 || close >= end ? -1 : close + 3
}
