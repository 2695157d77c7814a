import { expect, test } from 'vitest'
import { checkFinding } from '../../src/core/check-finding.ts'

const at = { range: { start: 2, end: 5 } }
const message = 'Unexpected salt, expected none'
const edits = [{ range: { start: 5, end: 5 }, text: 'x' }]

test('a finding is handed on, without what does not belong to it', () => {
  const related = [{ message: 'the first', range: { start: 0, end: 1 } }]
  const finding = { at, message, fix: edits, suggestions: [{ title: 'Say so', edits }], related }
  const quotation = { ...at, kind: 'claim', read: () => 'text' }
  expect(checkFinding({ ...finding, at: quotation, log: () => undefined }, 5)).toEqual(finding)
})

test.each([
  ['salt', 'it must be Object'],
  [undefined, 'it must be Object'],
  [{ message }, '`at`'],
  [{ at: { start: 2 }, message }, '`at.range`'],
  [{ at: { range: { start: -1, end: 5 } }, message }, '`at.range.start`'],
  [{ at: { range: { start: 0.5, end: 5 } }, message }, '`at.range.start`'],
  [{ at: { range: { start: Number.NaN, end: 5 } }, message }, '`at.range.start`'],
  [{ at: { range: { start: 3, end: 2 } }, message }, 'it ends before it starts'],
  [{ at: { range: { start: 2, end: 6 } }, message }, 'at 2–6, outside the article, which ends at 5'],
  [{ at, message: '' }, '`message`'],
  [{ at, message: 'x'.repeat(1001) }, '`message`'],
  [{ at, message: 7 }, '`message`'],
  [{ at, message, fix: 'none' }, '`fix`'],
  [{ at, message, fix: [{ range: { start: 0, end: 9 }, text: '' }] }, 'at 0–9, outside'],
  [{ at, message, related: [{ range: { start: 0, end: 1 } }] }, '`related.0.message`'],
  [{ at, message, related: [{ message, range: { start: 0, end: 6 } }] }, 'at 0–6, outside'],
  [{ at, message, suggestions: [{ edits }] }, '`suggestions.0.title`'],
  [
    { at, message, suggestions: [{ title: 'x', edits: [{ range: { start: 9, end: 9 }, text: '' }] }] },
    'at 9–9',
  ],
])('nonsense is told: %j', (value, problem) => {
  expect(() => checkFinding(value, 5)).toThrow(problem)
})
