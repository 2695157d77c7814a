import type { Inline, Prose } from './prose.ts'

/** The marked-up stretches that lie within a span of prose offsets. Takes time for those alone, not for the block. */
export function inlinesWithin({ inlines }: Prose, from: number, to: number): Inline[] {
  const found: Inline[] = []
  for (let i = findFirst(inlines, from); i < inlines.length && inlines[i]!.start <= to; i++)
    if (inlines[i]!.end <= to) found.push(inlines[i]!)
  return found
}

/** The index of the first stretch that starts at or after an offset. */
function findFirst(inlines: readonly Inline[], from: number): number {
  let low = 0
  let high = inlines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inlines[middle]!.start < from) low = middle + 1
    else high = middle
  }
  return low
}
