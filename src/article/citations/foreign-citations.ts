import type { CitationForm, Prose, QuotedSpan } from '../model.ts'
import { findFrom, lowerBound } from '../spans.ts'
import type { Candidate } from './candidate.ts'
import { enclosing } from '../text/containers.ts'

/**
 * Find the markers that belong to the numbering of a quoted source. They stand within a quotation, and this
 * article's list has no entry for them, or the article itself cites in another form. The last marker of a
 * quotation is the article's own: that is where a quotation is cited. So is every footnote, since Markdown
 * gives an article one set of them.
 */
export function findForeign(candidates: readonly Candidate[], quoted: readonly QuotedSpan[]): Set<Candidate> {
  const isQuoted = createQuotedTest(candidates, quoted)
  return new Set(candidates.filter(candidate => candidate.form !== 'footnote' && isQuoted(candidate)))
}

function createQuotedTest(candidates: readonly Candidate[], quoted: readonly QuotedSpan[]) {
  let spansOf: ReadonlyMap<Prose, readonly QuotedSpan[]> | undefined
  let forms: Set<CitationForm> | undefined
  return (candidate: Candidate): boolean => {
    const { prose, form, start, end, resolved } = candidate
    if (enclosing(prose, 'blockquote')) {
      forms ??= formsOutsideQuotations(candidates)
      const isOwn = forms.size === 0 || forms.has(form)
      return !(resolved && isOwn) && hasWords(prose.text, end, prose.text.length)
    }
    if (resolved) return false
    spansOf ??= groupByBlock(quoted)
    const around = lastFrom(spansOf.get(prose) ?? [], start, prose)
    return around !== undefined && hasWords(prose.text, end, endWithin(around, prose))
  }
}

/** The forms that the article uses outside its block quotations. */
const formsOutsideQuotations = (candidates: readonly Candidate[]): Set<CitationForm> =>
  new Set(candidates.filter(({ prose }) => !enclosing(prose, 'blockquote')).map(({ form }) => form))

/** The outermost quotations in marks of each block: they do not overlap, and are in order. */
function groupByBlock(quoted: readonly QuotedSpan[]): Map<Prose, QuotedSpan[]> {
  const groups = new Map<Prose, QuotedSpan[]>()
  for (const span of quoted) {
    if (span.style === 'block' || (span.outer && span.outer.style !== 'block')) continue
    for (const block of span.prose) {
      const group = groups.get(block)
      if (group) group.push(span)
      else groups.set(block, [span])
    }
  }
  return groups
}

/** The last of the quotations of a block whose words begin at or before a prose offset. */
const lastFrom = (spans: readonly QuotedSpan[], offset: number, block: Prose): QuotedSpan | undefined =>
  spans[lowerBound(spans.length, index => startWithin(spans[index]!, block) > offset) - 1]

/** Where in a block the words of a quotation begin that may run over several. */
const startWithin = (span: QuotedSpan, block: Prose): number => (span.prose[0] === block ? span.textStart : 0)

const endWithin = (span: QuotedSpan, block: Prose): number =>
  span.prose.at(-1) === block ? span.textEnd : block.text.length

const word = /[\p{L}\p{N}]/gu

const hasWords = (text: string, start: number, end: number): boolean => findFrom(word, text, start) < end
