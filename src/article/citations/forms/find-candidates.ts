import type { Prose } from '../../text/prose.ts'
import type { Candidate } from './candidate.ts'
import { findInlineMarkers } from './inline-markers.ts'
import { placeLabels } from './place-labels.ts'
import { findTypedMarkers, type TypedMarker } from './text-markers.ts'

/** Find everything in a block that is written like a marker, in order. Linear in the length of the block. */
export function findCandidates(prose: Prose): Candidate[] {
  const { candidates: marked, taken } = findInlineMarkers(prose)
  const candidates: Candidate[] = []
  let [next, nextMarked] = [0, 0]
  for (const typed of findTypedMarkers(prose.text)) {
    while (next < taken.length && taken[next]!.end <= typed.start) next++
    if (next < taken.length && taken[next]!.start < typed.end) continue
    while (nextMarked < marked.length && marked[nextMarked]!.start < typed.start)
      candidates.push(marked[nextMarked++]!)
    candidates.push(place(typed, prose))
  }
  while (nextMarked < marked.length) candidates.push(marked[nextMarked++]!)
  return candidates
}

const place = ({ form, spelling, start, end, labels }: TypedMarker, prose: Prose): Candidate => ({
  form,
  spelling,
  prose,
  start,
  end,
  range: prose.toSource(start, end),
  labels: placeLabels(labels, prose),
  url: undefined,
})
