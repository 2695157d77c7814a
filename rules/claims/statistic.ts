import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A figure about health has a citation',
  severity: 'warning',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'statistic',
      what: 'This figure',
      todo: 'Add the number of its source, such as [1]',
      asks: 'a figure from a source',
    }),
})
