/**
 * Where in a list the first item stands that matches, when all behind it match too: found by halving.
 *
 * @returns an index; `length` when none matches
 */
export function findFirst(length: number, matches: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (matches(middle)) high = middle
    else low = middle + 1
  }
  return low
}
