import type { Article } from '../../article/model.ts'
import { type Entry, isSameEntry, readEntries } from './entries.ts'

/** What fixes must leave as it is: the words of others, the entries, and which entry each marker means. */
export interface Meaning {
  /** The words of every quotation, in order; white space and the look of marks do not count. */
  readonly quotations: readonly string[]
  readonly entries: readonly Entry[]
  /** For every label of a marker that means an entry, in order: the entry, as an index. */
  readonly cited: readonly number[]
}

/** What a fix would do that no fix may. The words complete “the fix would …”. */
export const harms = {
  quotation: 'change the words of a quotation',
  entry: 'change, add or take away an entry of the references',
  marker: 'change which entry a marker means',
} as const

/** Read out of an article what fixes must leave as it is. */
export function readMeaning(article: Article): Meaning {
  const places = new Map(article.references.map((reference, index) => [reference, index]))
  return {
    quotations: article.quotations.map(({ text }) => normaliseQuotation(text)),
    entries: readEntries(article),
    cited: article.citations.flatMap(({ labels }) =>
      labels.flatMap(({ reference }) => (reference ? places.get(reference)! : [])),
    ),
  }
}

/**
 * Say what a change has harmed, from the article before and after it; `undefined` when it may stand.
 *
 * @param chosen a person chose the change: then it may also add something, close a quotation for one, or put a
 * marker where one was missing
 */
export function findHarm(before: Meaning, after: Meaning, chosen: boolean): string | undefined {
  const pair = chosen ? pairInOrder : pairAll
  if (!pair(before.quotations, after.quotations, isSame)) return harms.quotation
  const entries = pair(before.entries, after.entries, (a, b) => isSameEntry(a, b, chosen))
  if (!entries) return harms.entry
  const cited = before.cited.map(index => entries[index]!)
  return pair(cited, after.cited, isSame) ? undefined : harms.marker
}

const isSame = <Item>(a: Item, b: Item): boolean => a === b

type Fits<Item> = (before: Item, after: Item) => boolean

/** Pair each item with the one at its place; `undefined` unless all fit. */
function pairAll<Item>(
  before: readonly Item[],
  after: readonly Item[],
  fits: Fits<Item>,
): number[] | undefined {
  const areAll = before.length === after.length && before.every((item, index) => fits(item, after[index]!))
  return areAll ? [...before.keys()] : undefined
}

/** Pair each item with the next one that fits, whatever stands between; `undefined` unless all find one. */
function pairInOrder<Item>(
  before: readonly Item[],
  after: readonly Item[],
  fits: Fits<Item>,
): number[] | undefined {
  const pairs: number[] = []
  let next = 0
  for (const item of before) {
    while (next < after.length && !fits(item, after[next]!)) next++
    if (next === after.length) return undefined
    pairs.push(next++)
  }
  return pairs
}

/** Straight and curly marks are the same, so are three stops and an ellipsis, so is any white space. */
const normaliseQuotation = (text: string): string =>
  text
    .normalize()
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‘’‚‛‹›]/g, "'")
    .replaceAll('...', '…')
    .replaceAll(/\s+/g, ' ')
    .trim()
