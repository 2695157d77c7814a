import type { Reference, ReferenceList } from '../references/references.ts'

/** Answers which entry a label means at a place of the article. */
export interface ReferenceIndex {
  /** Whether there is any list at all, numbered or not. */
  readonly hasLists: boolean
  /** The largest number of any list; 0 when no list is numbered. */
  readonly largest: number
  /**
   * The entry a label means in a marker at the offset `at`. Footnote markers mean footnotes, all others mean
   * the entries of lists; each falls back on the other kind where the article has none of its own.
   */
  resolve(label: string, at: number, footnote: boolean): Reference | undefined
  /** The entry that gives this address. */
  findByUrl(url: string): Reference | undefined
}

export function indexReferences(lists: readonly ReferenceList[]): ReferenceIndex {
  const references = lists.flatMap(list => list.references)
  const footnotes = groupByLabel(references.filter(({ form }) => form === 'footnote'))
  const entries = groupByLabel(references.filter(({ form }) => form !== 'footnote'))
  const byUrl = new Map<string, Reference>()
  for (const reference of references)
    for (const url of reference.urls) if (!byUrl.has(url)) byUrl.set(url, reference)
  return {
    hasLists: references.length > 0,
    largest: findLargest(references),
    resolve(label, at, footnote) {
      const [own, other] = footnote ? [footnotes, entries] : [entries, footnotes]
      const named = (own.size > 0 ? own : other).get(label.toLowerCase())
      return named && findInScope(named, at)
    },
    findByUrl: url => byUrl.get(url),
  }
}

function groupByLabel(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>()
  for (const reference of references) {
    if (reference.label === undefined) continue
    const label = reference.label.toLowerCase()
    const group = groups.get(label)
    if (group) group.push(reference)
    else groups.set(label, [reference])
  }
  return groups
}

/** Of the entries with one label: the one whose list is meant here, further reading only for want of another. */
function findInScope(named: readonly Reference[], at: number): Reference | undefined {
  let best: Reference | undefined
  for (const reference of named) {
    const { scope } = reference.list
    if (scope.start > at || at >= Math.max(scope.end, scope.start + 1)) continue
    if (!best || isCloser(reference.list, best.list)) best = reference
  }
  return best
}

const isCloser = (list: ReferenceList, than: ReferenceList): boolean =>
  list.furtherReading === than.furtherReading ? list.scope.start > than.scope.start : than.furtherReading

function findLargest(references: readonly Reference[]): number {
  let largest = 0
  for (const { label } of references)
    if (label !== undefined && /^\d{1,3}$/.test(label)) largest = Math.max(largest, Number(label))
  return largest
}
