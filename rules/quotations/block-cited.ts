import { firstWords, groupClaims, isLinked } from '../../src/article/quotations/claims.ts'
import { defineRule, flag, object } from '../../src/core/rule.ts'
import { kindsOption, likelyOption, mayLackCitation, minWordsOption, tellTier } from '../claim-options.ts'
import { tellClaims, type Untold } from '../tell-claims.ts'

export default defineRule({
  summary: 'A block quotation has a numbered citation',
  severity: 'error',
  options: object({
    minWords: minWordsOption,
    links: flag(false, 'A link in the block quotation counts as a citation'),
    likely: likelyOption,
    kinds: kindsOption,
  }),

  *check(article, { minWords, links, likely, kinds }) {
    const { convention, quotations } = article
    if (!convention.judged) return
    const untold: Untold[] = []
    const blocks = quotations.filter(({ block }) => block)
    if (!mayLackCitation(blocks, 'none', minWords)) return
    for (const [claim] of groupClaims(blocks, kinds)) {
      if (claim!.support !== 'none' || claim!.wordCount < minWords || (links && isLinked(claim!))) continue
      const tier = tellTier(claim!, likely)
      if (!tier) continue
      const message = tier.asks
        ? `Is “${firstWords(claim!)}” quoted from a source? Then add the number of that source, such as [1], at its end`
        : `This quotation, “${firstWords(claim!)}”, has no citation. Add the number of its source, such as [1], at its end`
      untold.push({ claim: claim!, message, tier })
    }
    yield* tellClaims(untold, article)
  },
})
