import type { CitationForm, Prose, QuotedSpan } from '../model.ts'
import { lowerBound } from '../spans.ts'
import type { Candidate } from './candidate.ts'
import { enclosing } from '../text/containers.ts'
import { findQuotedSpans } from '../quotations/spans/quoted-spans.ts'

/**
 * Find the markers that belong to the numbering of a quoted source. They stand within a quotation, and this
 * article's list has no entry for them, or the article itself cites in another form. The last marker of a
 * quotation is the article's own: that is where a quotation is cited. So is every footnote, since Markdown
 * gives an article one set of them.
 */
export function findForeign(candidates: readonly Candidate[]): Set<Candidate> {
  const isQuoted = createQuotedTest(candidates)
  return new Set(candidates.filter(candidate => candidate.form !== 'footnote' && isQuoted(candidate)))
}

function createQuotedTest(candidates: readonly Candidate[]) {
  const spansOf = new Map<Prose, readonly QuotedSpan[]>()
  let forms: Set<CitationForm> | undefined
  return (candidate: Candidate): boolean => {
    const { prose, form, start, end, resolved } = candidate
    if (enclosing(prose, 'blockquote')) {
      forms ??= formsOutsideQuotations(candidates)
      const isOwn = forms.size === 0 || forms.has(form)
      return !(resolved && isOwn) && hasWords(prose.text, end, prose.text.length)
    }
    if (resolved) return false
    const spans = spansOf.get(prose) ?? findOutermost(prose)
    spansOf.set(prose, spans)
    const around = lastFrom(spans, start)
    return around !== undefined && hasWords(prose.text, end, around.textEnd)
  }
}

/** The forms that the article uses outside its block quotations. */
const formsOutsideQuotations = (candidates: readonly Candidate[]): Set<CitationForm> =>
  new Set(candidates.filter(({ prose }) => !enclosing(prose, 'blockquote')).map(({ form }) => form))

/** The quotations of a block that stand in no other one: they do not overlap, and are in order. */
const findOutermost = (prose: Prose): QuotedSpan[] =>
  findQuotedSpans([prose]).spans.filter(({ outer }) => outer === undefined)

/** The last of some quotations whose words begin at or before a prose offset. */
const lastFrom = (spans: readonly QuotedSpan[], offset: number): QuotedSpan | undefined =>
  spans[lowerBound(spans.length, index => spans[index]!.textStart > offset) - 1]

const word = /[\p{L}\p{N}]/gu

function hasWords(text: string, start: number, end: number): boolean {
  word.lastIndex = start
  const next = word.exec(text)
  return next !== null && next.index < end
}
