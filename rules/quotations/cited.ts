import { firstWords, groupClaims, isLinked } from '../../src/article/quotations/claims.ts'
import { defineRule, flag, object } from '../../src/core/rule.ts'
import { kindsOption, likelyOption, mayLackCitation, minWordsOption, tellTier } from '../claim-options.ts'
import { tellClaims, type Untold } from '../tell-claims.ts'

export default defineRule({
  summary: 'A quoted claim has a numbered citation',
  severity: 'error',
  options: object({
    minWords: minWordsOption,
    links: flag(false, 'A link in the same sentence counts as a citation'),
    likely: likelyOption,
    kinds: kindsOption,
  }),

  *check(article, { minWords, links, likely, kinds }) {
    const { convention, quotations } = article
    if (!convention.judged) return
    const untold: Untold[] = []
    const inMarks = quotations.filter(({ block }) => !block)
    if (!mayLackCitation(inMarks, 'none', minWords)) return
    for (const claim of groupClaims(inMarks, kinds)) {
      const first = claim[0]!
      if (first.support !== 'none' || claim.every(({ wordCount }) => wordCount < minWords)) continue
      if (links && claim.some(isLinked)) continue
      const tier = tellTier(first, likely)
      if (!tier) continue
      const message = tier.asks
        ? `Is “${firstWords(first)}” what a source or a person said? Then add the number of the source, such as [1], right after it`
        : `This quotation, “${firstWords(first)}”, has no citation. Add the number of its source, such as [1], right after it`
      untold.push({ claim: first, message, tier })
    }
    yield* tellClaims(untold, article)
  },
})
