import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'What studies or experts are said to have found has a citation',
  severity: 'suggestion',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'research',
      what: 'What research is said to show here',
      todo: 'Add the number of the study, such as [1]',
      asks: 'what research has found',
    }),
})
