import { defineRule } from '../../src/core/rule.ts'
import { findUncited, statementOptions } from '../statement-findings.ts'

export default defineRule({
  summary: 'A claim that something is safe or harmful has a citation',
  severity: 'warning',
  preset: 'strict',
  options: statementOptions,

  check: (article, options) =>
    findUncited(article, options, {
      family: 'safety',
      what: 'word on safety',
      expected: 'the source of it, such as `[1]`',
      asks: 'a claim about harm or safety',
    }),
})
