import type { Prose } from '../../model.ts'
import { type ListedLabel, findLabels } from '../label-list.ts'
import type { CandidateLabel } from './candidate.ts'

/** Labels by their place in the source. */
export const placeLabels = (labels: readonly ListedLabel[], prose: Prose): CandidateLabel[] =>
  labels.map(({ first, last, start, end }) => ({ first, last, range: prose.toSource(start, end) }))

/** The labels between two prose offsets, by their place in the source. */
export const readLabelsBetween = (prose: Prose, start: number, end: number): CandidateLabel[] =>
  placeLabels(findLabels(prose.text, start, end), prose)
