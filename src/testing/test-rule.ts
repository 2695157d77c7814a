import assert from 'node:assert/strict'
import { applyEdits } from '../core/fix/apply-edits.ts'
import type { Rule } from '../core/rule.ts'
import { assertSound } from './assert-sound.ts'
import { fixesOf, renderDiagnostic, runExample } from './rule-doc.ts'

/** A text in which the rule finds nothing. */
export interface CorrectExample {
  readonly text: string
  /** Of the rule; its defaults when left out. */
  readonly options?: object
}

/** A text in which it finds something. */
export interface IncorrectExample extends CorrectExample {
  /** `1:5-1:12 message` for each finding, and `  → title` on a line of its own for each of its suggestions. */
  readonly report: readonly string[]
  /** The text after its fixes; left out when it has none. */
  readonly fixed?: string
}

export interface RuleExamples {
  readonly correct: readonly (string | CorrectExample)[]
  readonly incorrect: readonly IncorrectExample[]
}

/**
 * Test a rule by examples. Beside what they say, each is tried with other line endings and a byte order mark, and after
 * its own fix. Works in any test runner: it returns, or throws an `AssertionError`.
 *
 * @param id as users write it in their configuration: `house/no-brands`
 * @throws {AssertionError} at the first example that the rule does not do as it says
 */
export function testRule(id: string, rule: Rule, { correct, incorrect }: RuleExamples): void {
  assert.deepEqual(runExample(id, rule, { input: '', options: {} }), [], `${id} about an empty article`)
  for (const example of correct) {
    const { text, options = {} } = typeof example === 'string' ? { text: example } : example
    const found = assertSound(id, rule, { input: text, options }).map(renderDiagnostic)
    assert.deepEqual(found, [], `${id} about ${JSON.stringify(text)}`)
  }
  for (const { text, options = {}, report, fixed = text } of incorrect) {
    const found = assertSound(id, rule, { input: text, options })
    assert.notEqual(report.length, 0, `${id}: an incorrect example has a report`)
    assert.deepEqual(found.map(renderDiagnostic), report, `${id} about ${JSON.stringify(text)}`)
    assert.equal(applyEdits(text, fixesOf(found)), fixed, `${id} fixes ${JSON.stringify(text)}`)
  }
}
