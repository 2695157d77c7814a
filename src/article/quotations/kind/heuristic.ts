import type { QuotationContext } from '../context.ts'
import type { Passage } from '../passage.ts'
import type { QuotationKind } from '../quotations.ts'

/** What was decided about a quotation, and by which heuristic. */
export interface Judgement {
  readonly kind: QuotationKind
  /** The name of the heuristic. */
  readonly because: string
  /** It goes on with what the quotation before it began. */
  readonly continues: boolean
}

/** What a heuristic may know beside the surroundings: the claim before it in its block or in the block before. */
export interface Earlier {
  /**
   * The text between that claim and this quotation, other quotations in it reduced to marks; `undefined` when the
   * claim stands in the block before.
   */
  readonly between: Passage | undefined
  /** Both stand in the same sentence. */
  readonly sameSentence: boolean
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
  applies(context: QuotationContext, earlier: Earlier | undefined): boolean
}
