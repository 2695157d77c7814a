import { matchAt, matchFrom } from '../spans.ts'

/** A tag in raw HTML, or a stretch that prints nothing: a comment, a doctype. */
export interface Tag {
  /** In lower case; empty for what is no tag. */
  readonly name: string
  readonly closing: boolean
  /** `<br/>`: nothing is inside. */
  readonly selfClosing: boolean
  /** Starts with a capital, as the components of MDX do: `<Callout>`. */
  readonly component: boolean
  /** Offsets of the tag in the HTML. */
  readonly start: number
  readonly end: number
}

const NAME = /<(\/?)([a-zA-Z][\w:.-]*)/y
const LINE_BREAK = /^<\/?br(?![\w:.-])/i
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** Whether a raw tag is a line break: `<br>`, `<br/>`, `</br>`. */
export const isLineBreakTag = (tag: string): boolean => LINE_BREAK.test(tag)

/** The value of an attribute of a raw tag, the first one where it is given twice. */
export function attributeOf(tag: string, wanted: string): string | undefined {
  if (!tag.includes('=')) return undefined
  const attributes = tag.slice(tag.search(/[\s/]|$/))
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE))
    if (name.toLowerCase() === wanted) return double ?? single ?? bare
  return undefined
}

/**
 * Reads the tags of a piece of HTML from left to right.
 *
 * Comments, doctypes and processing instructions are passed over. A `<` that starts no tag is text.
 */
export class TagReader {
  readonly #html: string
  /** Whether a `>` in quotation marks belongs to an attribute; given up once marks turn out not to pair. */
  #quoting = true
  /** No `>` is left, so there is no tag either. */
  #exhausted = false

  constructor(html: string) {
    this.#html = html
  }

  /** The first tag, comment or the like from `at` on. */
  next(at: number): Tag | undefined {
    const html = this.#html
    for (
      let start = html.indexOf('<', at);
      start >= 0 && !this.#exhausted;
      start = html.indexOf('<', start + 1)
    ) {
      const tag = this.#remarkAt(start) ?? this.#tagAt(start)
      if (tag) return tag
    }
    return undefined
  }

  /** Where the element `name` that is open at `at` ends, close tag included: for elements that hold no prose. */
  endOfElement(name: string, at: number): number {
    const closing = new RegExp(`</${name}(?![\\w:.-])[^<>]*>`, 'gi')
    const tag = matchFrom(closing, this.#html, at)
    return tag ? tag.index + tag[0].length : this.#html.length
  }

  #remarkAt(start: number): Tag | undefined {
    const html = this.#html
    const next = html[start + 1]
    if (next !== '!' && next !== '?') return undefined
    const mark = html.startsWith('<!--', start) ? '-->' : '>'
    const close = html.indexOf(mark, start + 2)
    const end = close < 0 ? html.length : close + mark.length
    return { name: '', closing: false, selfClosing: true, component: false, start, end }
  }

  #tagAt(start: number): Tag | undefined {
    const match = matchAt(NAME, this.#html, start)
    if (!match) return undefined
    const end = this.#tagEnd(start + match[0].length)
    if (end === undefined) return undefined
    const [, slash, name = ''] = match
    const selfClosing = this.#html[end - 2] === '/'
    return {
      name: name.toLowerCase(),
      closing: slash === '/',
      selfClosing,
      component: /^[A-Z]/.test(name),
      start,
      end,
    }
  }

  #tagEnd(from: number): number | undefined {
    const end = this.#quoting ? this.#quotedTagEnd(from) : undefined
    if (end !== undefined) return end
    this.#quoting = false
    const bare = this.#html.indexOf('>', from)
    this.#exhausted = bare < 0
    return bare < 0 ? undefined : bare + 1
  }

  #quotedTagEnd(from: number): number | undefined {
    const html = this.#html
    for (let at = from; at < html.length; at++) {
      const char = html[at]!
      if (char === '>') return at + 1
      if (char !== '"' && char !== "'") continue
      at = html.indexOf(char, at + 1)
      if (at < 0) return undefined
    }
    return undefined
  }
}
