import type { QuotedSpan } from '../../model.ts'
import type { SpanDraft } from './describe-span.ts'
import { contains } from '../../spans.ts'

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
    draft.outer = outer
    spans.push(draft)
    around.push(draft)
  }
  return spans
}

/** Doubled marks, `""…""`, are one quotation: nothing but the marks stands between the two. */
const isDoubled = (outer: QuotedSpan, inner: QuotedSpan): boolean =>
  outer.style === inner.style &&
  outer.style !== 'block' &&
  outer.textStart === inner.start &&
  outer.textEnd === inner.end
