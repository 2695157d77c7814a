import type { Candidate } from './citation-forms/candidate.ts'
import { resolvesAll } from './citation-forms/schemes.ts'
import { enclosing } from './prose.ts'
import { findQuotedSpans } from './quoted-spans.ts'
import type { ReferenceIndex } from './reference-index.ts'

/**
 * Find the markers that belong to the numbering of a quoted source: they stand within a quotation and this
 * article's list has no entry for them. The last marker of a block quotation is the article's own: that is
 * where a quotation is cited.
 */
export function findForeign(candidates: readonly Candidate[], index: ReferenceIndex): Set<Candidate> {
  return new Set(
    candidates.filter(
      candidate => candidate.form !== 'footnote' && !resolvesAll(candidate, index) && isQuoted(candidate),
    ),
  )
}

function isQuoted({ prose, start, end }: Candidate): boolean {
  if (enclosing(prose, 'blockquote')) return /[\p{L}\p{N}]/u.test(prose.text.slice(end))
  const within = ({ textStart, textEnd }: { textStart: number; textEnd: number }): boolean =>
    textStart <= start && end <= textEnd
  return findQuotedSpans([prose]).spans.some(span => span.prose.length === 1 && within(span))
}
