// In: what stands around a quotation. Out: what it seems to be, by the first heuristic that applies. Next: evidence/,
// where that is one signal among others.
import type { QuotationContext } from '../context.ts'
import { blocks } from './blocks.ts'
import type { Heuristic, Judgement } from './heuristic.ts'
import type { Earlier } from '../passage.ts'
import { leftovers } from './leftovers.ts'
import { inferred } from './inferred.ts'
import { reported } from './reported.ts'
import { addressed, speech } from './speech.ts'
import { shortPhrases, terms } from './terms.ts'
import { testimonials } from './testimonials.ts'
import { titles } from './titles.ts'

/** Every heuristic for quotations in marks, in the order in which they are asked. */
export const inlineHeuristics: readonly Heuristic[] = [
  ...titles,
  ...terms,
  ...testimonials,
  ...reported,
  ...shortPhrases,
  ...speech,
  ...inferred,
  ...addressed,
  ...leftovers,
]

/** Every heuristic for block quotations, in the order in which they are asked. */
export const blockHeuristics: readonly Heuristic[] = blocks

/** Say what a quotation is. The first heuristic that applies decides; the last one always applies. */
export function judge(context: QuotationContext, earlier: Earlier | undefined): Judgement {
  const heuristics = context.span.style === 'block' ? blockHeuristics : inlineHeuristics
  let at = 0
  while (!heuristics[at]!.applies(context, earlier)) at++
  const { kind, name, continues = false } = heuristics[at]!
  return { kind, because: name, continues }
}
