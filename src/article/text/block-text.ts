import type { Container, Inline, InlineType, Prose, ProseKind, Range } from '../model.ts'
import { splitSentences } from './sentences.ts'
import { SourceMap } from './source-map.ts'

/** Stands in prose for whatever is not words: code, tags, images, footnote references, templating. */
export const OBJECT = '\uFFFC'

/** What a block is, before its text is known. */
export interface BlockIdentity extends Pick<Prose, 'kind' | 'depth' | 'container' | 'range'> {}

/** An inline whose end is not known yet. */
export type OpenInline = { -readonly [Key in keyof Inline]: Inline[Key] }

const NO_INLINES: readonly Inline[] = []

/** The text of one block while it is being put together: what is shown, where it came from, what marks it up. */
export class BlockText {
  text = ''
  /** The last piece of the text: to look at the text itself puts it together anew, for each line of a paragraph. */
  #last = ''
  readonly map = new SourceMap()
  #inlines: OpenInline[] | undefined

  get inlines(): readonly Inline[] {
    return this.#inlines ?? NO_INLINES
  }

  /** Add text, which is never empty, that came from `start` to `end` of the source. */
  append(text: string, start: number, end: number): void {
    this.text += text
    this.#last = text
    this.map.add(text.length, start, end)
  }

  /** Add one line break, unless the text stands at one already. */
  appendBreak(start: number, end: number): void {
    if (!this.endsWithBreak()) this.append('\n', start, end)
  }

  endsWithBreak(): boolean {
    return this.#last.charCodeAt(this.#last.length - 1) === 0x0a
  }

  /** Start a marked-up stretch here; the caller says the rest about it, and closes it once its text is in. */
  open(type: InlineType, range: Range): OpenInline {
    const { length } = this.text
    const inline: OpenInline = { type, start: length, end: length, range }
    this.#inlines ??= []
    this.#inlines.push(inline)
    return inline
  }

  close(inline: OpenInline): void {
    inline.end = this.text.length
  }

  /** Add something that is not words. */
  appendObject(type: InlineType, range: Range): OpenInline {
    const inline = this.open(type, range)
    this.append(OBJECT, range.start, range.end)
    this.close(inline)
    return inline
  }

  /** Add a tag; a browser shows quotation marks in the place of `<q>` and `</q>`. */
  appendTag(tag: string, range: Range): void {
    const inline = this.open('html', range)
    this.append(/^<q[\s>]/i.test(tag) ? '“' : /^<\/q\s*>/i.test(tag) ? '”' : OBJECT, range.start, range.end)
    this.close(inline)
    inline.value = tag
  }

  /** Add a line break that is written out: `<br>`, two spaces, a backslash. */
  appendLineBreak(range: Range): OpenInline {
    const inline = this.open('break', range)
    this.appendBreak(range.start, range.end)
    this.close(inline)
    return inline
  }
}

/** A finished block. */
export class BlockProse implements Prose {
  readonly kind: ProseKind
  readonly depth: number
  readonly container: Container
  readonly range: Range
  readonly index: number
  readonly text: string
  readonly inlines: readonly Inline[]
  readonly #map: SourceMap
  #sentences: readonly Range[] | undefined

  constructor({ kind, depth, container, range }: BlockIdentity, index: number, content: BlockText) {
    this.kind = kind
    this.depth = depth
    this.container = container
    this.range = range
    this.index = index
    this.text = content.text
    this.inlines = content.inlines
    this.#map = content.map
  }

  get sentences(): readonly Range[] {
    return (this.#sentences ??= splitSentences(hideMarkerLinks(this.text, this.inlines)))
  }

  toSource(start: number, end: number): Range {
    return this.#map.toSource(start, end)
  }
}

/** The text of a link that is a citation marker: `1` in `[1](url)`, `[2]` in `[[2]](url)`, `3, 4`. */
const MARKER = /^\[?\d{1,3}(?:[\s,;–-]+\d{1,3})*\]?$/
const LONGEST = 24

/**
 * The text with objects in place of links that are markers, same length.
 *
 * Seen as text, `salt.[1](url) The` is `salt.1 The` and `salt. [1](url) The` is `salt. 1 The`, where the number
 * reads as the start of a sentence; as an object it goes with the sentence before.
 */
function hideMarkerLinks(text: string, inlines: readonly Inline[]): string {
  let hidden = ''
  let done = 0
  for (const { type, start, end } of inlines) {
    if (type !== 'link' || end - start > LONGEST || start < done || !MARKER.test(text.slice(start, end)))
      continue
    hidden += text.slice(done, start) + OBJECT.repeat(end - start)
    done = end
  }
  return done === 0 ? text : hidden + text.slice(done)
}
