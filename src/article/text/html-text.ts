import { isAsciiSpace, isLineEnding } from '../characters.ts'
import type { Container, Prose, Range } from '../model.ts'
import { BlockProse, BlockText, OBJECT } from './block-text.ts'
import { entityAt } from './entities.ts'
import { type ElementRole, OpenElements, roleOf } from './html-elements.ts'
import { isLineBreakTag, type Tag, TagReader } from './html-tags.ts'
import { mapLines, type SourceMap } from './source-map.ts'

const HEADING = /^h[1-6]$/

/**
 * Reads the HTML among the children of one Markdown block, and keeps the elements that are open there: what
 * stands between `<blockquote>` and `</blockquote>` is quoted though Markdown sees three siblings. Elements left
 * open end with the block.
 */
export class HtmlBlocks {
  readonly #source: string
  readonly #prose: Prose[]
  readonly #elements: OpenElements

  constructor(source: string, parent: Container, prose: Prose[]) {
    this.#source = source
    this.#prose = prose
    this.#elements = new OpenElements(parent)
  }

  /** Where Markdown that follows stands. */
  get container(): Container {
    return this.#elements.container
  }

  /** Read one piece of HTML: what Markdown has taken `>` and indents off, and where it stands. */
  read(html: string, range: Range, index: number): void {
    const map = mapLines(html, this.#source, range)
    const tags = new TagReader(html)
    let run = new HtmlRun(html, map)
    let at = 0
    for (let tag = tags.next(0); tag; tag = tags.next(at)) {
      run.append(at, tag.start)
      at = tag.end
      const role = roleOf(tag)
      if (hidesContent(tag, role)) at = tags.endOfElement(tag.name, at)
      if (role === 'inline') run.appendTag(tag)
      else if (role === 'code') run.appendObject('code', tag.start, at)
      else if (role === 'block' || role === 'gap') {
        this.#finish(run)
        run = new HtmlRun(html, map)
      }
      if (role === 'block') this.#enterOrLeave(tag, html, map, index)
    }
    run.append(at, html.length)
    this.#finish(run)
  }

  #enterOrLeave(tag: Tag, html: string, map: SourceMap, index: number): void {
    const { start, end } = map.toSource(tag.start, tag.end)
    if (tag.closing) this.#elements.leave(tag.name, end)
    else if (!tag.selfClosing) this.#elements.enter(tag, html.slice(tag.start, tag.end), start, index)
  }

  #finish({ block }: HtmlRun): void {
    if (block.text.length === 0) return
    const { container } = this
    const tag = container.tag ?? ''
    const depth = HEADING.test(tag) ? Number(tag[1]) : 0
    const kind = depth > 0 ? 'heading' : tag === 'td' || tag === 'th' ? 'cell' : 'html'
    const range = block.map.toSource(0, block.text.length)
    this.#prose.push(new BlockProse({ kind, depth, container, range }, this.#prose.length, block))
  }
}

const hidesContent = ({ name, closing, selfClosing }: Tag, role: ElementRole): boolean =>
  (role === 'silent' || role === 'code' || name === 'pre') && !closing && !selfClosing

const SPACE = 0x20
const MASK = 0xfffc

const isSpecial = (code: number): boolean => isAsciiSpace(code) || code === 0x26 || code === MASK

/** White space or a `<br>` that is shown once something follows it. */
interface Pending extends Range {
  readonly kind: 'space' | 'wrap' | 'break'
}

/**
 * A run of text between block-level tags, as a browser shows it: white space is one space or, where a line
 * ends in it, one `\n`; there is none at either end. Offsets given are offsets into the HTML.
 */
class HtmlRun {
  readonly block = new BlockText()
  readonly #html: string
  readonly #map: SourceMap
  #pending: Pending | undefined

  constructor(html: string, map: SourceMap) {
    this.#html = html
    this.#map = map
  }

  /** Add the text from `from` to `to`. */
  append(from: number, to: number): void {
    let at = from
    while (at < to) {
      const end = this.#plainEnd(at, to)
      if (end > at) this.#add(this.#html.slice(at, end), at, end)
      at = end < to ? this.#appendSpecial(end, to) : end
    }
  }

  /** Add a tag that does not end the run. */
  appendTag({ start, end }: Tag): void {
    if (isLineBreakTag(this.#html.slice(start, end))) this.#wait('break', start, end)
    else {
      this.#flush()
      this.block.appendTag(this.#html.slice(start, end), this.#map.toSource(start, end))
    }
  }

  /** Add what is not words. */
  appendObject(type: 'code', start: number, end: number): void {
    this.#flush()
    const object = this.block.appendObject(type, this.#map.toSource(start, end))
    object.value = this.#html.slice(start, end)
  }

  #plainEnd(from: number, to: number): number {
    let at = from
    // A single space between words is plain: the next character is looked at once more, not the space.
    while (at < to) {
      const code = this.#html.charCodeAt(at)
      if (
        isSpecial(code) &&
        !(code === SPACE && at > from && at + 1 < to && !isSpecial(this.#html.charCodeAt(at + 1)))
      )
        break
      at++
    }
    return at
  }

  #appendSpecial(at: number, to: number): number {
    const code = this.#html.charCodeAt(at)
    if (isAsciiSpace(code)) return this.#appendSpace(at, to)
    if (code === MASK) return this.#add(OBJECT, at, this.#maskEnd(at, to))
    const entity = entityAt(this.#html, at)
    return entity ? this.#add(entity.text, at, at + entity.written.length) : this.#add('&', at, at + 1)
  }

  #maskEnd(from: number, to: number): number {
    let at = from
    while (at < to && this.#html.charCodeAt(at) === MASK) at++
    return at
  }

  #appendSpace(from: number, to: number): number {
    let at = from
    let ending = -1
    for (; at < to && isAsciiSpace(this.#html.charCodeAt(at)); at++)
      if (ending < 0 && isLineEnding(this.#html.charCodeAt(at))) ending = at
    if (ending < 0) this.#wait('space', from, at)
    else this.#wait('wrap', ending, this.#html.startsWith('\r\n', ending) ? ending + 2 : ending + 1)
    return at
  }

  #wait(kind: Pending['kind'], start: number, end: number): void {
    if (this.block.text.length > 0 && this.#pending?.kind !== 'break') this.#pending = { kind, start, end }
  }

  #flush(): void {
    if (!this.#pending) return
    const { kind, start, end } = this.#pending
    const range = this.#map.toSource(start, end)
    this.#pending = undefined
    if (kind === 'space') this.block.append(' ', range.start, range.end)
    else if (kind === 'wrap') this.block.appendBreak(range.start, range.end)
    else this.block.appendLineBreak(range).value = this.#html.slice(start, end)
  }

  /** Add a text that the HTML from `start` to `end` stands for, and return where that ends. */
  #add(text: string, start: number, end: number): number {
    this.#flush()
    const range = this.#map.toSource(start, end)
    this.block.append(text, range.start, range.end)
    return end
  }
}
