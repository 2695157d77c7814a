import type { Prose } from '../../model.ts'
import type { Candidate } from './candidate.ts'
import { findInlineMarkers } from './inline-markers.ts'
import { placeLabels } from './place-labels.ts'
import { findTypedMarkers, type TypedMarker } from './text-markers.ts'

/** Find everything in a block that is written like a marker, in order. Linear in the length of the block. */
export function findCandidates(prose: Prose): Candidate[] {
  const { candidates: marked, taken } = findInlineMarkers(prose)
  const nextTyped = findTypedMarkers(prose.text)
  let marker = nextTyped()
  if (!marker) return marked
  const candidates: Candidate[] = []
  let next = 0
  let nextMarked = 0
  for (; marker; marker = nextTyped()) {
    while (next < taken.length && taken[next]!.end <= marker.start) next++
    if (next < taken.length && taken[next]!.start < marker.end) continue
    while (nextMarked < marked.length && marked[nextMarked]!.start < marker.start)
      candidates.push(marked[nextMarked++]!)
    candidates.push(place(marker, prose))
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
  resolved: false,
})
