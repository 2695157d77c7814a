import type { Article, Range, Reference, ReferenceList } from '../../src/article/model.ts'
import { findTypedTwice } from '../../src/article/references/typed-numbers.ts'
import { defineRule, type Finding } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'No two entries of a reference list have the same number',
  severity: 'error',

  *check(article) {
    for (const list of article.referenceLists) {
      for (const pair of findTypedTwice(list.references, article.source))
        yield tell(article, pair, String(pair.number))
      for (const pair of findRepeated(list)) yield tell(article, pair, pair.second.label!)
    }
  },
})

interface Pair {
  readonly first: Reference
  readonly second: Reference
}

/** The entries whose label an earlier one of the list has. Case does not matter, as in Markdown. */
function findRepeated({ references }: ReferenceList): Pair[] {
  const seen = new Map<string, Reference>()
  return references.flatMap(second => {
    if (second.label === undefined) return []
    const key = second.label.toLowerCase()
    const first = seen.get(key)
    if (first) return [{ first, second }]
    seen.set(key, second)
    return []
  })
}

function tell({ locate }: Article, { first, second }: Pair, name: string): Finding {
  const range = placeOf(first)
  const at = { range: placeOf(second) }
  const lines = [range, at.range].map(({ start }) => locate(start).line).join(' and ')
  const message =
    second.form === 'footnote'
      ? `The footnotes on lines ${lines} have the label ${name}, and only the first is shown. Give each a label of its own`
      : `The entries on lines ${lines} have the number ${name}. Give each a number of its own`
  return { at, message, related: [{ range, message: 'The first of them' }] }
}

const placeOf = ({ labelRange, range }: Reference): Range => labelRange ?? range
