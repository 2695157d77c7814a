// In: prose, reference lists and quoted spans. Out: the citations of the article, each linked to the entries it means,
// and the convention they follow. Next: quotations/quotations.ts asks which of them support a quotation.
import type { Citation, CitationForm, CitedLabel, Prose, QuotedSpan, ReferenceList } from '../model.ts'
import { areMarkers, collectBareDigits } from './bare-digits.ts'
import type { Candidate } from './candidate.ts'
import { findCandidates } from './find-candidates.ts'
import { judgeCandidates } from './judge-candidates.ts'
import { resolvesAll } from './schemes.ts'
import { findForeign } from './foreign-citations.ts'
import { joinRanges } from './joined-ranges.ts'
import { followNotes } from './notes-in-notes.ts'
import { indexReferences } from './reference-index.ts'
import { linkCitations } from './link-citations.ts'
import type { OpenReferenceList } from '../references/drafts.ts'

export interface CitationOptions {
  /** Forms to accept; all by default. */
  readonly citationForms?: readonly CitationForm[]
}

/** The citations, and what tells how the article cites. */
export interface CollectedCitations {
  readonly citations: readonly Citation[]
  /** What is written like a marker and was not taken for one. */
  readonly rejected: readonly Candidate[]
  /** The blocks that belong to no list. */
  readonly body: readonly Prose[]
}

/**
 * From prose, reference lists and quoted spans to every citation and the entries it means; the entries are told which
 * citations mean them. `readConvention` is next. Linear in the size of the text.
 *
 * A marker within a reference list counts for the entry it means but is no citation of the article.
 */
export function collectCitations(
  prose: readonly Prose[],
  lists: readonly OpenReferenceList[],
  quoted: readonly QuotedSpan[],
  source: string,
  { citationForms }: CitationOptions = {},
): CollectedCitations {
  const listed = markListed(lists, prose.length)
  const index = indexReferences(lists)
  const body: Prose[] = []
  const candidates: Candidate[] = []
  for (const block of prose) {
    if (listed[block.index]) continue
    body.push(block)
    for (const candidate of findCandidates(block)) {
      candidate.resolved = resolvesAll(candidate, index)
      candidates.push(candidate)
    }
  }
  let { accepted, rejected } = judgeCandidates(candidates, index)
  if (index.largest > 0 && meetFew(accepted, index.largest)) {
    const bare = collectBareDigits(body, index)
    if (bare.length >= accepted.length && areMarkers(bare, index))
      accepted = [...accepted, ...judgeCandidates(bare, index).accepted]
    else if (accepted.length === 0) rejected = [...rejected, ...bare]
  }
  const markers = inOrder([...joinRanges(accepted), ...followNotes(accepted, index)])
  const wanted = citationForms ? markers.filter(({ form }) => citationForms.includes(form)) : markers
  return { citations: linkCitations(wanted, index, source, findForeign(wanted, quoted)), rejected, body }
}

/**
 * Whether markers are raised, if there are any, and leave more than a quarter of so many entries unnamed: then others may
 * have lost their shape in pasting.
 */
const meetFew = (markers: readonly Candidate[], entries: number): boolean =>
  markers.every(({ form }) => form === 'superscript') &&
  new Set(markers.flatMap(({ labels }) => labels.map(({ first }) => first))).size * 4 < entries * 3

const inOrder = (markers: readonly Candidate[]): Candidate[] =>
  markers.toSorted((a, b) => a.range.start - b.range.start)

/** The labels of a citation that lead a reader nowhere. */
export const findUnresolved = ({ labels, foreign, url }: Citation): CitedLabel[] =>
  foreign || url !== undefined ? [] : labels.filter(({ reference }) => !reference)

/** Which blocks are part of a list, by their index. */
function markListed(lists: readonly ReferenceList[], blocks: number): Uint8Array {
  const listed = new Uint8Array(blocks)
  for (const { heading, references } of lists) {
    for (const { prose } of references) for (const { index } of prose) listed[index] = 1
    if (heading) listed[heading.index] = 1
  }
  return listed
}
