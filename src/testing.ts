/**
 * Test rules of your own, in any test runner.
 *
 * @module
 */
export { renderRuleDoc } from './testing/rule-doc.ts'
export {
  type CorrectExample,
  type IncorrectExample,
  type RuleExamples,
  testRule,
} from './testing/test-rule.ts'
export { testRuleDocs } from './testing/test-rule-docs.ts'
