import { findAbstentions } from './abstentions.ts'
import type { Candidate } from './forms/candidate.ts'
import { findCandidates } from './forms/find-candidates.ts'
import { judgeCandidates } from './forms/judge-candidates.ts'
import { resolvesAll } from './forms/schemes.ts'
import { findForeign } from './foreign-citations.ts'
import type { Prose } from '../text/prose.ts'
import type { Located, Range } from '../range.ts'
import { indexReferences } from './reference-index.ts'
import type { Reference, ReferenceList } from '../references/references.ts'
import { resolveCitation } from './resolve-citation.ts'

/** One marker in the text, such as `[1,2]`, `[^3]` or `<sup>4–6</sup>`. */
export interface Citation extends Located {
  /** As written in the source. */
  readonly marker: string
  readonly form: CitationForm
  /** What the marker names, ranges expanded, in order. */
  readonly labels: readonly CitedLabel[]
  /** The ranges in it as written, sound or not. A range with a problem is not expanded: its ends are labels. */
  readonly labelRanges: readonly CitedRange[]
  /** Where the marker itself links to outside this article, if it does: then nobody misses a list entry. */
  readonly url: string | undefined
  /** The marker belongs to the numbering of a quoted source, not to this article's list. */
  readonly foreign: boolean
  readonly prose: Prose
  /** Prose offsets of the marker in `prose.text`. */
  readonly start: number
  readonly end: number
}

export interface CitedLabel {
  readonly label: string
  /** The entry it means, or `undefined` when there is none. */
  readonly reference: Reference | undefined
  /** Where the label (or the range it comes from, `2–4`) stands in the source. */
  readonly range: Range
}

/** A range of labels in a marker, `2–4`. */
export interface CitedRange extends Located {
  readonly first: string
  readonly last: string
}

export type CitationForm =
  | 'bracket' // [1], \[1\]
  | 'footnote' // [^1]
  | 'superscript' // <sup>1</sup>, ^1^, ¹
  | 'paren' // (1)
  | 'link' // [1](url), [[1]](url)
  | 'reference-link' // [6][7] that Markdown has merged, or [1] with [1]: url
  | 'source' // [Source #1, #2]
  | 'lenticular' // 【1】

/** Why something was left unjudged; shown by `inspect`. */
export interface Abstention {
  readonly about: string
  readonly reason: string
  readonly range?: Range
}

export interface CitationOptions {
  /** Forms to accept; all by default. */
  readonly citationForms?: readonly CitationForm[]
}

/**
 * Find every citation and the entries it means, and tell the entries which citations mean them. Linear in the
 * size of the text.
 *
 * A marker within a reference list counts for the entry it means but is no citation of the article.
 */
export function collectCitations(
  prose: readonly Prose[],
  lists: readonly ReferenceList[],
  source: string,
  { citationForms }: CitationOptions = {},
): { citations: Citation[]; abstentions: Abstention[] } {
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
  const { accepted, rejected } = judgeCandidates(candidates, index)
  const wanted = citationForms ? accepted.filter(({ form }) => citationForms.includes(form)) : accepted
  const foreign = findForeign(wanted)
  return {
    citations: wanted.map(candidate => resolveCitation(candidate, index, source, foreign.has(candidate))),
    abstentions: findAbstentions(body, rejected, {
      isNumbered: index.largest > 0,
      hasCitations: accepted.length > 0,
    }),
  }
}

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
