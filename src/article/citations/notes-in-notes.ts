// From the markers of the body to those within the notes that they lead to, and within the notes that those lead to.
// `link-citations.ts` resolves them with the others next.

import type { OpenReference } from '../references/drafts.ts'
import type { Candidate } from './candidate.ts'
import { findCandidates } from './find-candidates.ts'
import type { ReferenceIndex } from './reference-index.ts'

/**
 * Find the footnote references within notes that are shown. A note is shown when the text refers to it, or a note that
 * is shown does: GitHub and Pandoc print it then. Two notes that refer to each other alone are never shown.
 */
export function followNotes(markers: readonly Candidate[], index: ReferenceIndex): Candidate[] {
  const shown = new Set<OpenReference>()
  const found: Candidate[] = []
  const show = ({ notation, labels, range }: Candidate): void => {
    const note = notation === 'footnote' ? index.resolve(labels[0]!.first, range.start, true) : undefined
    if (note?.form === 'footnote') shown.add(note)
  }
  markers.forEach(show)
  // A set that grows while it is walked is walked to its end.
  for (const note of shown) {
    for (const block of note.prose) {
      if (!block.inlines.some(({ type }) => type === 'footnoteReference') && !block.text.includes('[^'))
        continue
      for (const candidate of findCandidates(block)) {
        if (candidate.notation !== 'footnote' || isOwnLabel(candidate, note)) continue
        found.push(candidate)
        show(candidate)
      }
    }
  }
  return found
}

/** `[^1]` at the start of a note that lacks its colon is the note's label. */
const isOwnLabel = ({ range }: Candidate, { labelRange }: OpenReference): boolean =>
  labelRange !== undefined && range.start <= labelRange.start && labelRange.end <= range.end
