// In: prose. Out: everything that stands in quotation marks or in a block quotation, and marks without a partner. Next:
// citations, speakers and quotations.
import { isAsciiLetter } from '../../characters.ts'
import { BACKTICK } from './mark.ts'
import type { Prose, QuotedSpan, StrayMark } from '../../model.ts'
import { findBlockQuotations } from './block-quotations.ts'
import { type Continuations, joinContinued, type MarkedQuotation } from './continued-quotations.ts'
import { describeBlock, describeMarked } from './describe-span.ts'
import { type PairedMarks, pairMarks } from './pair-marks.ts'
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

const OPENING = /["“”„‟«»‹›‘‚「」『』'’`]/g

/**
 * Whether a text can hold a quotation in marks at all. Most apostrophes follow an ASCII letter, where no mark
 * opens, and a single backtick is none.
 */
function mayOpen(text: string): boolean {
  OPENING.lastIndex = 0
  while (OPENING.test(text)) {
    const at = OPENING.lastIndex - 1
    const code = text.charCodeAt(at)
    if (code === BACKTICK ? text.charCodeAt(at + 1) === BACKTICK : !isApostrophe(text, at, code)) return true
  }
  return false
}

const isApostrophe = (text: string, at: number, code: number): boolean =>
  (code === 0x27 || code === 0x2019) && isAsciiLetter(text.charCodeAt(at - 1))
