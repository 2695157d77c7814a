// In: prose and link definitions. Out: every URL with its place. Next: links/identifiers.ts looks into them.
import type { Definition, Inline, Link, LinkRole, Prose, Range } from '../model.ts'
import { findBareUrls, findFailedDestinations } from './bare-urls.ts'
import { findDefinitionUrl, findDestination } from './link-destinations.ts'
import { createOverlapTest, joinOverlapping } from '../spans.ts'

/** Find every URL, well formed or not, in the order of the text. Pure and linear in the size of the text. */
export function collectLinks(
  prose: readonly Prose[],
  definitions: readonly Definition[],
  source: string,
): Link[] {
  const links: Link[] = []
  for (const block of prose) collectFromBlock(links, block, source)
  for (const { range } of definitions) add(links, 'definition', findDefinitionUrl(source, range), source)
  return links.toSorted(byPlace)
}

const byPlace = (a: Link, b: Link): number => a.range.start - b.range.start

function add(links: Link[], role: LinkRole, range: Range | undefined, source: string, prose?: Prose): void {
  if (range && (range.end > range.start || role === 'inline'))
    links.push({ url: source.slice(range.start, range.end), role, prose, range })
}

function collectFromBlock(links: Link[], block: Prose, source: string): void {
  const { text } = block
  const failed = text.includes('](') ? findFailedDestinations(text) : []
  for (const { start, end } of failed) add(links, 'inline', block.toSource(start, end), source, block)
  const bare = findBareUrls(text)
  const unwritten =
    block.inlines.length === 0 && failed.length === 0
      ? bare
      : collectInlines(links, block, source, failed, bare)
  for (const { start, end } of unwritten) add(links, 'bare', block.toSource(start, end), source, block)
}

/** Find the URLs of the inlines of a block, and give those in running text that no other is written over. */
function collectInlines(
  links: Link[],
  block: Prose,
  source: string,
  failed: readonly Range[],
  bare: readonly Range[],
): readonly Range[] {
  const isFailed = createOverlapTest(failed)
  const written: Range[] = [...failed]
  const literal: Range[] = []
  for (const inline of block.inlines) {
    if (inline.type === 'html')
      for (const range of findAttributes(source, inline.range)) add(links, 'html', range, source, block)
    if ((inline.type !== 'link' && inline.type !== 'image') || isFailed(inline)) continue
    if (isLiteral(inline, source)) literal.push(inline)
    else {
      written.push(inline)
      if (!inline.reference) addLink(links, block, inline, source)
    }
  }
  const isWritten = createOverlapTest(written.toSorted(byStart))
  // Markdown may swallow what stands after a URL, and leaves off what a line break cut away: where what it made a link
  // of and what looks like a URL overlap, both together are the URL.
  return joinOverlapping([...literal, ...bare]).filter(
    range => !isWritten(range) && !isEmail(block.text, range),
  )
}

const byStart = (a: Range, b: Range): number => a.start - b.start

/** A URL in running text that Markdown made a link of. */
const isLiteral = ({ type, range, reference }: Inline, source: string): boolean =>
  type === 'link' && !reference && source[range.start] !== '[' && source[range.start] !== '<'

/** An e-mail address that Markdown has made a link of. */
function isEmail(text: string, { start, end }: Range): boolean {
  const written = text.slice(start, end)
  return written.includes('@') && !written.includes('/')
}

function addLink(links: Link[], block: Prose, inline: Inline, source: string): void {
  const { start, end } = inline.range
  if (source[start] === '<') {
    add(links, 'autolink', { start: start + 1, end: end - 1 }, source, block)
    return
  }
  const hasText = inline.type === 'link' && inline.end > inline.start
  const from = hasText ? block.toSource(inline.end - 1, inline.end).end : start
  add(links, 'inline', findDestination(source, from, end), source, block)
}

const attribute = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** The values of `href` and `src` in a tag. */
function* findAttributes(source: string, { start, end }: Range): Generator<Range> {
  for (const match of source.slice(start, end).matchAll(attribute)) {
    const value = match[1] ?? match[2] ?? match[3]!
    const closing = match[3] === undefined ? 1 : 0
    const valueEnd = start + match.index + match[0].length - closing
    yield { start: valueEnd - value.length, end: valueEnd }
  }
}
