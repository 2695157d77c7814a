import type { Prose, QuotedSpan } from '../model.ts'
import { type CitedBy, QuotationContext } from './context.ts'
import type { Judgement } from './kind/heuristic.ts'
import type { Earlier } from './passage.ts'
import { judge } from './kind/judge.ts'
import { places } from './kind/places.ts'
import type { Surroundings } from './surroundings.ts'

/** Characters between two quotations of one speech or sentence. */
const longestBetween = 300

/**
 * Say what each quotation is. They are judged in the order of the text, since a quotation may go on with what
 * one before it began.
 *
 * @param listed the blocks of reference entries
 * @param citedBy the citations of a quotation
 */
export function judgeQuotations(
  spans: readonly QuotedSpan[],
  surroundings: Surroundings,
  listed: ReadonlySet<Prose>,
  citedBy: (span: QuotedSpan, at: number) => CitedBy,
): Judgement[] {
  const judgements: Judgement[] = []
  const around = new Map<QuotedSpan, Judgement>()
  let claim: QuotedSpan | undefined
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at]!
    const where = { span, listed, outer: span.outer && around.get(span.outer) }
    const place = places.find(heuristic => heuristic.applies(where))
    const judgement: Judgement = place
      ? { kind: place.kind, because: place.name, continues: false }
      : judge(
          new QuotationContext(span, citedBy(span, at), surroundings),
          claim && readEarlier(claim, span, surroundings),
        )
    judgements.push(judgement)
    if (spans[at + 1]?.outer === span) around.set(span, judgement)
    if (span.style !== 'block' && judgement.kind === 'claim') claim = span
  }
  return judgements
}

/** The claim before, when it ends in the block in which this quotation starts, or in the block before, and near. */
function readEarlier(claim: QuotedSpan, span: QuotedSpan, surroundings: Surroundings): Earlier | undefined {
  const [last, prose] = [claim.prose.at(-1)!, span.prose[0]!]
  if (last.index + 1 === prose.index && last.text.length - claim.end <= longestBetween)
    return { between: undefined, sameSentence: false }
  if (last !== prose || span.start - claim.end > longestBetween || span.start < claim.end) return undefined
  return surroundings.readBetween(claim, span)
}
