import type { Prose, QuotedSpan } from '../model.ts'
import { closesBlock, opensBlock } from '../quotations/spans/describe-span.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import { sentenceAt } from '../text/within-block.ts'
import type { People } from './people.ts'
import { type BlockWords, wordFrom } from './read-block.ts'

/** A stretch of the words of one block, as places in `block.words`. */
export interface Window {
  readonly block: BlockWords
  readonly from: number
  readonly to: number
  /** Prose offsets of the stretch. */
  readonly start: number
  readonly end: number
}

/** Characters of a sentence that are looked at behind a quotation, and before it. */
const longestClause = 240
const longestBefore = 400

/** Where a quotation stands: the words of its sentence before and behind it, without those of other quotations. */
export interface Place {
  readonly span: QuotedSpan
  readonly before: Window
  readonly after: Window
  readonly opens: boolean
  readonly closes: boolean
}

/** Look at what stands around a quotation, between the ones before and behind it. */
export function placeOf(
  span: QuotedSpan,
  earlier: QuotedSpan | undefined,
  later: QuotedSpan | undefined,
  people: People,
): Place {
  const first = people.blocks[span.prose[0]!.index]!
  const last = people.blocks[span.prose.at(-1)!.index]!
  const floor = earlier && earlier.prose.at(-1) === first.prose && earlier.end <= span.start ? earlier.end : 0
  const ceiling =
    later && later.prose[0] === last.prose && later.start >= span.end ? later.start : Number.POSITIVE_INFINITY
  const { start } = sentenceAt(first.prose.sentences, span.start)
  return {
    span,
    before: windowOf(first, Math.max(floor, start, span.start - longestBefore), span.start),
    after: windowOf(last, span.end, Math.min(ceiling, endOfClause(last.prose, span.end))),
    opens: opensBlock(span),
    closes: closesBlock(span),
  }
}

/** The end of the sentence that goes on or starts at an offset. */
function endOfClause({ text, sentences }: Prose, from: number): number {
  let at = from
  while (at < text.length && /[\s\p{P}]/u.test(text[at]!)) at++
  const { end } = sentenceAt(sentences, at)
  return Math.min(Math.max(end, from), from + longestClause)
}

export const windowOf = (block: BlockWords, start: number, end: number): Window => ({
  block,
  from: wordFrom(block, start),
  to: wordFrom(block, Math.max(start, end)),
  start,
  end,
})

export const wordsOf = ({ block, from, to }: Window): readonly Word[] => block.words.slice(from, to)

export const textOf = ({ block, start, end }: Window): string => block.prose.text.slice(start, end)
