import type { StrayMark } from '../../src/article/model.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'Every quotation mark has its partner',
  severity: 'warning',

  *check({ strayMarks }) {
    for (const stray of strayMarks) yield { at: stray, message: describe(stray) }
  },
})

const describe = ({ problem, mark }: StrayMark): string =>
  problem === 'unclosed'
    ? `Unexpected opening quotation mark \`${mark}\` that nothing closes, expected a closing one after the quoted words`
    : `Unexpected closing quotation mark \`${mark}\` that nothing opens, expected an opening one before the quoted words`
