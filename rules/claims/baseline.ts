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
          message: `“${firstWords(at)}” says a risk only in proportion to another. Say both in numbers, such as 2 and 3 in 100`,
        }
  },
})
