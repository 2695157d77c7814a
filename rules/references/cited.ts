import type { Reference, ReferenceList } from '../../src/article/model.ts'
import { defineRule, type Finding } from '../../src/core/rule.ts'

/** Up to this many uncited entries are always reported one by one. */
const few = 3

export default defineRule({
  summary: 'Every numbered entry of a reference list is cited',
  severity: 'warning',

  *check({ convention, referenceLists }) {
    for (const list of referenceLists) {
      if (list.furtherReading || list.ambiguous || (!convention.judged && !isFootnotes(list))) continue
      const numbered = takeNumbered(list)
      const uncited = numbered.filter(({ citations }) => citations.length === 0)
      if (uncited.length === numbered.length && !isFootnotes(list)) continue
      if (uncited.length > few && uncited.length * 2 >= numbered.length)
        yield reportTogether(uncited, numbered)
      else yield* uncited.map(reportEntry)
    }
  },
})

/** The entries that a marker can mean: of several with one number, the first. */
function takeNumbered({ references }: ReferenceList): Reference[] {
  const seen = new Set<string>()
  return references.filter(
    ({ label }) => label !== undefined && seen.size < seen.add(label.toLowerCase()).size,
  )
}

/** A list of which nothing is cited belongs to an article that cites in another way; footnotes are never shown then. */
const isFootnotes = ({ references }: ReferenceList): boolean =>
  references.some(({ form }) => form === 'footnote')

const reportEntry = (reference: Reference): Finding => ({
  at: placeOf(reference),
  message: `Nothing in the text cites this entry. Cite it as ${markerOf(reference)}, or take it out`,
})

const reportTogether = (uncited: readonly Reference[], numbered: readonly Reference[]): Finding => ({
  at: placeOf(uncited[0]!),
  message:
    `Nothing in the text cites ${uncited.length} of these ${numbered.length} entries. ` +
    `Cite them, as in ${markerOf(uncited[0]!)}, or take them out`,
})

const markerOf = ({ form, label }: Reference): string => (form === 'footnote' ? `[^${label}]` : `[${label}]`)

const placeOf = ({ labelRange, range }: Reference) => ({ range: labelRange ?? range })
