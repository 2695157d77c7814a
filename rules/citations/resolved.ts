import type { Citation, CitedLabel, Reference } from '../../src/article/model.ts'
import { findUnresolved } from '../../src/article/citations/citations.ts'
import { defineRule, type Finding } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A citation leads to an entry of the reference list',
  severity: 'error',

  *check({ citations, convention, references }) {
    if (references.length === 0) return
    const judged = citations.filter(({ form }) => convention.judged || form === 'footnote')
    const missing = judged.filter(citation => findUnresolved(citation).length > 0)
    if (missing.length >= many && missing.length > judged.length * most) {
      yield reportTogether(missing, judged.length, references)
      return
    }
    for (const citation of missing) {
      for (const labels of groupByPlace(findUnresolved(citation))) {
        yield {
          at: labels[0]!,
          message: describe(name(labels), citation, references),
        }
      }
    }
  },
})

/** From so many markers on that lead nowhere, and more than this share of all, they have one cause: the list. */
const many = 8
const most = 0.5

const reportTogether = (
  missing: readonly Citation[],
  total: number,
  references: readonly Reference[],
): Finding => ({
  at: missing[0]!,
  message:
    `${missing.length} of ${total} citations lead to no reference. ` +
    (references.some(({ label }) => label !== undefined)
      ? 'Look whether the reference list is the one of this article, and is whole'
      : 'Put the numbers before the entries of the reference list'),
})

/** A range such as `2–9` is one place with several labels: one finding. */
function groupByPlace(labels: readonly CitedLabel[]): CitedLabel[][] {
  const groups: CitedLabel[][] = []
  for (const label of labels) {
    const group = groups.at(-1)
    if (group?.[0]!.range === label.range) group.push(label)
    else groups.push([label])
  }
  return groups
}

const name = (labels: readonly CitedLabel[]): string => {
  const [first, ...others] = labels.map(({ label }) => label)
  return others.length > 1 ? `${first} to ${others.at(-1)}` : [first, ...others].join(' and ')
}

function describe(named: string, { form }: Citation, references: readonly Reference[]): string {
  if (form === 'footnote') return `There is no footnote ${named}. Add it, or correct the label`
  let [smallest, largest] = [Infinity, 0]
  for (const { label } of references) {
    const number = Number(label)
    if (!(number >= 0)) continue
    smallest = Math.min(smallest, number)
    largest = Math.max(largest, number)
  }
  if (largest === 0) return `There is no reference ${named}. Number the entries of the reference list`
  const extent = smallest === largest ? `has ${largest} alone` : `goes from ${smallest} to ${largest}`
  return `There is no reference ${named}: the list ${extent}. Add the entry, or correct the number`
}
