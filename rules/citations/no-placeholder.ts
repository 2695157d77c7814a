import { findPlaceholders, type Placeholder } from '../../src/article/citations/placeholders.ts'
import { readUnfilled, type Unfilled } from '../../src/article/references/unfilled-entries.ts'
import type { Located, Reference } from '../../src/article/model.ts'
import { createOverlapTest } from '../../src/article/spans.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'No placeholder stands where a citation belongs',
  severity: 'error',

  *check(article) {
    const placeholders = [...findPlaceholders(article)].toSorted(byPlace)
    const references = article.references.toSorted(byPlace)
    const isListed = createOverlapTest(references.map(({ range }) => range))
    for (const { kind, range, written } of placeholders) {
      const tell = messages[kind === 'note' && isListed(range) ? 'wanted' : kind]
      yield { at: { range }, message: tell(shorten(written)) }
    }
    const isTold = createOverlapTest(placeholders.map(({ range }) => range))
    for (const reference of references) {
      const unfilled = isTold(reference.range) ? undefined : readUnfilled(reference)
      if (unfilled) yield { at: placeOf(reference), message: messages[unfilled](shorten(reference.text)) }
    }
  },
})

const byPlace = (a: Located, b: Located): number => a.range.start - b.range.start

const placeOf = ({ labelRange, range }: Reference) => ({ range: labelRange ?? range })

const messages: Readonly<Record<Placeholder['kind'] | Unfilled, (written: string) => string>> = {
  residue: written => `“${written}” was left behind by a chatbot. Put the number of the source in its place`,
  note: written => `“${written}” holds the place of a citation. Put the number of the source there`,
  wanted: written => `“${written}” holds the place of a source. Write the source there`,
  before: written => `“${written}” means another source as soon as an entry moves. Write the source out`,
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
