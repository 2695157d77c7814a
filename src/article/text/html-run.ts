import { isAsciiSpace, isLineEnding } from '../characters.ts'
import type { Range } from '../model.ts'
import { BlockText, OBJECT } from './block-text.ts'
import { entityAt } from './entities.ts'
import { isLineBreakTag, type Tag } from './html-tags.ts'
import type { SourceMap } from './source-map.ts'

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
export class HtmlRun {
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
    else this.appendObject('html', start, end)
  }

  /** Add what is not words. */
  appendObject(type: 'html' | 'code', start: number, end: number): void {
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
