import type { ReferenceList } from '../model.ts'
import type { OpenReference, OpenReferenceList } from '../references/drafts.ts'

/** Answers which entry a label means at a place of the article. */
export interface ReferenceIndex {
  /** Whether there is any list at all, numbered or not. */
  readonly hasLists: boolean
  /** Whether an entry that is no footnote has a label. */
  readonly hasEntries: boolean
  /** The largest number of any list; 0 when no list is numbered. */
  readonly largest: number
  /**
   * The entry a label means in a marker at the offset `at`. Footnote markers mean footnotes, all others mean
   * the entries of lists; each falls back on the other kind where the article has none of its own.
   */
  resolve(label: string, at: number, footnote: boolean): OpenReference | undefined
  /** The entry that gives this address. */
  findByUrl(url: string): OpenReference | undefined
}

export function indexReferences(lists: readonly OpenReferenceList[]): ReferenceIndex {
  const footnotes = new Map<string, OpenReference[]>()
  const entries = new Map<string, OpenReference[]>()
  let largest = 0
  for (const { references } of lists) {
    for (const reference of references) {
      if (reference.label === undefined) continue
      addLabelled(reference.form === 'footnote' ? footnotes : entries, reference.label, reference)
      largest = Math.max(largest, numberOf(reference.label))
    }
  }
  const ofFootnotes = footnotes.size > 0 ? footnotes : entries
  const ofEntries = entries.size > 0 ? entries : footnotes
  let byUrl: Map<string, OpenReference> | undefined
  return {
    hasLists: lists.some(({ references }) => references.length > 0),
    hasEntries: entries.size > 0,
    largest,
    resolve(label, at, footnote) {
      const named = (footnote ? ofFootnotes : ofEntries).get(keyOf(label))
      return named && findInScope(named, at)
    },
    findByUrl: url => (byUrl ??= indexByUrl(lists)).get(url),
  }
}

function addLabelled(groups: Map<string, OpenReference[]>, label: string, reference: OpenReference): void {
  const key = keyOf(label)
  const group = groups.get(key)
  if (group) group.push(reference)
  else groups.set(key, [reference])
}

/** Case does not matter, nor do zeros in front: `[01]` means entry 1. */
const keyOf = (label: string): string => label.toLowerCase().replace(/^0+(?=\d)/, '')

const numberOf = (label: string): number => (/^\d{1,3}$/.test(label) ? Number(label) : 0)

/** The first entry with each address. Few articles ask for it: a citation that is a link does. */
function indexByUrl(lists: readonly OpenReferenceList[]): Map<string, OpenReference> {
  const byUrl = new Map<string, OpenReference>()
  for (const { references } of lists)
    for (const reference of references)
      for (const url of reference.urls) if (!byUrl.has(url)) byUrl.set(url, reference)
  return byUrl
}

/** Of the entries with one label: the one whose list is meant here, further reading only for want of another. */
function findInScope(named: readonly OpenReference[], at: number): OpenReference | undefined {
  let best: OpenReference | undefined
  for (const reference of named) {
    const { scope } = reference.list
    if (scope.start > at || at >= Math.max(scope.end, scope.start + 1)) continue
    if (!best || isCloser(reference.list, best.list)) best = reference
  }
  return best
}

const isCloser = (list: ReferenceList, than: ReferenceList): boolean =>
  list.furtherReading === than.furtherReading ? list.scope.start > than.scope.start : than.furtherReading
