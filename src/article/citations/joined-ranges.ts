// From the markers of an article, in order, to the same with two that make a range taken as one: `[2]–[5]`.
// `link-citations.ts` expands it next.

import type { Candidate, CandidateLabel } from './candidate.ts'
import { findRangeProblem } from './labels.ts'

const between = /^\s?[-‐‑‒–—−~〜～]\s?$|^\s(?:to|through|bis|à|al?|tot|t\/m)\s$/iu

/** Join two markers of one notation that a dash or a word for it stands between, when the numbers count up. */
export function joinRanges(markers: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const marker of markers) {
    const last = joined.at(-1)
    const range = last && readRange(last, marker)
    if (range) joined[joined.length - 1] = range
    else joined.push(marker)
  }
  return joined
}

function readRange(one: Candidate, other: Candidate): Candidate | undefined {
  if (one.prose !== other.prose || one.notation !== other.notation || one.form === 'footnote')
    return undefined
  const [from, to] = [one.labels.at(-1)!, other.labels[0]!]
  const isRange = from.last === undefined && to.last === undefined && !findRangeProblem(from.first, to.first)
  if (!isRange || !between.test(one.prose.text.slice(one.end, other.start))) return undefined
  const range = { start: from.range.start, end: to.range.end }
  const label: CandidateLabel = { first: from.first, last: to.first, range }
  return {
    ...one,
    end: other.end,
    range: { start: one.range.start, end: other.range.end },
    labels: [...one.labels.slice(0, -1), label, ...other.labels.slice(1)],
    resolved: one.resolved && other.resolved,
  }
}
