// In: a source. Out: the lines below which indented text is prose: admonitions and tabs of MkDocs, definitions of several
// paragraphs. Next: `mask.ts` makes items of them, so that Markdown reads what is below; `prose.ts` forgets the items.

import { findFrontMatter } from '../front-matter.ts'
import {
  closesFence,
  createSearch,
  type Fence,
  type Line,
  openingFence,
  readLine,
  type Search,
} from '../lines/source-lines.ts'
import { matchAt } from '../spans.ts'

/** A line that opens a box or a definition. Offsets into the source. */
export interface Admonition {
  /** Where its sign begins, `!!!` say: the item that it is made begins here. */
  readonly start: number
  /** Before the line ending. */
  readonly end: number
  readonly kind: 'note' | 'quote' | 'definition'
  readonly title: string | undefined
}

const mayHold = /^[ \t]*(?:!!!|\?\?\?|===[!+]?[ \t]+["']|:[ \t]+\S)/m

/** `!!! note "Title"`, `???+ tip`, `!!! note inline end` */
const box =
  /(?:!!!|\?\?\?\+?)[ \t]*([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+(?:"([^"\r\n]*)"|'([^'\r\n]*)'))?[ \t]*(?=[\r\n]|$)/y
/** `=== "Tab"` */
const tab = /===[!+]?[ \t]+(?:"[^"\r\n]+"|'[^'\r\n]+')[ \t]*(?=[\r\n]|$)/y
const definition = /:[ \t]{1,3}(?=[^\s:])/y
const quotes = /^(?:quote|cite|citation|blockquote|zitat)$/i

/** Columns by which the text below is indented. */
const indentation = 4

/** Find these lines outside of code and front matter, in order. Linear in the size of the text. */
export function findAdmonitions(source: string): Admonition[] {
  const found: Admonition[] = []
  if (!mayHold.test(source)) return found
  const search = createSearch(source)
  let fence: Fence | undefined
  let before: Line | undefined
  for (let at = findFrontMatter(source)?.end ?? 0; at < source.length;) {
    const line = readLine(source, search, at)
    at = line.next
    if (fence) {
      if (closesFence(source, line, fence)) fence = undefined
      continue
    }
    fence = openingFence(source, line)
    const admonition = fence || line.quoted ? undefined : readAdmonition(source, search, line, before)
    if (admonition) found.push(admonition)
    if (!line.blank) before = line
  }
  return found
}

function readAdmonition(
  source: string,
  search: Search,
  line: Line,
  before: Line | undefined,
): Admonition | undefined {
  const { text: start, end, indent } = line
  const match = matchAt(box, source, start)
  if (match ?? matchAt(tab, source, start)) {
    if (!isIndented(source, search, line, indent)) return undefined
    const kind = match && quotes.test(match[1]!) ? 'quote' : 'note'
    return { start, end, kind, title: match?.[2] ?? match?.[3] }
  }
  const isDefinition =
    before !== undefined &&
    before.indent === indent &&
    before.content === before.text &&
    matchAt(definition, source, start) !== null &&
    hasSecondParagraph(source, search, line)
  return isDefinition ? { start, end, kind: 'definition', title: undefined } : undefined
}

/** Whether the next line with text is indented below a line. */
function isIndented(source: string, search: Search, line: Line, indent: number): boolean {
  for (let at = line.next; at < source.length;) {
    const next = readLine(source, search, at)
    if (!next.blank) return next.margin >= indent + indentation
    at = next.next
  }
  return false
}

/** Whether an indented paragraph follows the one that begins on a line: Markdown takes it for code. */
function hasSecondParagraph(source: string, search: Search, line: Line): boolean {
  let at = line.next
  while (at < source.length) {
    const next = readLine(source, search, at)
    if (next.blank) return isIndented(source, search, next, line.indent)
    at = next.next
  }
  return false
}

/** The source with an item in place of each, of the same length. A title stays that stands alone, or signs a quotation. */
export function paintAdmonitions(source: string): string {
  let painted = ''
  let last = 0
  for (const { start, end, kind, title } of findAdmonitions(source)) {
    painted += source.slice(last, start)
    painted +=
      kind === 'definition'
        ? `+${source.slice(start + 1, end)}`
        : paintBox(source.slice(start, end), kind, title, source, end)
    last = end
  }
  return last === 0 ? source : painted + source.slice(last)
}

const OBJECT = '\uFFFC'
const bullet = '+   '

function paintBox(
  line: string,
  kind: Admonition['kind'],
  title: string | undefined,
  source: string,
  end: number,
): string {
  const standsAlone = kind === 'quote' || /^(?:\r\n?|\n)[ \t]*[\r\n]/.test(source.slice(end, end + 80))
  const at = title && standsAlone ? line.lastIndexOf(title) : -1
  if (at < 0) return bullet + OBJECT.repeat(line.length - bullet.length)
  const after = at + title!.length
  return bullet + OBJECT.repeat(at - bullet.length) + title! + OBJECT.repeat(line.length - after)
}
