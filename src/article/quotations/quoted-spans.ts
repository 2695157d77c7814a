import { findBlockQuotations } from './block-quotations.ts'
import { type Continuations, joinContinued, type MarkedQuotation } from './continued-quotations.ts'
import { describeBlock, describeMarked } from './describe-span.ts'
import { mayOpen } from './marks/may-open.ts'
import { type PairedMarks, pairMarks } from './marks/pair-marks.ts'
import { nestSpans } from './nest-spans.ts'
import type { Prose } from '../text/prose.ts'
import type { StrayMark } from './quotations.ts'
import type { Located } from '../range.ts'
import { findStrayMarks } from './stray-marks.ts'

/** A stretch of quoted text, before anyone asks what kind of quotation it is or what supports it. */
export interface QuotedSpan extends Located {
  /** The quoted words, marks and the spaces inside them left out; several blocks are joined by `\n`. */
  readonly text: string
  /** Words of `text`; for scripts without spaces, an estimate (two characters a word). */
  readonly wordCount: number
  readonly style: QuotationStyle
  /** The blocks it stands in, in order. */
  readonly prose: readonly Prose[]
  /** Prose offsets: of the opening mark in the first block, after the closing mark in the last. */
  readonly start: number
  readonly end: number
  /** Prose offsets of the quoted words: after the opening mark, before the closing mark. */
  readonly textStart: number
  readonly textEnd: number
  /** The quotation (in marks or block) that this one stands in. */
  readonly outer: QuotedSpan | undefined
}

export type QuotationStyle =
  | 'double' // “…”, "…", and mixtures of the two
  | 'single' // ‘…’, '…'
  | 'doubled-single' // ''…''
  | 'guillemets' // « … », »…«, ‹…›
  | 'low-high' // „…“, ‚…‘
  | 'corner' // 「…」, 『…』
  | 'block' // a Markdown or HTML block quotation

/**
 * Find everything quoted: marks paired block by block, and block quotations; by start, outer before inner.
 * Linear in the size of the text.
 */
export function findQuotedSpans(prose: readonly Prose[]): { spans: QuotedSpan[]; strayMarks: StrayMark[] } {
  const paired = prose.map(({ text }) => (mayOpen(text) ? pairMarks(text) : undefined))
  const continued = joinContinued(prose, paired)
  const spans = findBlockQuotations(prose).map(quotation => describeBlock(quotation, prose))
  for (const quotation of quotationsWithin(paired, continued)) {
    const span = describeMarked(quotation, prose)
    if (span) spans.push(span)
  }
  return { spans: nestSpans(spans), strayMarks: findStrayMarks(prose, paired, continued) }
}

/** The quotations over several blocks, and the pairs of each block that are no part of one. */
function* quotationsWithin(
  paired: readonly (PairedMarks | undefined)[],
  { quotations, used }: Continuations,
): Generator<MarkedQuotation> {
  yield* quotations
  for (let at = 0; at < paired.length; at++)
    for (const pair of paired[at]?.pairs ?? [])
      if (!used.has(pair)) yield { from: at, open: pair.open, to: at, close: pair.close }
}
