import type { Citation, CitedLabel, CitedRange, Reference } from '../model.ts'
import type { Candidate, CandidateLabel } from './forms/candidate.ts'
import { expandRange } from './label-ranges.ts'
import type { ReferenceIndex } from './reference-index.ts'

/** Turn a candidate into a citation: expand its ranges, find the entries, and tell them that they are cited. */
export function resolveCitation(
  { form, prose, start, end, range, labels, url }: Candidate,
  index: ReferenceIndex,
  source: string,
  foreign: boolean,
): Citation {
  const target = url === undefined || url.startsWith('#') ? undefined : url
  const resolve: Resolve = label =>
    foreign
      ? undefined
      : (index.resolve(label, range.start, form === 'footnote') ??
        (target ? index.findByUrl(target) : undefined))
  const citation: Citation = {
    form,
    prose,
    start,
    end,
    range,
    foreign,
    url: target,
    marker: source.slice(range.start, range.end),
    labels: expandAll(labels, resolve),
    labelRanges: readRanges(labels),
  }
  for (const { reference } of citation.labels)
    if (reference && reference.citations.at(-1) !== citation)
      (reference.citations as Citation[]).push(citation)
  return citation
}

type Resolve = (label: string) => Reference | undefined

function expandAll(labels: readonly CandidateLabel[], resolve: Resolve): CitedLabel[] {
  const [only, second] = labels
  // Nearly all have one label, and a list of one is smaller than one that grows.
  if (only && only.last === undefined && !second)
    return [{ label: only.first, reference: resolve(only.first), range: only.range }]
  const cited: CitedLabel[] = []
  for (const { first, last, range } of labels) {
    if (last === undefined) cited.push({ label: first, reference: resolve(first), range })
    else for (const label of expandRange(first, last)) cited.push({ label, reference: resolve(label), range })
  }
  return cited
}

const NO_RANGES: readonly CitedRange[] = []

const readRanges = (labels: readonly CandidateLabel[]): readonly CitedRange[] =>
  labels.some(isRange)
    ? labels.filter(isRange).map(({ first, last, range }) => ({ first, last, range }))
    : NO_RANGES

const isRange = (label: CandidateLabel): label is CandidateLabel & { last: string } =>
  label.last !== undefined
