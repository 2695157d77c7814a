import type { ReferenceIndex } from './reference-index.ts'
import type { Candidate } from './candidate.ts'
import { findLookAlike } from './look-alikes.ts'
import { isMarker } from './marker-tests.ts'
import { findNumberings } from './numberings.ts'
import { readSchemes } from './schemes.ts'

/**
 * From all candidates of an article to those that are markers, by what stands around each and by what the whole
 * article does; `linkCitations` resolves them next.
 *
 * @returns `rejected`: those that nothing near them speaks against, but the article as a whole does
 */
export function judgeCandidates(
  candidates: readonly Candidate[],
  index: ReferenceIndex,
): { accepted: Candidate[]; rejected: Candidate[] } {
  const possible = leaveOutLookAlikes(candidates)
  const schemes = readSchemes(possible)
  const accepted: Candidate[] = []
  const rejected: Candidate[] = []
  for (const candidate of possible)
    (isMarker(candidate, index, schemes) ? accepted : rejected).push(candidate)
  return { accepted, rejected }
}

function leaveOutLookAlikes(candidates: readonly Candidate[]): Candidate[] {
  const others = findNumberings(candidates)
  return candidates.filter(candidate => !others.has(candidate) && findLookAlike(candidate) === undefined)
}
