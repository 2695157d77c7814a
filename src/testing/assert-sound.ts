import assert from 'node:assert/strict'
import { checkFinding } from '../core/check-finding.ts'
import { applyEdits } from '../core/fix/apply-edits.ts'
import type { Diagnostic } from '../core/lint.ts'
import type { Rule } from '../core/rule.ts'
import { fixesOf, renderDiagnostic, runExample } from './rule-doc.ts'

/** A text and the options that a rule runs with. */
interface Sample {
  readonly input: string
  readonly options: unknown
}

/**
 * Make sure of what holds for every rule and every text: findings are well formed and hold no functions, the same is
 * found whatever the line endings and with a byte order mark, and once fixed nothing is left to fix.
 *
 * @returns what the rule finds
 */
export function assertSound(id: string, rule: Rule, { input, options }: Sample): Diagnostic[] {
  const run = (text: string): Diagnostic[] => runExample(id, rule, { input: text, options })
  const found = run(input)
  for (const finding of found) assertFinding(finding, input)
  const report = found.map(renderDiagnostic)
  const fixed = applyEdits(input, fixesOf(found))
  for (const ending of ['\r\n', '\r']) {
    const other = input.replaceAll('\n', ending)
    const again = run(other)
    assert.deepEqual(again.map(renderDiagnostic), report, `with line endings ${JSON.stringify(ending)}`)
    const itsFixed = applyEdits(other, fixesOf(again)).replaceAll(/\r\n?/g, '\n')
    assert.equal(itsFixed, fixed, `fixed, with line endings ${JSON.stringify(ending)}`)
  }
  const marked = run(`\uFEFF${input}`)
  assert.deepEqual(
    marked.map(({ start }) => start.offset - 1),
    found.map(({ start }) => start.offset),
    'offsets after a byte order mark',
  )
  assert.deepEqual(fixesOf(run(fixed)), [], 'what is left to fix when it is fixed')
  return found
}

function assertFinding(finding: Diagnostic, text: string): void {
  const { start, end, message, fix, suggestions } = finding
  assert.deepEqual(structuredClone(finding), finding, 'a finding holds nothing but data')
  const at = { range: { start: start.offset, end: end.offset } }
  checkFinding({ at, message, ...(fix && { fix }), ...(suggestions && { suggestions }) }, text.length)
}
