import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A claim about causes or effects on health has a citation',
  severity: 'suggestion',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'cause',
      what: 'This claim about a cause',
      todo: 'Add the number of its source, such as [1]',
      asks: 'a claim about a cause',
    }),
})
