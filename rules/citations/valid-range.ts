import type { CitedRange } from '../../src/article/model.ts'
import { findRangeProblem, longestRange, type RangeProblem } from '../../src/article/citations/labels.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A range of citations counts up, and not without end',
  severity: 'error',

  *check({ citations, convention, source }) {
    if (!convention.judged) return
    for (const { labelRanges, foreign } of citations) {
      if (foreign) continue
      for (const range of labelRanges) {
        const problem = findRangeProblem(range.first, range.last)
        if (!problem) continue
        const written = source.slice(range.range.start, range.range.end).replace(/\s+/g, ' ')
        yield { at: range, message: `Unexpected range \`${written}\`, expected ${expected[problem](range)}` }
      }
    }
  },
})

const expected: Readonly<Record<RangeProblem, (range: CitedRange) => string>> = {
  reversed: ({ first, last }) =>
    `the smaller number first, \`${last}–${first}\`, or two numbers, \`${first}, ${last}\``,
  single: ({ first }) => `one number, \`${first}\`, or a later end`,
  'too-long': () => `at most ${longestRange} references at one place`,
}
