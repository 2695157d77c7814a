// What the rules of quotations/ share: which quotations they speak of, and how sure they must be.
import type { Quotation, Support } from '../src/article/model.ts'
import { choice, choices, positiveInteger, type Severity } from '../src/core/rule.ts'

export const minWordsOption = positiveInteger(5, 'Shorter quotations are not asked for a citation')

export const likelyOption = choice(
  ['warning', 'error', 'off'],
  'warning',
  'How to report a quotation that is likely a claim, but not certain to be one',
)

export const kindsOption = choices(
  ['unattributed', 'testimonial'],
  [],
  'Further kinds of quotations to ask a citation for',
)

/**
 * Whether there may be anything to say: to ask what quotations are is to weigh them all, and costs more than anything
 * else a rule may ask.
 *
 * @param support how those stand that are spoken of
 */
export const mayLackCitation = (
  quotations: readonly Quotation[],
  support: Support,
  minWords: number,
): boolean =>
  quotations.some(quotation => quotation.support === support) &&
  quotations.some(({ wordCount }) => wordCount >= minWords)

/** How much to say about a claim without a citation: all of it, a question, or nothing. */
export function tellTier(
  { kind, certain }: Quotation,
  likely: 'warning' | 'error' | 'off',
): { readonly asks: boolean; readonly severity?: Severity } | undefined {
  if (certain || kind !== 'claim') return { asks: false }
  if (likely === 'off') return undefined
  return likely === 'error' ? { asks: true } : { asks: true, severity: likely }
}
