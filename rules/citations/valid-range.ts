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
        yield { at: range, message: messages[problem](written, range) }
      }
    }
  },
})

const messages: Readonly<Record<RangeProblem, (written: string, range: CitedRange) => string>> = {
  reversed: (written, { first, last }) =>
    `The range ${written} counts down. Write ${last}–${first}, or ${first}, ${last} for two references`,
  single: (written, { first }) =>
    `The range ${written} ends where it begins. Write ${first}, or correct the end`,
  'too-long': written =>
    `The range ${written} cites more than ${longestRange} references. Correct its end, or cite fewer at one place`,
}
