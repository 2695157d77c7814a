import type { Citation, CitedLabel, Reference } from '../../src/article/model.ts'
import { findUnresolved } from '../../src/article/citations/citations.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A citation leads to an entry of the reference list',
  severity: 'error',

  *check({ citations, convention, references }) {
    if (references.length === 0) return
    for (const citation of citations) {
      if (!convention.judged && citation.form !== 'footnote') continue
      for (const labels of groupByPlace(findUnresolved(citation))) {
        yield {
          at: labels[0]!,
          message: `Unexpected citation of missing reference ${name(labels)}, expected ${describe(citation, references)}`,
        }
      }
    }
  },
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
  const [first, ...others] = labels.map(({ label }) => `\`${label}\``)
  return others.length > 1 ? `${first} to ${others.at(-1)}` : [first, ...others].join(' and ')
}

function describe({ form }: Citation, references: readonly Reference[]): string {
  if (form === 'footnote') return 'a footnote with this label'
  let [smallest, largest] = [Infinity, 0]
  for (const { label } of references) {
    const number = Number(label)
    if (!(number >= 0)) continue
    smallest = Math.min(smallest, number)
    largest = Math.max(largest, number)
  }
  if (largest === 0) return 'a numbered entry in the reference list'
  return `an entry such as \`${smallest}\` to \`${largest}\``
}
