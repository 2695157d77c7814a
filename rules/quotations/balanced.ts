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
    ? `Nothing closes the quotation that ${mark} opens here. Add the closing mark after the quoted words`
    : `Nothing opens the quotation that ${mark} closes here. Add the opening mark before the quoted words`
