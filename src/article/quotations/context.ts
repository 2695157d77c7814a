import type { Citation } from '../citations/citations.ts'
import { type Container, enclosing, type Prose } from '../text/prose.ts'
import type { Earlier } from './kind/heuristic.ts'
import { chooseReader, type ReadWords, type Word } from './kind/words.ts'
import type { QuotedSpan } from './quoted-spans.ts'
import { sentenceAt } from '../text/sentence-at.ts'

/** A stretch of text around a quotation with its words. Quotations in it are reduced to `“␣”`. */
export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  /** The words that end by an offset. */
  wordsTo(end: number): readonly Word[]
}

/** What stands around a quotation: all that the heuristics may look at, each part at most some hundred characters. */
export interface QuotationContext {
  readonly span: QuotedSpan
  /** The quoted words, or the start of many. */
  readonly quoted: Passage
  /** The end of the quoted words. */
  readonly quotedEnd: string
  /**
   * What comes before it in its sentence. For a quotation that opens its block, the sentence that leads in: the
   * end of the paragraph before (or before the list), when that ends in a colon or without a stop.
   */
  readonly before: Passage
  /** The text before that sentence. */
  readonly previous: Passage
  /** The text after the quotation in its block. */
  readonly after: Passage
  /** The start of the paragraph after it. */
  readonly following: Passage
  /** A heading stands right above it. */
  readonly headed: boolean
  /** It is the first thing, or the last, of its block. */
  readonly opens: boolean
  readonly closes: boolean
  readonly inList: boolean
  /** The heading above. */
  readonly section: string
  /** A citation follows with nothing but punctuation between, or ends the quotation. */
  readonly cited: boolean
  /** How many sources those citations name. */
  readonly sources: number
  /** How many citations its blocks hold. */
  readonly citationsWithin: number
}

const quotedWindow = 400
const endWindow = 40
const sentenceWindow = 300
const afterWindow = 200
/** Blocks of running text that are enough to tell its language by. */
const sampledBlocks = 40
/** Stands for the words of a quotation in the text around another. */
const blank = '\u2423'

const listMark = /^[\s\d.)•*–—-]*$/

/** Reads its words when they are first asked for: most heuristics decide without most of the text around. */
class LazyPassage implements Passage {
  readonly text: string
  readonly #readWords: ReadWords
  #words: readonly Word[] | undefined

  constructor(text: string, readWords: ReadWords) {
    this.text = text
    this.#readWords = readWords
  }

  get words(): readonly Word[] {
    this.#words ??= this.#readWords(this.text, this.text.length)
    return this.#words
  }

  wordsTo(end: number): readonly Word[] {
    return this.#words ? this.#words.filter(word => word.end <= end) : this.#readWords(this.text, end)
  }
}

/** The citations of a quotation, as far as they matter to what it is. */
export interface CitedBy {
  /** Those at its end or right behind it. */
  readonly direct: readonly Citation[]
  /** How many there are in its blocks. */
  readonly within: number
}

/** Reads the surroundings of quotations; whatever several quotations share is found once. Linear in the text. */
export class ContextReader {
  readonly #spansOf: ReadonlyMap<Prose, readonly QuotedSpan[]>
  readonly #blanked = new Map<Prose, string>()
  readonly #leads: readonly (Prose | undefined)[]
  readonly #sections: readonly string[]
  readonly #prose: readonly Prose[]
  #reader: ReadWords | undefined

  constructor(prose: readonly Prose[], spans: readonly QuotedSpan[]) {
    this.#prose = prose
    this.#spansOf = groupByProse(spans)
    this.#leads = findLeads(prose)
    this.#sections = findSections(prose)
  }

  /** @param cited the citations of the quotation */
  read(span: QuotedSpan, cited: CitedBy): QuotationContext {
    const first = span.prose[0]!
    const last = span.prose.at(-1)!
    const sentence = sentenceAt(first.sentences, span.start)
    const opening = this.#blankedText(first).slice(
      Math.max(sentence.start, span.start - sentenceWindow),
      span.start,
    )
    const closing = this.#blankedText(last).slice(span.end, span.end + afterWindow)
    const opens = opensBlock(span)
    const earlier = this.#blankedText(first).slice(
      Math.max(0, sentence.start - sentenceWindow),
      sentence.start,
    )
    const lead = opens ? this.#leadSentence(first) : ''
    const led = leadsIn(lead)
    return {
      span,
      quoted: this.toPassage(span.text.slice(0, quotedWindow)),
      quotedEnd: span.text.slice(-endWindow).trimEnd(),
      before: this.toPassage(opens && led ? lead : opening),
      previous: this.toPassage(opens && !led ? this.#leadEnd(first) : earlier),
      after: this.toPassage(closing),
      following: this.toPassage(startOfParagraph(this.#prose[last.index + 1])),
      headed: this.#prose[first.index - 1]?.kind === 'heading',
      opens,
      closes: closesBlock(span),
      inList: enclosing(first, 'listItem') !== undefined,
      section: this.#sections[first.index]!,
      cited: cited.direct.length > 0,
      sources: cited.direct.reduce((count, { labels }) => count + labels.length, 0),
      citationsWithin: cited.within,
    }
  }

  /** What stands between two quotations of one block. */
  readBetween(earlier: QuotedSpan, later: QuotedSpan): Earlier {
    const prose = later.prose[0]!
    const between = this.#blankedText(prose).slice(earlier.end, later.start)
    const { start } = sentenceAt(prose.sentences, later.start)
    return { between: this.toPassage(between), sameSentence: start < earlier.end }
  }

  /** A text with its words, in the language of the article. */
  toPassage(text: string): Passage {
    return new LazyPassage(text.includes(blank) ? text.replace(/\u2423+/g, blank) : text, this.#readWords)
  }

  /** The language is told once words are asked for: the place of many a quotation says what it is. */
  readonly #readWords: ReadWords = (text, to) => {
    this.#reader ??= chooseReader(this.#prose.slice(0, sampledBlocks).map(({ text }) => text))
    return this.#reader(text, to)
  }

  /**
   * The block that introduces a quotation: one that ends in a colon or without a stop, or the one before a block
   * quotation or a paragraph that is nothing but the quotation.
   */
  leadOf(span: QuotedSpan): Prose | undefined {
    const lead = span.style === 'block' || opensBlock(span) ? this.#leads[span.prose[0]!.index] : undefined
    return lead && (span.style === 'block' || leadsIn(lead.text) || closesBlock(span)) ? lead : undefined
  }

  /** The end of the block that leads in to this one. */
  #leadSentence(prose: Prose): string {
    const lead = this.#leads[prose.index]
    if (!lead) return ''
    const end = lead.text.trimEnd().length
    const start = sentenceAt(lead.sentences, end - 1).start
    return this.#blankedText(lead).slice(Math.max(start, end - sentenceWindow), end)
  }

  #leadEnd(prose: Prose): string {
    const lead = this.#leads[prose.index]
    return lead ? this.#blankedText(lead).slice(-sentenceWindow) : ''
  }

  #blankedText(prose: Prose): string {
    let text = this.#blanked.get(prose)
    if (text === undefined) {
      text = blankQuotations(prose.text, this.#spansOf.get(prose) ?? [])
      this.#blanked.set(prose, text)
    }
    return text
  }
}

const startOfParagraph = (prose: Prose | undefined): string =>
  prose?.kind === 'paragraph' ? prose.text.slice(0, afterWindow) : ''

/** A text leads in to what follows when its last sentence does not come to a stop. */
export const leadsIn = (text: string): boolean =>
  /[^.!?。！？\s]\s*$/.test(text.slice(-20).replace(/[)\]"”’»*_\s]+$/, ''))

/** Only punctuation and markers follow. */
const closesBlock = ({ prose, end }: QuotedSpan): boolean =>
  /^(?:[\s\p{P}\uFFFC]|\[\^?\d[\d,\s–-]*\])*$/u.test(prose.at(-1)!.text.slice(end, end + afterWindow))

const opensBlock = ({ prose: [first], start }: QuotedSpan): boolean =>
  start < 20 && listMark.test(first!.text.slice(0, start))

function groupByProse(spans: readonly QuotedSpan[]): Map<Prose, QuotedSpan[]> {
  const groups = new Map<Prose, QuotedSpan[]>()
  for (const span of spans) {
    if (span.style === 'block' || (span.outer && span.outer.style !== 'block') || span.prose.length > 1)
      continue
    const group = groups.get(span.prose[0]!)
    if (group) group.push(span)
    else groups.set(span.prose[0]!, [span])
  }
  return groups
}

/** Same length, so that offsets stay true. */
function blankQuotations(text: string, spans: readonly QuotedSpan[]): string {
  let blanked = ''
  let at = 0
  for (const { textStart, textEnd } of spans) {
    blanked += text.slice(at, textStart) + blank.repeat(textEnd - textStart)
    at = textEnd
  }
  return blanked + text.slice(at)
}

/**
 * For each block the one that introduces it: the block before it, or before the list or quotation it is in. Block
 * quotations in a row share what introduces the first.
 */
function findLeads(prose: readonly Prose[]): (Prose | undefined)[] {
  const leads = new Map<Container, Prose | undefined>()
  const groups = new Map<Container, Container | undefined>()
  return prose.map((block, index) => {
    const before = prose[index - 1]
    const group = outermostGroup(block.container, groups)
    if (!group) return before?.kind === 'paragraph' ? before : undefined
    if (!leads.has(group)) {
      const last = before && outermostGroup(before.container, groups)
      const inRow = group.type === 'blockquote' && last?.type === 'blockquote'
      leads.set(group, inRow ? leads.get(last) : before?.kind === 'paragraph' ? before : undefined)
    }
    return leads.get(group)
  })
}

/** The list or block quotation that holds a container and is held by no other. */
function outermostGroup(
  container: Container,
  known: Map<Container, Container | undefined>,
): Container | undefined {
  const path: Container[] = []
  let outer: Container | undefined = container
  for (; outer && !known.has(outer); outer = outer.parent) path.push(outer)
  let group = outer && known.get(outer)
  for (const inner of path.toReversed()) {
    if (inner.type === 'list' || inner.type === 'blockquote') group ??= inner
    known.set(inner, group)
  }
  return group
}

function findSections(prose: readonly Prose[]): string[] {
  let heading = ''
  return prose.map(block => {
    if (block.kind === 'heading') heading = block.text
    return heading
  })
}
