import type { Prose } from '../prose.ts'
import type { Candidate } from './candidate.ts'
import { findInlineMarkers } from './inline-markers.ts'
import { findTypedMarkers } from './text-markers.ts'

/** Find everything in a block that is written like a marker, in order. Linear in the length of the block. */
export function findCandidates(prose: Prose): Candidate[] {
  const { candidates, taken } = findInlineMarkers(prose)
  let next = 0
  for (const { labels, ...typed } of findTypedMarkers(prose.text)) {
    while (next < taken.length && taken[next]!.end <= typed.start) next++
    if (next < taken.length && taken[next]!.start < typed.end) continue
    candidates.push({
      ...typed,
      prose,
      range: prose.toSource(typed.start, typed.end),
      labels: labels.map(({ first, last, start, end }) => ({
        first,
        last,
        range: prose.toSource(start, end),
      })),
      url: undefined,
    })
  }
  return candidates.toSorted((a, b) => a.start - b.start)
}
