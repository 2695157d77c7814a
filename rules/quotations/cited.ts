import { firstWords, groupClaims, isLinked } from '../../src/article/quotations/claims.ts'
import { defineRule, flag, object } from '../../src/core/rule.ts'
import { minWordsOption } from '../min-words.ts'

export default defineRule({
  summary: 'A quoted claim has a numbered citation',
  severity: 'error',
  options: object({
    minWords: minWordsOption,
    links: flag(false, 'A link in the same sentence counts as a citation'),
  }),

  *check({ convention, quotations }, { minWords, links }) {
    if (!convention.judged) return
    for (const claim of groupClaims(quotations.filter(({ block }) => !block))) {
      const first = claim[0]!
      if (first.support !== 'none' || claim.every(({ wordCount }) => wordCount < minWords)) continue
      if (links && claim.some(isLinked)) continue
      yield {
        at: first,
        message: `Unexpected quotation \`${firstWords(first)}\` without a citation, expected one such as \`[1]\` in its sentence`,
      }
    }
  },
})
