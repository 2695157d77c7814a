import { positiveInteger } from '../src/core/rule.ts'

/** The option of the rules of `quotations/` that says which quotations are long enough to be claims. */
export const minWordsOption = positiveInteger(5, 'Shorter quotations are not asked for a citation')
