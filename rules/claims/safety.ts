import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A claim that something is safe or harmful has a citation',
  severity: 'suggestion',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'safety',
      what: 'This claim about harm or safety',
      todo: 'Add the number of its source, such as [1]',
      asks: 'a claim about harm or safety',
    }),
})
