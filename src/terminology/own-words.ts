import type { Article, Prose } from '../article/model.ts'
import { contains, createOverlapTest } from '../article/spans.ts'
import { isInTitle, isPartOfCode, isSaidToBeSo } from './word-surroundings.ts'

/** Whether some words of a block, between two prose offsets, are the writer's own. To be asked in the order of the text. */
export type OwnWordsTest = (prose: Prose, start: number, end: number) => boolean

/**
 * Tell the words that a writer may choose from those that belong to others: quoted words, titles of works, entries of the
 * reference list, addresses, and words that `[sic]` follows. Code is no text of a block in the first place.
 */
export function createOwnWordsTest(article: Article): OwnWordsTest {
  const references = new Set(article.references.flatMap(({ prose }) => prose))
  const lists = article.referenceLists.map(({ range }) => range)
  const isQuoted = createOverlapTest(article.quotations.map(({ range }) => range))
  return (prose, start, end) =>
    !references.has(prose) &&
    !lists.some(list => contains(list, prose.range)) &&
    !isQuoted(prose.toSource(start, end)) &&
    !isInTitle(prose, start, end) &&
    !isPartOfCode(prose.text, start, end) &&
    !isSaidToBeSo(prose.text, end)
}
