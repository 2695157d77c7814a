import { editDistance } from '../core/edit-distance.ts'

/** Words of this length and more may be two edits away. */
const LONG = 9

/** The last letters, where two edits usually mean another ending and so another word: `-ists`, `-izes`. */
const ENDING_LENGTH = 3

/**
 * Build a function that names the anchor a word misspells, or `undefined`.
 *
 * A misspelling is one edit away from an anchor, or two when both are long, begin alike, and first differ
 * before the ending. Of several anchors the nearest wins, then one that only swaps letters (`heamoglobin` is
 * `haemoglobin`, not `hemoglobin`), then one that ends in the same letter (`cytokins` is `cytokines`, not
 * `cytokine`), then the one that shares the longer beginning.
 */
export function createSuggester(anchors: readonly string[]): (word: string) => string | undefined {
  // One edit leaves the first two letters as they were, or the last two.
  const byBeginning = groupBy(anchors, word => drawerOf(word, 0, word.length))
  const byEnd = groupBy(anchors, word => drawerOf(word, word.length - 2, word.length))
  // Two edits must leave the first letter. Few articles have a long word that is near no anchor by one edit.
  let byLetter: ReadonlyMap<number, Drawer> | undefined

  const nearest = (word: string, letters: number): string | undefined => {
    let best: string | undefined
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      best = bestOf(word, letters, 1, byBeginning.get(drawerOf(word, 0, length)), best)
      best = bestOf(word, letters, 1, byEnd.get(drawerOf(word, word.length - 2, length)), best)
    }
    return best
  }

  const nextNearest = (word: string, letters: number): string | undefined => {
    byLetter ??= groupBy(
      anchors.filter(({ length }) => length >= LONG),
      anchor => letterDrawerOf(anchor, anchor.length),
    )
    let best: string | undefined
    for (let length = word.length - 2; length <= word.length + 2; length++)
      best = bestOf(word, letters, 2, byLetter.get(letterDrawerOf(word, length)), best)
    return best
  }

  return word => {
    const letters = lettersOf(word)
    return nearest(word, letters) ?? (word.length >= LONG ? nextNearest(word, letters) : undefined)
  }
}

/** One number of a length and the two small letters at an offset. */
const drawerOf = (word: string, at: number, length: number): number =>
  (length << 10) | ((word.charCodeAt(at) & 31) << 5) | (word.charCodeAt(at + 1) & 31)

/** One number of a length and the first letter. */
const letterDrawerOf = (word: string, length: number): number => (length << 5) | (word.charCodeAt(0) & 31)

/** Anchors of one length with the same two letters at one end. */
interface Drawer {
  readonly anchors: string[]
  /** The result of `lettersOf` for each anchor; worked out when the drawer is first used. */
  letters: readonly number[] | undefined
}

function groupBy(anchors: readonly string[], keyOf: (word: string) => number): Map<number, Drawer> {
  const drawers = new Map<number, Drawer>()
  for (const anchor of anchors) {
    const key = keyOf(anchor)
    const filed = drawers.get(key)
    if (filed) filed.anchors.push(anchor)
    else drawers.set(key, { anchors: [anchor], letters: undefined })
  }
  return drawers
}

function bestOf(
  word: string,
  letters: number,
  distance: 1 | 2,
  drawer: Drawer | undefined,
  before: string | undefined,
): string | undefined {
  if (!drawer) return before
  const { anchors } = drawer
  const filed = (drawer.letters ??= anchors.map(lettersOf))
  let best = before
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i]!
    if (!mayBeNear(letters, filed[i]!, distance, anchor.length - word.length) || anchor === best) continue
    if (distance === 2 && !startsLike(word, anchor)) continue
    if (editDistance(word, anchor, distance) !== distance) continue
    if (best === undefined || isBetter(word, anchor, best)) best = anchor
  }
  return best
}

/** Whether two long words that begin with the same letter first differ before the ending. */
const startsLike = (word: string, anchor: string): boolean =>
  sharedBeginning(word, anchor) < Math.min(word.length, anchor.length) - ENDING_LENGTH

function isBetter(word: string, candidate: string, best: string): boolean {
  const swapsOnly = (other: string) => other.length === word.length && lettersOf(other) === lettersOf(word)
  if (swapsOnly(candidate) !== swapsOnly(best)) return swapsOnly(candidate)
  const endsAlike = (other: string) => other.at(-1) === word.at(-1)
  if (endsAlike(candidate) !== endsAlike(best)) return endsAlike(candidate)
  return sharedBeginning(word, candidate) > sharedBeginning(word, best)
}

function sharedBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - 97)
  return letters
}

/**
 * Whether one set of letters may become another by some edits. An edit brings one letter at most and takes one at most,
 * and what makes the word longer takes none, so most anchors need no closer look.
 *
 * @param growth how much longer the other word is
 */
const mayBeNear = (letters: number, others: number, edits: number, growth: number): boolean =>
  countsAtMost(letters & ~others, growth > 0 ? edits - growth : edits) &&
  countsAtMost(others & ~letters, growth < 0 ? edits + growth : edits)

/** Whether so many bits are set, or fewer. */
function countsAtMost(bits: number, limit: number): boolean {
  let rest = bits
  for (let i = 0; i < limit; i++) rest &= rest - 1
  return rest === 0
}
