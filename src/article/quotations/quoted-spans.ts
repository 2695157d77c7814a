import type { Prose, QuotedSpan, StrayMark } from '../model.ts'
import { findBlockQuotations } from './block-quotations.ts'
import { type Continuations, joinContinued, type MarkedQuotation } from './continued-quotations.ts'
import { describeBlock, describeMarked } from './describe-span.ts'
import { mayOpen } from './marks/may-open.ts'
import { type PairedMarks, pairMarks } from './marks/pair-marks.ts'
import { nestSpans } from './nest-spans.ts'
import { findStrayMarks } from './stray-marks.ts'

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
