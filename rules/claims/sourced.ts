import { defineRule, object, positiveInteger } from '../../src/core/rule.ts'
import { cites } from '../statement-findings.ts'

export default defineRule({
  summary: 'An article that states facts of health cites sources',
  severity: 'warning',
  preset: 'strict',
  options: object({
    fewest: positiveInteger(3, 'How many facts an article may not state without any source'),
  }),

  *check(article, { fewest }) {
    if (!article.convention.judged || cites(article)) return
    const stated = article.statements.filter(({ certain }) => certain)
    if (stated.length < fewest) return
    const lines = stated.slice(0, 3).map(({ range }) => article.locate(range.start).line)
    const places = [...new Set(lines)]
    const shown =
      places.length > 1 ? `lines ${places.slice(0, -1).join(', ')} and ${places.at(-1)}` : `line ${places[0]}`
    yield {
      at: stated[0]!,
      message: `This article states ${stated.length} facts of health and cites nothing, first on ${shown}. Add citations for them`,
    }
  },
})
