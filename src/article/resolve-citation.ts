import type { Candidate, CandidateLabel } from './citation-forms/candidate.ts'
import type { Citation, CitedLabel } from './citations.ts'
import { expandRange } from './label-ranges.ts'
import type { ReferenceIndex } from './reference-index.ts'
import type { Reference } from './references.ts'

/** Turn a candidate into a citation: expand its ranges, find the entries, and tell them that they are cited. */
export function resolveCitation(
  { form, prose, start, end, range, labels, url }: Candidate,
  index: ReferenceIndex,
  source: string,
  foreign: boolean,
): Citation {
  const target = url === undefined || url.startsWith('#') ? undefined : url
  const resolve = (label: string): Reference | undefined =>
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
    labels: labels.flatMap(label => expand(label, resolve)),
    labelRanges: labels.flatMap(({ first, last, range: place }) =>
      last === undefined ? [] : [{ first, last, range: place }],
    ),
  }
  for (const reference of new Set(citation.labels.map(label => label.reference)))
    if (reference) (reference.citations as Citation[]).push(citation)
  return citation
}

const expand = (
  { first, last, range }: CandidateLabel,
  resolve: (label: string) => Reference | undefined,
): CitedLabel[] =>
  (last === undefined ? [first] : expandRange(first, last)).map(label => ({
    label,
    reference: resolve(label),
    range,
  }))
