/** The longest range that is taken at its word; a longer one is a slip or not a citation at all. */
export const longestRange = 50

/** What is wrong with a range of labels, or `undefined` when it counts up from a smaller to a larger number. */
export type RangeProblem = 'reversed' | 'single' | 'too-long'

export function findRangeProblem(first: string, last: string): RangeProblem | undefined {
  const span = Number(last) - Number(first)
  if (span < 0) return 'reversed'
  if (span === 0) return 'single'
  return span >= longestRange ? 'too-long' : undefined
}

/** The labels a range stands for, in order. A range with a problem stands for its two ends only. */
export function expandRange(first: string, last: string): string[] {
  const problem = findRangeProblem(first, last)
  if (problem === 'single') return [first]
  if (problem) return [first, last]
  const from = Number(first)
  return Array.from({ length: Number(last) - from + 1 }, (_, step) => String(from + step))
}
