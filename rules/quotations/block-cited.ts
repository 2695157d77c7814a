import { firstWords, groupClaims, isLinked } from '../../src/article/quotations/claims.ts'
import { defineRule, flag, object } from '../../src/core/rule.ts'
import { minWordsOption } from '../min-words.ts'

export default defineRule({
  summary: 'A block quotation has a numbered citation',
  severity: 'error',
  options: object({
    minWords: minWordsOption,
    links: flag(false, 'A link in the block quotation counts as a citation'),
  }),

  *check({ convention, quotations }, { minWords, links }) {
    if (!convention.judged) return
    for (const [claim] of groupClaims(quotations.filter(({ block }) => block))) {
      if (claim!.support !== 'none' || claim!.wordCount < minWords || (links && isLinked(claim!))) continue
      yield {
        at: claim!,
        message: `Unexpected block quotation \`${firstWords(claim!)}\` without a citation, expected one such as \`[1]\` at its end`,
      }
    }
  },
})
