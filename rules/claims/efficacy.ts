import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A claim that something works has a citation',
  severity: 'suggestion',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'efficacy',
      what: 'This claim that something works',
      todo: 'Add the number of a source that shows it, such as [1]',
      asks: 'a claim that something works',
    }),
})
