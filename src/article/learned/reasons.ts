// In: the signals of one thing that was judged, and the trees that judged it. Out: those that told. Next: reports.
import type { Reason } from '../model.ts'
import { sumTrees, type Trees } from './trees.ts'

/** Signals that are enough to understand a judgement. */
const shown = 6
/** Log-odds below which nobody needs to know. */
const least = 0.05
/** How much text there is: it tells much beside other signals, and nothing to a reader by itself. */
const ofSize = /^(?:(?:length|paragraphs|q\.sentences|q\.wordlength)|(?:before|lead|after)\.words)[>=]/

/**
 * The signals without which the odds would differ most, those of size last: the trees are asked again for each, so only
 * on demand.
 *
 * @param names of all signals, by their numbers
 * @param given which of them are; changed while this runs, and then as before
 * @param treesFor the trees that answer for a signal; a signal without is left out
 */
export function findReasons(
  names: readonly string[],
  given: Uint8Array,
  treesFor: (signal: string) => Trees | undefined,
): Reason[] {
  const sums = new Map<Trees, number>()
  const moved: Reason[] = []
  for (const [id, signal] of names.entries()) {
    const trees = given[id] ? treesFor(signal) : undefined
    if (!trees) continue
    let whole = sums.get(trees)
    if (whole === undefined) sums.set(trees, (whole = sumTrees(trees, given)))
    given[id] = 0
    const weight = Math.round((whole - sumTrees(trees, given)) * 100) / 100
    given[id] = 1
    if (Math.abs(weight) >= least) moved.push({ signal, weight })
  }
  const isSize = ({ signal }: Reason): number => (ofSize.test(signal) ? 1 : 0)
  return moved
    .toSorted((a, b) => isSize(a) - isSize(b) || Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, shown)
}
