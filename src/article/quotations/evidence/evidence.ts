import type { ArticleLanguage } from '../../language.ts'
import type {
  Citation,
  Container,
  Inline,
  Prose,
  QuotedSpan,
  ReferenceList,
  Speakers,
  Support,
} from '../../model.ts'
import { chooseReader, type ReadWords } from '../kind/words.ts'
import type { Supported } from '../support.ts'
import type { Surroundings } from '../surroundings.ts'
import { QuotationContext } from '../context.ts'
import { LazyPassage, type Passage } from '../passage.ts'
import { closesBlock, opensBlock } from '../spans/describe-span.ts'
import { sentenceAt } from '../../text/within-block.ts'
import { enclosing } from '../../text/containers.ts'
import type { Spot } from './spot.ts'
import { inlinesWithin } from '../../text/within-block.ts'

/** A stretch of text with its words, read when they are first asked for. */
export type Part = Pick<Passage, 'text' | 'words'>

export interface ArticleParts {
  readonly prose: readonly Prose[]
  readonly spans: readonly QuotedSpan[]
  readonly citations: readonly Citation[]
  readonly lists: readonly ReferenceList[]
  readonly surroundings: Surroundings
  readonly speakers: Speakers
  readonly supports: readonly Supported[]
  readonly language: ArticleLanguage
  readonly direct: readonly (readonly Citation[])[]
}

/** What the quotations of an article share. */
export class ArticleEvidence {
  readonly parts: ArticleParts
  readonly of: readonly Evidence[]
  readonly read: ReadWords
  readonly text: string
  #memo = new Map<string, unknown>()

  constructor(parts: ArticleParts) {
    this.parts = parts
    this.read = chooseReader(parts.language.known)
    this.text = parts.prose.map(({ text }) => text).join('\n')
    this.of = parts.spans.map((span, at) => new Evidence(this, span, at))
  }

  /** Where each quotation stands, for those around it. */
  get spots(): readonly Spot[] {
    return this.once('spots', () => {
      const places = new Map(this.parts.spans.map((span, at) => [span, at]))
      return this.of.map((e): Spot => ({
        block: e.block,
        first: e.first.index,
        last: e.last.index,
        list: e.listItem?.parent?.range.start ?? -1,
        section: e.headings[0]?.index ?? -1,
        outer: e.span.outer ? places.get(e.span.outer)! : -1,
        words: e.span.wordCount,
      }))
    })
  }

  /** The headings above a block, nearest first. */
  headingsAt(index: number): readonly Prose[] {
    const paths = this.once('paths', () => {
      let path: readonly Prose[] = []
      return this.parts.prose.map(block => {
        const above = path
        if (block.kind === 'heading') path = [block, ...path.filter(({ depth }) => depth < block.depth)]
        return above
      })
    })
    return paths[index]!
  }

  part(text: string): Part {
    return new LazyPassage(text, this.read)
  }

  once<T>(name: string, make: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, make())
    return this.#memo.get(name) as T
  }
}

/** What is known of one quotation. */
export class Evidence {
  readonly article: ArticleEvidence
  readonly span: QuotedSpan
  readonly at: number
  readonly first: Prose
  readonly last: Prose
  readonly opens: boolean
  readonly closes: boolean
  readonly block: boolean
  readonly context: QuotationContext
  #memo = new Map<string, unknown>()

  constructor(article: ArticleEvidence, span: QuotedSpan, at: number) {
    this.article = article
    this.span = span
    this.at = at
    this.first = span.prose[0]!
    this.last = span.prose.at(-1)!
    this.block = span.style === 'block'
    this.opens = this.block || opensBlock(span)
    this.closes = this.block || closesBlock(span)
    const { parts } = article
    this.context = new QuotationContext(
      span,
      {
        direct: parts.direct[at]!,
        countWithin: () => parts.citations.filter(c => span.prose.includes(c.prose)).length,
      },
      parts.surroundings,
    )
  }

  once<T>(name: string, make: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, make())
    return this.#memo.get(name) as T
  }

  get support(): Support {
    return this.article.parts.supports[this.at]!.support
  }

  get quoted(): Part {
    return this.once('quoted', () => this.article.part(this.span.text.slice(0, 500)))
  }

  /** What stands before it in its own sentence and block. */
  get before(): Part {
    return this.once('before', () => {
      if (this.block) return this.article.part('')
      const { start } = sentenceAt(this.first.sentences, this.span.start)
      return this.article.part(this.cut(this.first, Math.max(start, this.span.start - 300), this.span.start))
    })
  }

  /** What leads in: `before`, or for what opens its block the end of the block that introduces it. */
  get lead(): Part {
    return this.once('lead', () => {
      if (!this.opens) return this.before
      return this.article.part(this.article.parts.surroundings.leadSentence(this.first, 300))
    })
  }

  /** The block right before in the text, whatever it is. */
  get blockBefore(): Prose | undefined {
    return this.article.parts.prose[this.first.index - 1]
  }

  get blockAfter(): Prose | undefined {
    return this.article.parts.prose[this.last.index + 1]
  }

  /** The text before its sentence in its block, or the end of the block before it. */
  get previous(): Part {
    return this.once('previous', () => {
      const { start } = sentenceAt(this.first.sentences, this.span.start)
      if (!this.opens) {
        const own = this.cut(this.first, Math.max(0, start - 300), start)
        if (own.trim().length > 20) return this.article.part(own)
      }
      const block = this.blockBefore
      return this.article.part(
        block ? this.cut(block, Math.max(0, block.text.length - 300), block.text.length) : '',
      )
    })
  }

  get after(): Part {
    return this.once('after', () => {
      if (this.block) return this.article.part('')
      return this.article.part(this.cut(this.last, this.span.end, this.span.end + 200))
    })
  }

  get following(): Part {
    return this.once('following', () => {
      const block = this.blockAfter
      return this.article.part(block ? this.cut(block, 0, 200) : '')
    })
  }

  /** The headings above, nearest first. */
  get headings(): readonly Prose[] {
    return this.article.headingsAt(this.first.index)
  }

  get heading(): Part {
    return this.once('heading', () => this.article.part(this.headings[0]?.text.slice(0, 160) ?? ''))
  }

  get headingsAbove(): Part {
    return this.once('headingsAbove', () =>
      this.article.part(
        this.headings
          .slice(1, 3)
          .map(h => h.text.slice(0, 160))
          .join(' ⏎ '),
      ),
    )
  }

  /** The bold words that open its block, or a block before it that is bold throughout. */
  get boldLead(): Part {
    return this.once('boldLead', () => {
      const own = boldStart(this.first)
      if (own && !this.block && own.end <= this.span.start + 1)
        return this.article.part(this.first.text.slice(0, own.end))
      for (let at = this.first.index - 1; at >= Math.max(0, this.first.index - 14); at--) {
        const block = this.article.parts.prose[at]!
        if (block.kind === 'heading') break
        const bold = boldStart(block)
        if (bold && /^[\s\p{P}\p{S}]*$/u.test(block.text.slice(bold.end)))
          return this.article.part(block.text.slice(0, 120))
        if (bold && block.container !== this.first.container)
          return this.article.part(block.text.slice(0, bold.end))
        if (
          block.container === this.first.container &&
          block.kind === 'paragraph' &&
          this.first.container.type === 'root'
        )
          break
      }
      return this.article.part('')
    })
  }

  get listItem(): Container | undefined {
    return enclosing(this.first, 'listItem')
  }

  /** The item that holds the list it stands in. */
  get parentItem(): Part {
    return this.once('parentItem', () => {
      const outer = this.listItem?.parent?.parent
      if (outer?.type !== 'listItem') return this.article.part('')
      const block = this.article.parts.prose.findLast(
        p => p.container === outer && p.index < this.first.index,
      )
      return this.article.part(block?.text.slice(0, 160) ?? '')
    })
  }

  /** The paragraph or line before the list it stands in. */
  get listLead(): Part {
    return this.once('listLead', () => {
      if (!this.listItem) return this.article.part('')
      return this.article.part(this.article.parts.surroundings.leadEnd(this.first, 200))
    })
  }

  get column(): Part {
    return this.once('column', () => {
      const row = enclosing(this.first, 'tableRow')
      if (!row) return this.article.part('')
      const { prose } = this.article.parts
      let at = this.first.index
      while (prose[at - 1]?.container === row) at--
      const place = this.first.index - at
      const head = prose.find(p => p.container.type === 'tableRow' && p.container.parent === row.parent)
      const header = head && prose[head.index + place]
      return this.article.part(header && header.index < this.first.index ? header.text.slice(0, 80) : '')
    })
  }

  /** Markup that covers the quotation. */
  covers(type: Inline['type']): boolean {
    const { start, textStart, textEnd } = this.span
    return this.first.inlines.some(
      i => i.type === type && i.start <= textStart + 1 && i.end >= textEnd - 1 && i.start - start >= -2,
    )
  }

  /** Markup of a type inside it. */
  holds(type: Inline['type']): boolean {
    return this.span.prose.some((p, n) =>
      inlinesWithin(
        p,
        n === 0 ? this.span.start : 0,
        n === this.span.prose.length - 1 ? this.span.end : p.text.length,
      ).some(i => i.type === type),
    )
  }

  cut(prose: Prose, from: number, to: number): string {
    return this.article.parts.surroundings.cut(prose, from, to)
  }
}

export const boldStart = (prose: Prose): Inline | undefined =>
  prose.inlines.find(i => i.type === 'strong' && i.start <= 2 && i.end - i.start > 1)
