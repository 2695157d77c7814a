import type { Citation, Prose, QuotedSpan, Range } from '../model.ts'
import { closesBlock, opensBlock } from './spans/describe-span.ts'
import type { Passage } from './passage.ts'
import { sentenceAt } from '../text/within-block.ts'
import { leadsIn } from './leads.ts'
import type { Surroundings } from './surroundings.ts'
import { enclosing } from '../text/containers.ts'

/** The citations of a quotation, as far as they matter to what it is. */
export interface CitedBy {
  /** Those at its end or right behind it. */
  readonly direct: readonly Citation[]
  /** How many there are in its blocks. */
  countWithin(): number
}

const quotedWindow = 400
const endWindow = 40
const sentenceWindow = 300
const afterWindow = 200

/**
 * What stands around a quotation: all that the heuristics may look at, each part at most some hundred characters.
 * Each part is cut out when it is first asked for, since most quotations are judged by few of them.
 */
export class QuotationContext {
  readonly span: QuotedSpan
  /** It is the first thing of its block. */
  readonly opens: boolean
  /** A citation follows with nothing but punctuation between, or ends the quotation. */
  readonly cited: boolean
  readonly #citedBy: CitedBy
  readonly #surroundings: Surroundings
  readonly #first: Prose
  readonly #last: Prose
  readonly #sentence: Range
  /** The sentence of the block before that leads in. */
  readonly #lead: string | undefined
  #quoted: Passage | undefined
  #quotedEnd: string | undefined
  #before: Passage | undefined
  #previous: Passage | undefined
  #after: Passage | undefined
  readonly #answers = new Map<(context: QuotationContext) => unknown, unknown>()

  constructor(span: QuotedSpan, citedBy: CitedBy, surroundings: Surroundings) {
    this.span = span
    this.opens = opensBlock(span)
    this.cited = citedBy.direct.length > 0
    this.#citedBy = citedBy
    this.#surroundings = surroundings
    this.#first = span.prose[0]!
    this.#last = span.prose.at(-1)!
    this.#sentence = sentenceAt(this.#first.sentences, span.start)
    const lead = this.opens ? surroundings.leadSentence(this.#first, sentenceWindow) : ''
    this.#lead = leadsIn(lead) ? lead : undefined
  }

  /** The answer to a question about this quotation, worked out when it is first asked: several heuristics ask alike. */
  once<Answer>(ask: (context: QuotationContext) => Answer): Answer {
    if (!this.#answers.has(ask)) this.#answers.set(ask, ask(this))
    return this.#answers.get(ask) as Answer
  }

  /** The quoted words, or the start of many. */
  get quoted(): Passage {
    return (this.#quoted ??= this.#surroundings.toPassage(this.span.text.slice(0, quotedWindow)))
  }

  /** The end of the quoted words. */
  get quotedEnd(): string {
    return (this.#quotedEnd ??= this.span.text.slice(-endWindow).trimEnd())
  }

  /**
   * What comes before it in its sentence. For a quotation that opens its block, the sentence that leads in: the
   * end of the paragraph before (or before the list), when that ends in a colon or without a stop.
   */
  get before(): Passage {
    return (this.#before ??= this.#surroundings.toPassage(this.#lead ?? this.#opening()))
  }

  #opening(): string {
    const { start } = this.span
    return this.#surroundings.cut(this.#first, Math.max(this.#sentence.start, start - sentenceWindow), start)
  }

  /** The text before that sentence. */
  get previous(): Passage {
    return (this.#previous ??= this.#surroundings.toPassage(this.#earlier()))
  }

  #earlier(): string {
    if (this.opens && this.#lead === undefined) return this.#surroundings.leadEnd(this.#first, sentenceWindow)
    const { start } = this.#sentence
    return this.#surroundings.cut(this.#first, Math.max(0, start - sentenceWindow), start)
  }

  /** The text after the quotation in its block. */
  get after(): Passage {
    const { end } = this.span
    return (this.#after ??= this.#surroundings.toPassage(
      this.#surroundings.cut(this.#last, end, end + afterWindow),
    ))
  }

  /** The start of the paragraph after it. */
  get following(): Passage {
    const next = this.#surroundings.prose[this.#last.index + 1]
    return this.#surroundings.toPassage(next?.kind === 'paragraph' ? next.text.slice(0, afterWindow) : '')
  }

  /** A heading stands right above it. */
  get headed(): boolean {
    return this.#surroundings.prose[this.#first.index - 1]?.kind === 'heading'
  }

  /** It is the last thing of its block. */
  get closes(): boolean {
    return closesBlock(this.span)
  }

  get inList(): boolean {
    return enclosing(this.#first, 'listItem') !== undefined
  }

  /** The heading above. */
  get section(): string {
    return this.#surroundings.sectionOf(this.#first)
  }

  /** How many sources those citations name. */
  get sources(): number {
    return this.#citedBy.direct.reduce((count, { labels }) => count + labels.length, 0)
  }

  /** How many citations its blocks hold. */
  get citationsWithin(): number {
    return this.#citedBy.countWithin()
  }
}
