import type { Prose } from './prose.ts'
import type { ContextReader } from './quotation-context.ts'
import type { Earlier, Judgement } from './quotation-kind/heuristic.ts'
import { judge } from './quotation-kind/judge.ts'
import { places } from './quotation-kind/places.ts'
import type { QuotedSpan } from './quoted-spans.ts'

/** The text between two quotations of one speech is a reporting clause, not a paragraph. */
const longestBetween = 200

/**
 * Say what each quotation is. They are judged in the order of the text, since a quotation may go on with what
 * the one before it began.
 *
 * @param listed the blocks of reference entries
 * @param isCited whether a citation stands right behind a quotation
 */
export function judgeQuotations(
  spans: readonly QuotedSpan[],
  contexts: ContextReader,
  listed: ReadonlySet<Prose>,
  isCited: (span: QuotedSpan) => boolean,
): Map<QuotedSpan, Judgement> {
  const judgements = new Map<QuotedSpan, Judgement>()
  let earlier: QuotedSpan | undefined
  for (const span of spans) {
    const outer = span.outer && judgements.get(span.outer)
    const place = places.find(heuristic => heuristic.applies({ span, listed, outer }))
    const judgement: Judgement = place
      ? { kind: place.kind, because: place.name, continues: false }
      : judge(contexts.read(span, isCited(span)), earlier && readEarlier(earlier, span, judgements))
    judgements.set(span, judgement)
    if (span.style !== 'block' && place?.name !== 'within-claim' && place?.name !== 'within-marks') earlier = span
  }
  return judgements
}

/** The quotation before, when it ends in the block in which this one starts and not far from it. */
function readEarlier(
  earlier: QuotedSpan,
  span: QuotedSpan,
  judgements: ReadonlyMap<QuotedSpan, Judgement>,
): Earlier | undefined {
  const prose = span.prose[0]!
  if (earlier.prose.at(-1) !== prose || span.start - earlier.end > longestBetween) return undefined
  return { judgement: judgements.get(earlier)!, between: prose.text.slice(earlier.end, span.start) }
}
