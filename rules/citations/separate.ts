import type { Citation, CitedLabel } from '../../src/article/model.ts'
import { defineRule, type Edit, insertAt } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'Citations that follow one another are not merged into one link',
  severity: 'error',
  fixable: true,

  *check({ citations, source }) {
    for (const citation of citations) {
      const seam = findSeam(citation)
      if (seam < 0) continue
      const [shown, hidden] = [citation.labels[0]!, citation.labels.at(-1)!]
      const message = `${citation.marker} is read as one link, so that ${hidden.label} is not shown. Write [${shown.label}], [${hidden.label}]`
      if (isInList(shown) && isInList(hidden) && !isIndex(citation, source))
        yield { at: citation, message, fix: cut(citation, seam, source) }
      else yield { at: citation, message }
    }
  },
})

/** `a[1][2]` and `x_ij[1][2]` are elements of an array; `sleep[1][2]` is a word with two citations. */
const isIndex = ({ range }: Citation, source: string): boolean =>
  /(?:^|[^\p{L}\p{M}\p{N}_])(?:\p{L}|[\p{L}\p{N}]*(?:_[\p{L}\p{N}]*)+)$/u.test(
    source.slice(Math.max(0, range.start - 60), range.start),
  )

/** Where `[6]` and `[7]` touch in a link that is written `[6][7]`; -1 in any other marker. */
const findSeam = ({ form, marker, labels }: Citation): number =>
  form === 'reference-link' && labels.length > 1 ? marker.indexOf('][') : -1

/** Whether an entry bears this label: a link may also mean the entry that its address is in, whatever it is called. */
const isInList = ({ label, reference }: CitedLabel): boolean => reference?.label === label

/** A comma keeps both numbers in every dialect; a mere space does not. What follows must not merge either. */
function cut({ range }: Citation, seam: number, source: string): Edit[] {
  const between = insertAt(range.start + seam + 1, ', ')
  return /^\[\d/.test(source.slice(range.end, range.end + 2))
    ? [between, insertAt(range.end, ', ')]
    : [between]
}
