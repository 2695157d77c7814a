import type { Article, Range } from '../../article/model.ts'
import type { Edit } from '../rule.ts'
import type { Diagnostic } from '../lint.ts'

/** The edits that mend one finding: all of them or none. */
export interface Proposal {
  readonly diagnostic: Diagnostic
  readonly edits: readonly Edit[]
  /** From the first edit to the last. */
  readonly range: Range
}

/** What a finding wants to have done; `undefined` when it wants nothing or what it wants is there already. */
export function propose(
  diagnostic: Diagnostic,
  edits: readonly Edit[],
  { source }: Article,
): Proposal | undefined {
  if (edits.every(({ range, text }) => source.slice(range.start, range.end) === text)) return undefined
  const start = edits.reduce((first, { range }) => Math.min(first, range.start), source.length)
  const end = edits.reduce((last, { range }) => Math.max(last, range.end), 0)
  return { diagnostic, edits, range: { start, end } }
}

/** Whether edits lie within a text and apart from one another: a third-party rule may yield anything. */
export function areSound(edits: readonly Edit[], { source }: Article): boolean {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  return sorted.every(({ range: { start, end }, text }, index) => {
    const from = sorted[index - 1]?.range.end ?? 0
    const isPlaced = Number.isInteger(start) && Number.isInteger(end)
    return isPlaced && from <= start && start <= end && end <= source.length && typeof text === 'string'
  })
}

/**
 * Split proposals into those that can be carried out together and those that have to wait: what overlaps or
 * touches an earlier one waits, because the earlier one may have changed what it is about. Of two that touch and only
 * take something out neither does, and a row of comments would need as many passes as there are.
 */
export function takeApart(proposals: readonly Proposal[]): {
  readonly together: readonly Proposal[]
  readonly waiting: readonly Proposal[]
} {
  const together: Proposal[] = []
  const waiting: Proposal[] = []
  for (const proposal of proposals.toSorted(byPlace)) {
    const last = together.at(-1)
    const gap = last ? proposal.range.start - last.range.end : 1
    if (gap < 0 || (gap === 0 && !(removes(last!) && removes(proposal)))) waiting.push(proposal)
    else together.push(proposal)
  }
  return { together, waiting }
}

const removes = ({ edits }: Proposal): boolean => edits.every(({ text }) => text === '')

const byPlace = (a: Proposal, b: Proposal): number =>
  a.range.start - b.range.start || a.range.end - b.range.end
