import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A claim that something works has a citation',
  severity: 'warning',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'efficacy',
      what: 'effect',
      expected: 'a source for it, such as `[1]`',
      asks: 'a claim that something works',
    }),
})
