// What quotations/cited and quotations/block-cited do with the claims that lack a citation.
import type { Article, Quotation } from '../src/article/model.ts'
import { firstWords } from '../src/article/quotations/claims.ts'
import type { Finding } from '../src/core/rule.ts'
import type { tellTier } from './claim-options.ts'

/** A claim, by its first part, and what to say of it alone. */
export interface Untold {
  readonly claim: Quotation
  readonly message: string
  readonly tier: NonNullable<ReturnType<typeof tellTier>>
}

/** From so many quotations on, an article that cites nothing lacks its citations as a whole. */
const many = 4

/** Quotations that the message names. */
const named = 3

/** In UTF-16 code units, of each of them. */
const longestNamed = 16

/**
 * Tell of claims without a citation: one by one, or, where an article cites nothing at all, in one finding with the count and
 * all places. A comment that lets a quotation pass speaks of one, so where there is one each is told by itself.
 */
export function* tellClaims(
  untold: readonly Untold[],
  { citations, directives }: Article,
): Generator<Finding> {
  if (untold.length < many || citations.length > 0 || directives.length > 0) {
    for (const { claim, message, tier } of untold) yield { at: claim, message, ...severityOf(tier) }
    return
  }
  // The surest is marked, and named before the others.
  const [surest, ...others] = untold.toSorted((a, b) => Number(a.tier.asks) - Number(b.tier.asks)) as [
    Untold,
    ...Untold[],
  ]
  const examples = [surest, ...others]
    .slice(0, named)
    .map(({ claim }) => `“${firstWords(claim, longestNamed)}”`)
  yield {
    at: surest.claim,
    message: `This article cites nothing, but quotes ${untold.length} times: ${examples.join(', ')} and more. Add the number of each source, such as [1]`,
    ...severityOf(surest.tier),
    related: others
      .map(({ claim: { range }, message }) => ({ range, message }))
      .toSorted((a, b) => a.range.start - b.range.start),
  }
}

const severityOf = ({ severity }: Untold['tier']): Pick<Finding, 'severity'> =>
  severity === undefined ? {} : { severity }
