import type { Range } from './model.ts'

/** Ranges of offsets and lists in order: what everyone asks of them. */

/** Whether `inner` lies within `outer`, ends included. */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/**
 * The lower bound: where in a list the first item stands that matches, when all behind it match too. Found by
 * halving.
 *
 * @returns an index; `length` when none matches
 */
export function lowerBound(length: number, matches: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (matches(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Ask of one range after another which of some others is the first that it overlaps. Both are in order, so that all
 * questions together take one pass over the others.
 */
export function createOverlapTest<Other extends Range>(
  others: readonly Other[],
): (range: Range) => Other | undefined {
  let next = 0
  return range => {
    while (next < others.length && others[next]!.end <= range.start) next++
    const other = others[next]
    return other && overlaps(other, range) ? other : undefined
  }
}

/** Put ranges in order, and those that share something together. */
export function joinOverlapping(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && range.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

/** What a sticky expression (`y`) matches at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The first that a global expression (`g`) matches at an offset or behind it. */
export function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** Where the first match of a global expression starts, at an offset or behind it; the length of the text when there is none. */
export const findFrom = (pattern: RegExp, text: string, from: number): number =>
  matchFrom(pattern, text, from)?.index ?? text.length

/** Whether a sticky expression matches at an offset. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Where the match of a sticky expression at an offset ends; the offset itself when there is none. */
export function skipMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
