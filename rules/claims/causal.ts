import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A claim about causes or effects on health has a citation',
  severity: 'warning',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'cause',
      what: 'cause',
      expected: 'a source for it, such as `[1]`',
      asks: 'a claim about a cause',
    }),
})
