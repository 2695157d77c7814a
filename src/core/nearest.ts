import { editDistance } from './edit-distance.ts'

/**
 * The candidate that a word most likely means, or `undefined` when none is near: one that is misspelt, or one of which
 * only the beginning or the name after the last slash was written.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const all = [...candidates]
  return findMisspelt(word, all) ?? findShortened(word, all)
}

/** Fewer letters begin too many names. */
const shortestStart = 3

/** The shortest candidate that begins with a word, or has it as its last name: `cited` for `quotations/cited`. */
function findShortened(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < shortestStart) return undefined
  const start = word.toLowerCase()
  return candidates
    .filter(candidate => {
      const whole = candidate.toLowerCase()
      return whole.startsWith(start) || whole.endsWith(`/${start}`)
    })
    .toSorted((a, b) => a.length - b.length)[0]
}

/** At most one slip (a letter missing, added, changed, or two swapped) for every three letters. */
function findMisspelt(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const slips = editDistance(word.toLowerCase(), candidate.toLowerCase(), fewest - 1)
    if (slips < fewest) [best, fewest] = [candidate, slips]
  }
  return best
}

/** “Did you mean …?” as a hint, or `undefined` when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const meant = nearest(word, candidates)
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`
}
