import { editDistance } from './edit-distance.ts'

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
  const index = indexAnchors(anchors)

  /** The best of the anchors at exactly this distance. */
  const nearest = (word: string, distance: 1 | 2): string | undefined => {
    const first = word.charCodeAt(0)
    const last = word.charCodeAt(word.length - 1)
    let best: string | undefined
    for (let length = word.length - distance; length <= word.length + distance; length++) {
      best = bestOf(word, distance, index.byFirst[drawerOf(first, length)], index, best)
      if (distance === 1) best = bestOf(word, distance, index.byLast[drawerOf(last, length)], index, best)
    }
    return best
  }

  return word => nearest(word, 1) ?? (word.length >= LONG ? nearest(word, 2) : undefined)
}

/**
 * Anchors by length and first letter, and by length and last: one edit leaves one of the letters as it was, two
 * edits must leave the first. They are named by their places: a plain article has few words to look up, and making
 * an object of each anchor takes longer than that.
 */
interface AnchorIndex {
  readonly anchors: readonly string[]
  readonly byFirst: readonly (readonly number[])[]
  readonly byLast: readonly (readonly number[])[]
  /** The letters of each, one bit a letter; 0 until somebody asks. */
  readonly letters: Int32Array
}

function indexAnchors(anchors: readonly string[]): AnchorIndex {
  const byFirst: number[][] = []
  const byLast: number[][] = []
  for (let at = 0; at < anchors.length; at++) {
    const word = anchors[at]!
    const { length } = word
    file(byFirst, drawerOf(word.charCodeAt(0), length), at)
    file(byLast, drawerOf(word.charCodeAt(length - 1), length), at)
  }
  return { anchors, byFirst, byLast, letters: new Int32Array(anchors.length) }
}

/** One number of a small letter and a length. */
const drawerOf = (letter: number, length: number): number => (length << 5) | (letter & 31)

function file(drawers: number[][], drawer: number, at: number): void {
  const filed = drawers[drawer]
  if (filed) filed.push(at)
  else drawers[drawer] = [at]
}

function bestOf(
  word: string,
  distance: 1 | 2,
  drawer: readonly number[] = [],
  { anchors, letters }: AnchorIndex,
  before: string | undefined,
): string | undefined {
  const own = lettersOf(word)
  let best = before
  for (const at of drawer) {
    const anchor = anchors[at]!
    // One edit changes at most two letters of the set, so most anchors need no closer look.
    if (countBits((letters[at] ||= lettersOf(anchor)) ^ own) > 2 * distance || anchor === best) continue
    if (distance === 2 && !startsLike(word, anchor)) continue
    if (editDistance(word, anchor, distance) !== distance) continue
    if (best === undefined || isBetter(word, anchor, best)) best = anchor
  }
  return best
}

/** Whether two words that begin with the same letter are long and first differ before the ending. */
const startsLike = (word: string, anchor: string): boolean =>
  anchor.length >= LONG &&
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

/** How many bits are set, all at once: pairs, nibbles, bytes. */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
