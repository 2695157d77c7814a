import { editDistance } from './edit-distance.ts'

/** An anchor with what is needed to rule it out quickly. */
interface Anchor {
  readonly word: string
  /** One bit a letter that occurs. */
  readonly letters: number
}

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
  // One edit leaves the first letter or the last as it was; two edits must leave the first.
  const byFirst = new Map<string, Anchor[]>()
  const byLast = new Map<string, Anchor[]>()
  for (const word of anchors) {
    const anchor = { word, letters: lettersOf(word) }
    file(byFirst, `${word[0]!}${word.length}`, anchor)
    file(byLast, `${word.at(-1)!}${word.length}`, anchor)
  }

  /** The best of the anchors at exactly this distance. */
  const nearest = (word: string, distance: 1 | 2): string | undefined => {
    let best: string | undefined
    for (let length = word.length - distance; length <= word.length + distance; length++) {
      best = bestOf(word, distance, byFirst.get(`${word[0]!}${length}`), best)
      if (distance === 1) best = bestOf(word, distance, byLast.get(`${word.at(-1)!}${length}`), best)
    }
    return best
  }

  return word => nearest(word, 1) ?? (word.length >= LONG ? nearest(word, 2) : undefined)
}

function file(drawers: Map<string, Anchor[]>, label: string, anchor: Anchor): void {
  const drawer = drawers.get(label)
  if (drawer) drawer.push(anchor)
  else drawers.set(label, [anchor])
}

function bestOf(
  word: string,
  distance: 1 | 2,
  anchors: readonly Anchor[] = [],
  before?: string,
): string | undefined {
  const letters = lettersOf(word)
  let best = before
  for (const anchor of anchors) {
    // One edit changes at most two letters of the set, so most anchors need no closer look.
    if (countBits(anchor.letters ^ letters) > 2 * distance || anchor.word === best) continue
    if (distance === 2 && !startsLike(word, anchor.word)) continue
    if (editDistance(word, anchor.word, distance) !== distance) continue
    if (best === undefined || isBetter(word, anchor.word, best)) best = anchor.word
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
