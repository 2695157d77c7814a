import type { ArticleLanguage } from '../language.ts'
import type { Prose, QuotedSpan } from '../model.ts'
import { closesBlock, opensBlock } from './spans/describe-span.ts'
import { lowerBound } from '../spans.ts'
import type { Earlier } from './passage.ts'
import { chooseReader, type ReadWords } from './kind/words.ts'
import { findLeads, leadsIn } from './leads.ts'
import { LazyPassage, type Passage } from './passage.ts'
import { sentenceAt } from '../text/within-block.ts'

/** Stands for the words of a quotation in the text around another. */
const blank = '\u2423'

/** What the quotations of an article share: found once, and when it is first asked for. Linear in the text. */
export class Surroundings {
  readonly prose: readonly Prose[]
  readonly #spansOf: ReadonlyMap<number, readonly QuotedSpan[]>
  #leads: readonly (Prose | undefined)[] | undefined
  #sections: readonly string[] | undefined
  #reader: ReadWords | undefined
  readonly #language: ArticleLanguage

  constructor(prose: readonly Prose[], spans: readonly QuotedSpan[], language: ArticleLanguage) {
    this.prose = prose
    this.#language = language
    this.#spansOf = groupByProse(spans)
  }

  /** What stands between two quotations of one block. */
  readBetween(earlier: QuotedSpan, later: QuotedSpan): Earlier {
    const prose = later.prose[0]!
    const { start } = sentenceAt(prose.sentences, later.start)
    const between = this.toPassage(this.cut(prose, earlier.end, later.start))
    return { between, sameSentence: start < earlier.end }
  }

  /** A text with its words, in the language of the article. */
  toPassage(text: string): Passage {
    return new LazyPassage(text, this.#readWords)
  }

  /** The language is told once words are asked for: the place of many a quotation says what it is. */
  readonly #readWords: ReadWords = (text, to) => {
    this.#reader ??= chooseReader(this.#language.known)
    return this.#reader(text, to)
  }

  /**
   * The block that introduces a quotation: one that ends in a colon or without a stop, or the one before a block
   * quotation or a paragraph that is nothing but the quotation.
   */
  leadOf(span: QuotedSpan): Prose | undefined {
    const lead = span.style === 'block' || opensBlock(span) ? this.#leadTo(span.prose[0]!) : undefined
    return lead && (span.style === 'block' || leadsIn(lead.text) || closesBlock(span)) ? lead : undefined
  }

  /** The end of the last sentence of the block that leads in to this one. */
  leadSentence(prose: Prose, longest: number): string {
    const lead = this.#leadTo(prose)
    if (!lead) return ''
    const end = lead.text.trimEnd().length
    const { start } = sentenceAt(lead.sentences, end - 1)
    return this.cut(lead, Math.max(start, end - longest), end)
  }

  /** The end of the block that leads in to this one. */
  leadEnd(prose: Prose, longest: number): string {
    const lead = this.#leadTo(prose)
    return lead ? this.cut(lead, Math.max(0, lead.text.length - longest), lead.text.length) : ''
  }

  #leadTo({ index }: Prose): Prose | undefined {
    this.#leads ??= findLeads(this.prose)
    return this.#leads[index]
  }

  /** The heading above a block. */
  sectionOf({ index }: Prose): string {
    this.#sections ??= findSections(this.prose)
    return this.#sections[index]!
  }

  /** A stretch of a block with the quotations in it reduced to `“␣”`. */
  cut({ text, index }: Prose, from: number, to: number): string {
    const spans = this.#spansOf.get(index)
    if (!spans) return text.slice(from, to)
    let passage = ''
    let at = from
    for (let next = lowerBound(spans.length, place => spans[place]!.textEnd > from); ; next++) {
      const span = spans[next]
      if (!span || span.textStart >= to) return passage + text.slice(at, to)
      if (span.textStart > at) passage += text.slice(at, span.textStart)
      passage += blank
      at = span.textEnd
      if (at >= to) return passage
    }
  }
}

/** The outermost quotations within one block, which do not overlap, by the place of the block. */
function groupByProse(spans: readonly QuotedSpan[]): Map<number, QuotedSpan[]> {
  const groups = new Map<number, QuotedSpan[]>()
  for (const span of spans) {
    if (span.style === 'block' || (span.outer && span.outer.style !== 'block') || span.prose.length > 1)
      continue
    const { index } = span.prose[0]!
    const group = groups.get(index)
    if (group) group.push(span)
    else groups.set(index, [span])
  }
  return groups
}

function findSections(prose: readonly Prose[]): string[] {
  let heading = ''
  return prose.map(block => {
    if (block.kind === 'heading') heading = block.text
    return heading
  })
}
