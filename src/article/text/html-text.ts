import type { Container, Prose, Range } from '../model.ts'
import { BlockProse } from './block-text.ts'
import { type ElementRole, OpenElements, roleOf } from './html-elements.ts'
import { HtmlRun } from './html-run.ts'
import { type Tag, TagReader } from './html-tags.ts'
import { mapLines } from './map-lines.ts'
import type { SourceMap } from './source-map.ts'

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
