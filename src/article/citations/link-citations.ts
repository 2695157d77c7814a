import type { Citation, CitedLabel, CitedRange, Reference } from '../model.ts'
import type { Candidate, CandidateLabel } from './candidate.ts'
import { expandRange } from './labels.ts'
import type { OpenReference } from '../references/drafts.ts'
import type { ReferenceIndex } from './reference-index.ts'

/**
 * From markers to citations: expand their ranges and join both ends, so that a citation knows the entries it means and an
 * entry the citations that mean it. The only place where entries change after they were read; the article is next.
 */
export function linkCitations(
  markers: readonly Candidate[],
  index: ReferenceIndex,
  source: string,
  foreign: ReadonlySet<Candidate>,
): Citation[] {
  return markers.map(marker => linkCitation(marker, index, source, foreign.has(marker)))
}

function linkCitation(
  { form, prose, start, end, range, labels, url }: Candidate,
  index: ReferenceIndex,
  source: string,
  foreign: boolean,
): Citation {
  const target = url === undefined || url.startsWith('#') ? undefined : url
  const meant: OpenReference[] = []
  const resolve: Resolve = label => {
    if (foreign) return undefined
    const reference =
      index.resolve(label, range.start, form === 'footnote') ?? (target ? index.findByUrl(target) : undefined)
    if (reference) meant.push(reference)
    return reference
  }
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
  for (const { citations } of meant) if (citations.at(-1) !== citation) citations.push(citation)
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
