import type { SpanDraft } from './describe-span.ts'
import type { QuotedSpan } from './quoted-spans.ts'
import { contains } from '../range.ts'

/**
 * Put spans in order, outer before inner, and tell each one which other it stands in. No two start in one place:
 * an inner one starts after the mark, the `>` or the tag of the outer.
 */
export function nestSpans(drafts: readonly SpanDraft[]): QuotedSpan[] {
  const ordered = drafts.toSorted((a, b) => a.range.start - b.range.start)
  const around: QuotedSpan[] = []
  const spans: QuotedSpan[] = []
  for (const draft of ordered) {
    while (around.length > 0 && !contains(around.at(-1)!.range, draft.range)) around.pop()
    const outer = around.at(-1)
    if (outer && isDoubled(outer, draft)) continue
    const span = placeIn(outer, draft)
    spans.push(span)
    around.push(span)
  }
  return spans
}

/** Written out: with a spread, reading quotations takes 1.2 times as long. */
const placeIn = (
  outer: QuotedSpan | undefined,
  { range, text, wordCount, style, prose, start, end, textStart, textEnd }: SpanDraft,
): QuotedSpan => ({ range, text, wordCount, style, prose, start, end, textStart, textEnd, outer })

/** Doubled marks, `""…""`, are one quotation: nothing but the marks stands between the two. */
const isDoubled = (outer: SpanDraft, inner: SpanDraft): boolean =>
  outer.style === inner.style && outer.textStart === inner.start && outer.textEnd === inner.end
