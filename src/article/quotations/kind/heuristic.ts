import type { QuotationKind } from '../../model.ts'
import type { QuotationContext } from '../context.ts'
import type { Earlier } from '../passage.ts'

/** What was decided about a quotation, and by which heuristic. */
export interface Judgement {
  readonly kind: QuotationKind
  /** The name of the heuristic. */
  readonly because: string
  /** It goes on with what the quotation before it began. */
  readonly continues: boolean
}

/**
 * One reason to call a quotation what it is. Heuristics are asked in order and the first that applies decides;
 * so each may rely on what those before it have ruled out.
 */
export interface Heuristic {
  /** Kebab case, unique; shown by `inspect` as the reason. */
  readonly name: string
  /** Why it is right, as a sentence for people. */
  readonly reason: string
  readonly kind: QuotationKind
  /** It applies to what goes on with the claim before: the two are one speech. */
  readonly continues?: true
  applies(context: QuotationContext, earlier: Earlier | undefined): boolean
}
