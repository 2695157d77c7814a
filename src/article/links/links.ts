import { findBareUrls, findFailedDestinations } from './bare-urls.ts'
import { findDefinitionUrl, findDestination } from './link-destinations.ts'
import type { Definition, Inline, Prose } from '../text/prose.ts'
import type { Located, Range } from '../range.ts'

/** A URL with its place. The range is the URL itself as written in the source, nothing around it. */
export interface Link extends Located {
  /** As written in the source. */
  readonly url: string
  readonly role: LinkRole
  /** The block it stands in; `undefined` for a link definition. */
  readonly prose: Prose | undefined
}

/** `inline` `[text](url)`, `autolink` `<url>`, `bare` a URL in running text, `definition` `[x]: url`, `html` an attribute. */
export type LinkRole = 'inline' | 'autolink' | 'bare' | 'definition' | 'html'

/** Find every URL, well formed or not, in the order of the text. Pure and linear in the size of the text. */
export function collectLinks(
  prose: readonly Prose[],
  definitions: readonly Definition[],
  source: string,
): Link[] {
  const links: Link[] = []
  const add = (role: LinkRole, range: Range | undefined, block?: Prose): void => {
    if (range && range.end > range.start)
      links.push({ url: source.slice(range.start, range.end), role, prose: block, range })
  }
  for (const block of prose) collectFromBlock(block, source, (role, range) => add(role, range, block))
  for (const definition of definitions) add('definition', findDefinitionUrl(source, definition.range))
  return links.toSorted((a, b) => a.range.start - b.range.start)
}

type Add = (role: LinkRole, range: Range | undefined) => void

function collectFromBlock(block: Prose, source: string, add: Add): void {
  const { text, inlines } = block
  const failed = text.includes('](') ? findFailedDestinations(text) : []
  for (const { start, end } of failed) add('inline', block.toSource(start, end))
  const isFailed = createSweep(failed)
  const written: Range[] = [...failed]
  const literal: Range[] = []
  for (const inline of inlines) {
    if (inline.type === 'html') for (const range of findAttributes(source, inline.range)) add('html', range)
    if ((inline.type !== 'link' && inline.type !== 'image') || isFailed(inline)) continue
    if (isLiteral(inline, source)) literal.push(inline)
    else {
      written.push(inline)
      if (!inline.reference) addLink(block, inline, source, add)
    }
  }
  const isWritten = createSweep(written.toSorted(byStart))
  for (const range of joinOverlapping(literal, findBareUrls(text)))
    if (!isWritten(range) && !isEmail(text, range)) add('bare', block.toSource(range.start, range.end))
}

const byStart = (a: Range, b: Range): number => a.start - b.start

/** Ask of one range after the other, in order, whether it shares anything with one of `others`, in order. */
function createSweep(others: readonly Range[]): (range: Range) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++
    return next < others.length && others[next]!.start < end
  }
}

/**
 * What Markdown made a link of and what looks like a URL: where they overlap, both together. Markdown may
 * swallow what stands after a URL, and leaves off what a line break cut away.
 */
function joinOverlapping(literal: readonly Range[], bare: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...literal, ...bare].toSorted(byStart)) {
    const last = joined.at(-1)
    if (!last || last.end <= range.start) joined.push(range)
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return joined
}

/** A URL in running text that Markdown made a link of. */
const isLiteral = ({ type, range, reference }: Inline, source: string): boolean =>
  type === 'link' && !reference && source[range.start] !== '[' && source[range.start] !== '<'

/** An e-mail address that Markdown has made a link of. */
function isEmail(text: string, { start, end }: Range): boolean {
  const written = text.slice(start, end)
  return written.includes('@') && !written.includes('/')
}

function addLink(block: Prose, inline: Inline, source: string, add: Add): void {
  const { start, end } = inline.range
  if (source[start] === '<') return add('autolink', { start: start + 1, end: end - 1 })
  const hasText = inline.type === 'link' && inline.end > inline.start
  add(
    'inline',
    findDestination(source, hasText ? block.toSource(inline.end - 1, inline.end).end : start, end),
  )
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
