import type { Inline, Prose } from '../model.ts'
import { type Candidate, placeLabels } from './candidate.ts'
import { readAnchor, readSupTag } from './html-markers.ts'
import { readLink } from './link-markers.ts'
import { findTypedMarkers, type TypedMarker } from './typed-markers.ts'

/**
 * From one block to everything in it that is written like a marker, in order; `judgeCandidates` decides next which of
 * them are markers. Linear in the length of the block.
 */
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
    const isNote = marker.notation === 'inline-note'
    if (!isNote && next < taken.length && taken[next]!.start < marker.end) continue
    while (nextMarked < marked.length && marked[nextMarked]!.start < marker.start)
      candidates.push(marked[nextMarked++]!)
    candidates.push(place(marker, prose))
    // Whatever is marked up within a note belongs to the note.
    if (isNote) while (nextMarked < marked.length && marked[nextMarked]!.start < marker.end) nextMarked++
  }
  while (nextMarked < marked.length) candidates.push(marked[nextMarked++]!)
  return candidates
}

const place = ({ form, notation, start, end, labels }: TypedMarker, prose: Prose): Candidate => ({
  form,
  notation,
  prose,
  start,
  end,
  range: prose.toSource(start, end),
  labels: placeLabels(labels, prose),
  url: undefined,
  resolved: false,
})

/**
 * Find markers that Markdown or HTML mark up: footnote references, links whose text is a number, `<sup>` and
 * `<a>`. Also says which stretches of prose are spoken for, so that their text is not read again.
 */
function findInlineMarkers(prose: Prose): { candidates: Candidate[]; taken: TakenSpan[] } {
  const candidates: Candidate[] = []
  const taken: TakenSpan[] = []
  const { inlines } = prose
  let free = 0
  for (let index = 0; index < inlines.length; index++) {
    const inline = inlines[index]!
    if (inline.start < free) continue
    const candidate = readInline(prose, inline, index)
    if (candidate) candidates.push(candidate)
    if (!candidate && inline.type !== 'link') continue
    taken.push(candidate ?? inline)
    free = (candidate ?? inline).end
  }
  return { candidates, taken }
}

/** Prose offsets. */
interface TakenSpan {
  readonly start: number
  readonly end: number
}

function readInline(prose: Prose, inline: Inline, index: number): Candidate | undefined {
  switch (inline.type) {
    case 'footnoteReference':
      return readFootnote(prose, inline)
    case 'link':
      return readLink(prose, inline)
    case 'html':
      return readSupTag(prose, inline, index) ?? readAnchor(prose, inline, index)
    default:
      return undefined
  }
}

function readFootnote(prose: Prose, { label, start, end, range }: Inline): Candidate {
  const labelRange = { start: range.start + 2, end: range.end - 1 }
  const labels = [{ first: label!, last: undefined, range: labelRange }]
  return {
    form: 'footnote',
    notation: 'footnote',
    prose,
    start,
    end,
    range,
    labels,
    url: undefined,
    resolved: false,
  }
}
