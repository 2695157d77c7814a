import type { Reference, ReferenceList } from '../../src/article/model.ts'
import { findTypedTwice } from '../../src/article/references/typed-numbers.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'No two entries of a reference list have the same number',
  severity: 'error',

  *check({ referenceLists, source }) {
    for (const list of referenceLists) {
      for (const { labelRange } of findTypedTwice(list.references, source)) {
        const typed = source.slice(labelRange!.start, labelRange!.end)
        yield {
          at: { range: labelRange! },
          message: `A second entry has the number ${typed}. Give it a number of its own`,
        }
      }
      for (const { label, labelRange, range, form } of findRepeated(list)) {
        yield {
          at: { range: labelRange ?? range },
          message:
            form === 'footnote'
              ? `A second footnote has the label ${label}, and is never shown. Give it a label of its own`
              : `A second entry has the number ${label}. Give it a number of its own`,
        }
      }
    }
  },
})

/** The entries whose label an earlier one of the list has. Case does not matter, as in Markdown. */
function findRepeated({ references }: ReferenceList): Reference[] {
  const seen = new Set<string>()
  return references.filter(({ label }) => {
    if (label === undefined) return false
    const key = label.toLowerCase()
    return seen.size === seen.add(key).size
  })
}
