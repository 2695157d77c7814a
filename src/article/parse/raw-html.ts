// In: the text. Out: the text as the native parser needs it to end raw HTML where CommonMark does. Next: parse-native.ts.
import type { Html, Nodes, Root } from 'mdast'

/**
 * A block of HTML that begins with one of these goes on to the first closing tag of any of them, in capitals or not
 * (CommonMark 4.6). The native parser waits for the tag's own, in small letters, and would take all text up to it, or to
 * the end, for HTML.
 */
const TAG = /<(?:\/(?:pre|script|style|textarea)>|(pre|script|style|textarea)(?=[ \t\r\n>]|(?![^])))/gi

/** What may stand before a block on its line: marks of quotations, items and footnotes. */
const BEFORE_BLOCK = /(?:^|[\r\n])(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:))*[ \t]*$/

/** A block from its opening tag to the end of the first closing tag behind it. */
export interface RawHtml {
  readonly start: number
  readonly end: number
  /** Whether the native parser would not end there. */
  readonly isOdd: boolean
}

/**
 * Find what seem to be blocks of raw HTML.
 *
 * @param passed the starts of those that turned out to be none
 * @returns none when the native parser would end all of them where CommonMark does
 */
export function findRawHtml(source: string, passed: ReadonlySet<number> = new Set()): RawHtml[] {
  const found: RawHtml[] = []
  const closings = new Set<string>()
  let open: { readonly start: number; readonly closing: string } | undefined
  for (const { 0: written, 1: name, index } of source.matchAll(TAG)) {
    const closing = name === undefined ? written : `</${name.toLowerCase()}>`
    closings.add(closing)
    if (name !== undefined) {
      if (!open && !passed.has(index) && startsBlock(source, index)) open = { start: index, closing }
    } else if (open) {
      found.push({ start: open.start, end: index + written.length, isOdd: closing !== open.closing })
      open = undefined
    }
  }
  // Of one kind alone none can be odd. Otherwise one in code may hide an odd one behind it.
  return closings.size > 1 ? found : []
}

/** Marks before a block are few. */
const startsBlock = (source: string, index: number): boolean =>
  BEFORE_BLOCK.test(source.slice(Math.max(0, index - 200), index))

/** Both tags become those of `<pre>`, with blanks for what is left of their names: every place stays where it is. */
export function alignRawHtml(source: string, found: readonly RawHtml[]): string {
  let output = ''
  let last = 0
  for (const { start, end, isOdd } of found) {
    if (!isOdd) continue
    const opening = /^<\w+/.exec(source.slice(start, start + 9))![0]
    const close = source.lastIndexOf('<', end)
    output += source.slice(last, start)
    output += opening.length > 4 ? '<pre>'.padEnd(opening.length) : opening
    output += source.slice(start + opening.length, close) + '</pre>'.padEnd(end - close)
    last = end
  }
  return output + source.slice(last)
}

/**
 * Give the blocks the text of the source again.
 *
 * @returns the starts of those that are no blocks of HTML: their tags must stay as they are
 */
export function restoreRawHtml(root: Root, source: string, found: readonly RawHtml[]): number[] {
  const blocks = collectBlocks(root)
  return found
    .filter(({ start, end }) => {
      const block = blocks.get(start)
      if (!block || block.position!.end.offset! < end) return true
      block.value = writeAgain(block.value, source.slice(start, block.position!.end.offset))
      return false
    })
    .map(({ start }) => start)
}

/** Blocks of HTML by where they start. */
function collectBlocks(root: Root): ReadonlyMap<number, Html> {
  const blocks = new Map<number, Html>()
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'html') blocks.set(node.position!.start.offset!, node)
    else if ('children' in node && node.type !== 'paragraph') open.push(...node.children)
  }
  return blocks
}

/** A line of the source may have marks of a quotation or an item before what is the block's. */
function writeAgain(value: string, source: string): string {
  const written = source.split(/(\r\n|\r|\n)/)
  return value
    .split(/(\r\n|\r|\n)/)
    .map((line, index) => (index % 2 === 0 && line !== '' ? written[index]!.slice(-line.length) : line))
    .join('')
}
