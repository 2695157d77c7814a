import type { Quotation } from '../../src/article/model.ts'
import { firstWords, groupClaims } from '../../src/article/quotations/claims.ts'
import { defineRule, object } from '../../src/core/rule.ts'
import { mayLackCitation, minWordsOption } from '../claim-options.ts'

export default defineRule({
  summary: 'The citation of a quoted claim stands in the same sentence',
  severity: 'warning',
  options: object({ minWords: minWordsOption }),

  *check({ convention, quotations }, { minWords }) {
    if (!convention.judged) return
    if (!mayLackCitation(quotations, 'paragraph', minWords)) return
    let reported: Quotation | undefined
    for (const claim of groupClaims(quotations)) {
      const first = claim[0]!
      if (first.support !== 'paragraph' || claim.every(({ wordCount }) => wordCount < minWords)) continue
      if (holdsItsCitation(first) || (reported && goesOnWith(reported, first))) continue
      reported = first
      yield {
        at: first,
        message: `The citation ${first.citations[0]!.marker} is not in the sentence of “${firstWords(first)}”. Move it there, or add one`,
      }
    }
  },
})

/** Several quotations of a paragraph that lean on the same citation are one case. */
const goesOnWith = (earlier: Quotation, later: Quotation): boolean =>
  earlier.prose[0] === later.prose[0] && earlier.citations[0] === later.citations[0]

/** A block quotation is one statement, and a citation behind one of its sentences is within it. */
const holdsItsCitation = ({ block, prose, citations }: Quotation): boolean =>
  block && prose.includes(citations[0]!.prose)
