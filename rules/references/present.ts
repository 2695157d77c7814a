import { findUnresolved } from '../../src/article/citations/citations.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'An article with citations has a list of references',
  severity: 'error',

  *check({ citations, convention, references }) {
    if (!convention.judged || references.length > 0) return
    const first = citations.find(citation => findUnresolved(citation).length > 0)
    if (!first) return
    yield {
      at: first,
      message: 'This article cites, but has no reference list. Add one under a heading such as “References”',
    }
  },
})
