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
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase())
    if (slips < fewest) [best, fewest] = [candidate, slips]
  }
  return best
}

/** “Did you mean …?” as a hint, or `undefined` when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const meant = nearest(word, candidates)
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function countSlips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let slips = Math.min(changed, last[column]! + 1, current[column - 1]! + 1)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) slips = Math.min(slips, beforeLast[column - 2]! + 1)
      current.push(slips)
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}
