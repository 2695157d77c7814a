import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'What guidelines or agencies are said to recommend has a citation',
  severity: 'suggestion',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'guideline',
      what: 'This recommendation',
      todo: 'Add the number of the guideline, such as [1]',
      asks: 'what a guideline says',
    }),
})
