import type { Prose } from '../../model.ts'
import type { ReferenceIndex } from '../reference-index.ts'
import { isAuthorLine } from './author-lines.ts'
import type { Candidate } from './candidate.ts'
import { findEnumerated } from './enumerations.ts'
import { findLookAlike, opensNote } from './look-alikes.ts'
import { isMarker } from './marker-tests.ts'
import { endsOf, readSchemes } from './schemes.ts'

/**
 * Decide which candidates are markers, by what stands around each and by what the whole article does.
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
  const others = findNumberings(candidates.filter(isRaisedOrParen))
  return candidates.filter(candidate => !others.has(candidate) && findLookAlike(candidate) === undefined)
}

/** Those that number authors, items and notes. */
function findNumberings(candidates: readonly Candidate[]): Set<Candidate> {
  const others = new Set<Candidate>()
  if (candidates.length === 0) return others
  for (const block of groupByProse(candidates).values()) {
    const raised = block.filter(({ form }) => form === 'superscript')
    if (isAuthorLine(raised)) for (const candidate of raised) others.add(candidate)
    for (const candidate of findEnumerated(block.filter(({ spelling }) => spelling === 'paren')))
      others.add(candidate)
  }
  const notes = new Set(candidates.filter(opensNote).flatMap(endsOf))
  for (const candidate of candidates) if (isTableNote(candidate, notes)) others.add(candidate)
  return others
}

/** What marks affiliations and enumerates; most markers are neither. */
const isRaisedOrParen = ({ form, spelling }: Candidate): boolean =>
  form === 'superscript' || spelling === 'paren'

/** `5 mg<sup>1</sup>` in a table means the note `<sup>1</sup> Twice a day` below it. */
const isTableNote = (candidate: Candidate, notes: ReadonlySet<string>): boolean =>
  candidate.form === 'superscript' &&
  candidate.prose.kind === 'cell' &&
  endsOf(candidate).every(label => notes.has(label))

function groupByProse(candidates: readonly Candidate[]): Map<Prose, Candidate[]> {
  const groups = new Map<Prose, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.prose)
    if (group) group.push(candidate)
    else groups.set(candidate.prose, [candidate])
  }
  return groups
}
