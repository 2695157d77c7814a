// In: quoted spans, citations, lists and speakers. Out: quotations, each with its kind and what supports it. Next: rules.
// In between, kind/ says what each seems to be, evidence/ judges, and support.ts finds its citations.
import type { ArticleLanguage } from '../language.ts'
import type { Citation, Prose, Quotation, QuotedSpan, ReferenceList, Speakers } from '../model.ts'
import { judgeQuotations } from './judge-quotations.ts'
import type { CitedBy } from './context.ts'
import type { ArticleParts } from './evidence/evidence.ts'
import type { Judgement } from './kind/heuristic.ts'
import { weighQuotations } from './evidence/weigh.ts'
import { SupportFinder } from './support.ts'
import { Surroundings } from './surroundings.ts'

/** Say what each quoted span is, and what supports it. Pure and linear in the size of the text. */
export function collectQuotations(
  prose: readonly Prose[],
  spans: readonly QuotedSpan[],
  citations: readonly Citation[],
  lists: readonly ReferenceList[],
  speakers: Speakers,
  language: ArticleLanguage,
): Quotation[] {
  if (spans.length === 0) return []
  const { parts, judgements } = prepare(prose, spans, citations, lists, speakers, language)
  const { supports } = parts
  const verdicts = weighQuotations(parts, judgements)
  const places = new Map(spans.map((span, at) => [span, at]))
  const quotations = spans.map((span, at): Quotation => {
    const { range, text, wordCount, start, end } = span
    const found = supports[at]!
    const verdict = verdicts[at]!
    const outer = span.outer && verdicts[places.get(span.outer)!]!.kind
    const inside = outer === 'claim' && verdict.kind === 'claim'
    return {
      range,
      text,
      wordCount,
      block: span.style === 'block',
      confidence: verdict.confidence,
      certain: verdict.certain,
      get because() {
        return verdict.because
      },
      kind: (outer === 'claim' || outer === 'testimonial') && !inside ? 'fragment' : verdict.kind,
      inside,
      continues: judgements[at]!.continues,
      support: found.support,
      citations: found.citations,
      prose: span.prose,
      start,
      end,
    }
  })
  return shareSupport(quotations)
}

/** What judging the quotations of an article needs: all around them, and what the heuristics make of each. */
export function prepare(
  prose: readonly Prose[],
  spans: readonly QuotedSpan[],
  citations: readonly Citation[],
  lists: readonly ReferenceList[],
  speakers: Speakers,
  language: ArticleLanguage,
): { parts: ArticleParts; judgements: Judgement[] } {
  const surroundings = new Surroundings(prose, spans, language)
  const support = new SupportFinder(citations, surroundings)
  const direct = spans.map(span => support.findDirect(span))
  const citedBy = (span: QuotedSpan, at: number): CitedBy => ({
    direct: direct[at]!,
    countWithin: () => support.countIn(span.prose),
  })
  const judgements = judgeQuotations(spans, surroundings, findListed(lists), citedBy)
  const supports = spans.map((span, at) =>
    support.find(span, direct[at]!, surroundings.leadOf(span), prose[span.prose.at(-1)!.index + 1]),
  )
  const parts = { prose, spans, citations, lists, speakers, language, surroundings, direct, supports }
  return { parts, judgements }
}

function findListed(lists: readonly ReferenceList[]): Set<Prose> {
  const listed = new Set<Prose>()
  for (const { references } of lists)
    for (const { prose } of references) for (const block of prose) listed.add(block)
  return listed
}

/** The parts of one speech are supported by one marker: `“…,” she said. “…” [1]`. */
function shareSupport(quotations: readonly Quotation[]): Quotation[] {
  const shared = [...quotations]
  const better = (at: number, than: number): void => {
    const [from, to] = [shared[at]!, shared[than]!]
    if (!isSupported(to) && isSupported(from))
      shared[than] = { ...to, support: 'sentence', citations: from.citations }
  }
  for (let at = 1; at < shared.length; at++) if (shared[at]!.continues) better(at - 1, at)
  for (let at = shared.length - 1; at > 0; at--) if (shared[at]!.continues) better(at, at - 1)
  return shared
}

/** A citation stands where a reader takes it for the source of the quotation. */
export const isSupported = ({ support }: Quotation): boolean => support !== 'none' && support !== 'paragraph'
