import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A claim that one thing is better or riskier than another has a citation',
  severity: 'suggestion',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      cue: 'comparative',
      what: 'This comparison',
      todo: 'Add the number of the study that compared them, such as [1]',
      asks: 'a comparison of two effects',
    }),
})
