import type { Reference } from '../../src/article/model.ts'
import { findUnresolved } from '../../src/article/citations/citations.ts'
import { defineRule, type Finding } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'An article with citations has a list of references',
  severity: 'error',

  *check({ citations, convention, references }) {
    if (!convention.judged) return
    const empty = references.filter(isEmpty)
    if (empty.length > 0) yield reportEmpty(empty, references.length)
    const first = citations.find(citation => findUnresolved(citation).length > 0)
    if (!first || references.length > 0) return
    yield {
      at: first,
      message: 'This article cites, but has no reference list. Add one under a heading such as “References”',
    }
  },
})

/** A number with nothing behind it, neither words nor an address, that the text cites. */
const isEmpty = ({ form, label, text, urls, citations }: Reference): boolean =>
  form !== 'definition' &&
  label !== undefined &&
  urls.length === 0 &&
  citations.length > 0 &&
  !/[\p{L}\p{N}\uFFFC]/u.test(text)

/** Lost on the way, whatever their number: one finding. */
function reportEmpty(empty: readonly Reference[], total: number): Finding {
  const [first, ...others] = empty.map(({ label, labelRange, range }) => ({
    range: labelRange ?? range,
    message: `Entry ${label}`,
  }))
  return {
    at: first!,
    message:
      others.length > 0
        ? `${empty.length} of ${total} references are only numbers. Write the source behind each`
        : `Reference ${empty[0]!.label} is only a number. Write the source behind it`,
    related: others,
  }
}
