import type { QuotationContext } from '../context.ts'

/**
 * Remember the answer about the quotation asked about last: heuristics ask the same of one quotation before any
 * asks about the next. Without it, judging takes 1.05 times as long.
 */
export function askOnce<Answer>(ask: (context: QuotationContext) => Answer): typeof ask {
  let last: { readonly context: QuotationContext; readonly answer: Answer } | undefined
  return context => {
    if (last?.context !== context) last = { context, answer: ask(context) }
    return last.answer
  }
}
