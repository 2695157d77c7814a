// In: quoted spans, citations, lists and speakers. Out: quotations, each with its kind and what supports it. Next: rules.
// In between, kind/ says what each seems to be, evidence/ judges, and support.ts finds its citations.
import type { ArticleLanguage } from '../language.ts'
import type {
  Citation,
  Prose,
  Quotation,
  QuotationKind,
  QuotedSpan,
  ReferenceList,
  Speakers,
} from '../model.ts'
import { judgeQuotations } from './judge-quotations.ts'
import type { CitedBy } from './context.ts'
import type { ArticleParts } from './evidence/evidence.ts'
import type { Judgement } from './kind/heuristic.ts'
import { type Verdict, weighQuotations } from './evidence/weigh.ts'
import { type Supported, SupportFinder } from './support.ts'
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
  const supports = shareSupport(parts.supports, judgements)
  const judge = new LazyJudge(parts, judgements)
  return spans.map((span, at): Quotation => {
    const { range, text, wordCount, start, end } = span
    return {
      range,
      text,
      wordCount,
      block: span.style === 'block',
      get confidence() {
        return judge.verdictOf(at).confidence
      },
      get certain() {
        return judge.verdictOf(at).certain
      },
      get because() {
        return judge.verdictOf(at).because
      },
      get kind() {
        return judge.kindOf(at)
      },
      get inside() {
        return judge.isInside(at)
      },
      continues: judgements[at]!.continues,
      support: supports[at]!.support,
      citations: supports[at]!.citations,
      prose: span.prose,
      start,
      end,
    }
  })
}

/**
 * What the quotations of an article are. Nothing is weighed before somebody asks: where an article cites in a way that
 * rules leave alone, or has all that it needs, nobody does.
 */
class LazyJudge {
  readonly #parts: ArticleParts
  readonly #judgements: readonly Judgement[]
  #verdicts: readonly Verdict[] | undefined
  #places: ReadonlyMap<QuotedSpan, number> | undefined

  constructor(parts: ArticleParts, judgements: readonly Judgement[]) {
    this.#parts = parts
    this.#judgements = judgements
  }

  verdictOf(at: number): Verdict {
    this.#verdicts ??= weighQuotations(this.#parts, this.#judgements)
    return this.#verdicts[at]!
  }

  /** Words within somebody's words are a part of them. */
  kindOf(at: number): QuotationKind {
    const outer = this.#kindAround(at)
    const { kind } = this.verdictOf(at)
    return outer === 'testimonial' || (outer === 'claim' && kind !== 'claim') ? 'fragment' : kind
  }

  /** A claim within a claim. */
  isInside(at: number): boolean {
    return this.#kindAround(at) === 'claim' && this.verdictOf(at).kind === 'claim'
  }

  #kindAround(at: number): QuotationKind | undefined {
    const { outer } = this.#parts.spans[at]!
    if (!outer) return undefined
    const places = (this.#places ??= new Map(this.#parts.spans.map((span, place) => [span, place])))
    return this.verdictOf(places.get(outer)!).kind
  }
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
function shareSupport(supports: readonly Supported[], judgements: readonly Judgement[]): Supported[] {
  const shared = [...supports]
  const better = (at: number, than: number): void => {
    const [from, to] = [shared[at]!, shared[than]!]
    if (!isSupported(to) && isSupported(from))
      shared[than] = { support: 'sentence', citations: from.citations }
  }
  for (let at = 1; at < shared.length; at++) if (judgements[at]!.continues) better(at - 1, at)
  for (let at = shared.length - 1; at > 0; at--) if (judgements[at]!.continues) better(at, at - 1)
  return shared
}

/** A citation stands where a reader takes it for the source of the quotation. */
export const isSupported = ({ support }: Pick<Quotation, 'support'>): boolean =>
  support !== 'none' && support !== 'paragraph'
