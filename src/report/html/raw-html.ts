import type { Range } from '../../article/model.ts'
import { type Tag, TagReader } from '../../article/text/html-tags.ts'
import { allowedAttributes, allowedTags, hasSafeUrl } from './sanitize.ts'
import type { MarkedText } from './segments.ts'
import { showControls } from './text-nodes.ts'

/**
 * Rewrite HTML of an article so that it holds harmless tags and text alone: any other tag (`<script>`, one with
 * `onclick`, a link to `javascript:`, one that would close what Markdown has opened) becomes text that shows how it is
 * written. Comments print nothing. Marks go around the text between tags when the HTML stands in the source as it is.
 */
export function rewriteHtml(
  html: string,
  range: Range | undefined,
  marked: MarkedText,
  open: OpenTags,
): string {
  const isVerbatim = range !== undefined && marked.masked.startsWith(html, range.start)
  const offset = isVerbatim ? range.start : undefined
  const tags = new TagReader(html)
  let output = ''
  let at = 0
  for (let tag = tags.next(at); tag; tag = tags.next(at)) {
    output += writeText(html.slice(at, tag.start), offset === undefined ? undefined : offset + at, marked)
    output += writeTag(html.slice(tag.start, tag.end), tag, open)
    if (offset !== undefined)
      output += anchorMarks({ start: offset + tag.start, end: offset + tag.end }, marked)
    at = tag.end
  }
  return output + writeText(html.slice(at), offset === undefined ? undefined : offset + at, marked)
}

/** Marks on the inside of a tag, such as its address, have their place behind it. */
function anchorMarks(tag: Range, { segments, nonce }: MarkedText): string {
  const names = segments.useLeft(tag)
  return names === undefined ? '' : `<span ${nonce}-m="${names}"></span>`
}

function writeText(text: string, start: number | undefined, { segments, nonce }: MarkedText): string {
  if (start === undefined || text.trim() === '') return escapeText(text)
  let output = ''
  let last = start
  for (const segment of segments.within({ start, end: start + text.length })) {
    const inside = escapeText(text.slice(segment.start - start, segment.end - start))
    output += escapeText(text.slice(last - start, segment.start - start))
    output += `<span ${nonce}-m="${segments.use(segment.names)}">${inside}</span>`
    last = segment.end
  }
  return output + escapeText(text.slice(last - start))
}

/** Entities stay as they are; masked templating prints nothing. */
const escapeText = (text: string): string =>
  showControls(text.replaceAll('\uFFFC', '')).replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const showTag = (written: string): string => escapeText(written.replaceAll('&', '&amp;'))

function writeTag(written: string, { name, closing, component }: Tag, open: OpenTags): string {
  if (written.startsWith('<!--')) return written.endsWith('-->') ? '' : showTag(written)
  if (!allowedTags.has(name) || component) return showTag(written)
  if (closing) return open.close(name) ? `</${name}>` : showTag(written)
  const attributes = readAttributes(written.slice(name.length + 1, -1))
  if (attributes.some(isActive)) return showTag(written)
  open.open(name)
  const kept = attributes.filter(({ key }) => allowedAttributes.has(key))
  return `<${name}${kept.map(({ key, value }) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('')}>`
}

interface Attribute {
  readonly key: string
  /** As written: entities are not decoded. */
  readonly value: string
}

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

const readAttributes = (text: string): Attribute[] =>
  Array.from(text.matchAll(attributePattern), ([, key = '', double, single, bare]) => ({
    key: key.toLowerCase(),
    value: double ?? single ?? bare ?? '',
  }))

/** It would run something, or lead where a report must not lead. */
const isActive = ({ key, value }: Attribute): boolean =>
  key.startsWith('on') || key === 'srcdoc' || key === 'formaction' || (key === 'href' && !hasSafeUrl(value))

/** Elements that hold nothing and so are never closed. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/** The tags of raw HTML that are open among the children of one node, so that none closes what others opened. */
export class OpenTags {
  readonly #names: string[] = []

  open(name: string): void {
    if (!empty.has(name)) this.#names.push(name)
  }

  /** Close the innermost element of a name with all in it; `false` when none is open here. */
  close(name: string): boolean {
    const at = this.#names.lastIndexOf(name)
    if (at >= 0) this.#names.length = at
    return at >= 0
  }

  /** The tags that close whatever is still open. */
  closeAll(): string {
    return this.#names
      .splice(0)
      .toReversed()
      .map(name => `</${name}>`)
      .join('')
  }
}
