import assert from 'node:assert/strict'
import type { Rule } from '../core/rule.ts'
import { assertSound } from './assert-sound.ts'
import { fixesOf, readExamples, renderRuleDoc, runExample } from './rule-doc.ts'

/**
 * Test a rule by the examples in its document: what stands under `## Incorrect` is reported as the `report` blocks say,
 * what stands under `## Correct` is not, and the head of the document names its severity and options. Works in any test
 * runner: it returns, or throws an `AssertionError`.
 *
 * @param doc the Markdown; `renderRuleDoc` writes its head and its `report` blocks
 * @throws {AssertionError} when the document does not tell the truth
 */
export function testRuleDocs(id: string, rule: Rule, doc: string): void {
  const examples = [...readExamples(doc)]
  const sections = [...new Set(examples.map(({ section }) => section))].toSorted()
  assert.deepEqual(sections, ['Correct', 'Incorrect'], `${id}: the headings with examples below them`)
  assert.deepEqual(runExample(id, rule, { input: '', options: {} }), [], `${id} about an empty article`)
  const fixes = examples.flatMap(example => {
    const found = assertSound(id, rule, example)
    const isWrong = example.section === 'Incorrect'
    assert.equal(found.length > 0, isWrong, `${id} finds something in the example on line ${example.line}`)
    return fixesOf(found)
  })
  assert.equal(fixes.length > 0, rule.fixable ?? false, `${id} fixes something, as its \`fixable\` says`)
  assert.equal(doc, renderRuleDoc(id, rule, doc), `${id}: \`renderRuleDoc\` writes its document anew`)
}
