import type { Citation } from '../citations/citations.ts'
import { judgeQuotations } from './judge-quotations.ts'
import type { Prose } from '../text/prose.ts'
import type { CitedBy } from './context.ts'
import { findQuotedSpans, type QuotedSpan } from './quoted-spans.ts'
import type { Located } from '../range.ts'
import type { ReferenceList } from '../references/references.ts'
import { SupportFinder } from './support.ts'
import { Surroundings } from './surroundings.ts'

/** Text in quotation marks, or a block quotation. The range includes the marks (or the `>` lines). */
export interface Quotation extends Located {
  /** The quoted words, marks left out. */
  readonly text: string
  readonly wordCount: number
  /** A block quotation rather than text in marks. */
  readonly block: boolean
  readonly kind: QuotationKind
  /** The name of the heuristic that decided the kind, for `inspect` and for tests. */
  readonly because: string
  /** It goes on with the speech that the quotation before it began: `“…,” she said. “…”`. */
  readonly continues: boolean
  readonly support: Support
  /** The markers that support it, in order. */
  readonly citations: readonly Citation[]
  /** The blocks it stands in: one, or several for block quotations and quotations over paragraphs. */
  readonly prose: readonly Prose[]
  /** Prose offsets: of the opening mark in the first block, and after the closing mark in the last. */
  readonly start: number
  readonly end: number
}

/**
 * What a quotation is:
 * - `claim`: words of a source or of a named person or body, presented as what they said;
 * - `unattributed`: a statement in quotation marks that nobody is named for;
 * - `fragment`: a few of somebody's words within the author's sentence;
 * - `term`: a term or phrase that is named, coined or doubted;
 * - `title`: the title of a work, section or form field;
 * - `speech`: imagined, asked or suggested words, slogans, chart phrases, myths put up for rebuttal;
 * - `testimonial`: words of a patient, customer or forum user.
 */
export type QuotationKind =
  | 'claim'
  | 'unattributed'
  | 'fragment'
  | 'term'
  | 'title'
  | 'speech'
  | 'testimonial'

/** Where the supporting marker stands relative to the quotation. */
export type Support = 'direct' | 'sentence' | 'after-stop' | 'attribution' | 'paragraph' | 'none'

/** A quotation mark that opens or closes nothing. */
export interface StrayMark extends Located {
  readonly mark: string
  readonly problem: 'unclosed' | 'unopened'
}

/** Find quotations, say what each is, and what supports it. Pure and linear in the size of the text. */
export function collectQuotations(
  prose: readonly Prose[],
  citations: readonly Citation[],
  lists: readonly ReferenceList[],
): { quotations: Quotation[]; strayMarks: StrayMark[] } {
  const { spans, strayMarks } = findQuotedSpans(prose)
  if (spans.length === 0) return { quotations: [], strayMarks }
  const surroundings = new Surroundings(prose, spans)
  const support = new SupportFinder(citations, surroundings)
  const direct = spans.map(span => support.findDirect(span))
  const citedBy = (span: QuotedSpan, at: number): CitedBy => ({
    direct: direct[at]!,
    countWithin: () => support.countIn(span.prose),
  })
  const judgements = judgeQuotations(spans, surroundings, findListed(lists), citedBy)
  const quotations = spans.map((span, at): Quotation => {
    const { range, text, wordCount, start, end } = span
    const { kind, because, continues } = judgements[at]!
    const next = prose[span.prose.at(-1)!.index + 1]
    const found = support.find(span, direct[at]!, surroundings.leadOf(span), next)
    return {
      range,
      text,
      wordCount,
      block: span.style === 'block',
      kind,
      because,
      continues,
      support: found.support,
      citations: found.citations,
      prose: span.prose,
      start,
      end,
    }
  })
  return { quotations: shareSupport(quotations), strayMarks }
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
