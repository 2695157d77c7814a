import { firstWords } from '../../src/article/quotations/claims.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A risk that is said in proportion to another is said in absolute numbers too',
  severity: 'suggestion',
  preset: 'strict',

  *check({ statements }) {
    for (const at of statements)
      if (at.cues.includes('relative'))
        yield {
          at,
          message: `Unexpected relative risk \`${firstWords(at)}\` alone, expected the risk before and after, “2 and 3 in 100”`,
        }
  },
})
