import { AssertionError } from 'node:assert'
import { describe, expect, test } from 'vitest'
import { defineRule, flag, insertAt, object, remove } from '../../src/core/rule.ts'
import { renderRuleDoc, testRule, testRuleDocs } from '../../src/testing.ts'

/** Finds the word “miracle”, and takes it out when it is told to. */
const noMiracles = defineRule({
  summary: 'No remedy is called a miracle',
  severity: 'warning',
  fixable: true,
  options: object({ removes: flag(false, 'Take the word out') }),
  *check({ source }, { removes }) {
    for (const { index } of source.matchAll(/\bmiracle /g)) {
      const at = { range: { start: index, end: index + 7 } }
      const message = '“miracle” promises too much. Say what was found'
      yield removes
        ? { at, message, fix: [remove({ range: { start: index, end: index + 8 } })] }
        : { at, message, suggestions: [{ title: 'Say “possible”', edits: [insertAt(index, 'no ')] }] }
    }
  },
})

const found = '1:3-1:10 “miracle” promises too much. Say what was found'
const about = 'A miracle cure.\n'
const incorrect = [
  { text: about, report: [`${found}\n  → Say “possible”`] },
  { text: about, options: { removes: true }, report: [found], fixed: 'A cure.\n' },
]

describe('testRule', () => {
  test('passes a rule that does as the examples say', () => {
    testRule('house/no-miracles', noMiracles, { correct: ['A cure.\n', { text: '# Cures\n' }], incorrect })
  })

  test.each([
    ['a correct example that is reported', { correct: [about], incorrect: [] }],
    [
      'an incorrect example that is not',
      { correct: [], incorrect: [{ text: 'A cure.\n', report: [found] }] },
    ],
    ['another message', { correct: [], incorrect: [{ text: about, report: ['1:3-1:10 Miracle'] }] }],
    [
      'an incorrect example without a report',
      { correct: [], incorrect: [{ text: 'A cure.\n', report: [] }] },
    ],
    ['another fixed text', { correct: [], incorrect: [{ ...incorrect[1]!, fixed: 'A  cure.\n' }] }],
    [
      'no fixed text',
      { correct: [], incorrect: [{ text: about, options: { removes: true }, report: [found] }] },
    ],
  ])('fails on %s', (_, examples) => {
    expect(() => testRule('house/no-miracles', noMiracles, examples)).toThrow(AssertionError)
  })

  test('passes a rule without options', () => {
    const { options: _, ...rest } = noMiracles
    const rule = defineRule({ ...rest, check: () => [] })
    testRule('house/nothing', rule, { correct: ['A cure.\n'], incorrect: [] })
  })

  const at = { range: { start: 0, end: 1 } }
  const message = 'Unexpected letter, expected none'
  test.each([
    ['speaks of an empty article', () => [{ at: { range: { start: 0, end: 0 } }, message }]],
    ['depends on line endings', (source: string) => (source.includes('\r') ? [] : [{ at, message }])],
    ['never is done fixing', () => [{ at, message, fix: [insertAt(0, 'A')] }]],
    ['points outside of the text', () => [{ at, message, fix: [insertAt(99, 'A')] }]],
    ['hands out functions', () => [{ at, message, why: () => 'why' }]],
  ])('fails on a rule that %s', (_, check) => {
    const rule = defineRule({ ...noMiracles, options: object({}), check: ({ source }) => check(source) })
    const examples = {
      correct: [],
      incorrect: [{ text: 'AB\n', report: ['1:1-1:2 Unexpected letter, expected none'] }],
    }
    expect(() => testRule('house/letters', rule, examples)).toThrow()
  })
})

describe('testRuleDocs', () => {
  const draft = [
    '<!-- rule -->',
    'Miracles are rare.',
    '## Incorrect',
    '```json options\n{ "removes": true }\n```',
    '```md\nA miracle cure.\n```',
    '## Correct',
    '```md\nA cure.\n```\n',
  ].join('\n\n')

  test('passes a document that renderRuleDoc wrote, and no other', () => {
    const doc = renderRuleDoc('house/no-miracles', noMiracles, draft)
    testRuleDocs('house/no-miracles', noMiracles, doc)
    expect(() => testRuleDocs('house/no-miracles', noMiracles, draft)).toThrow(AssertionError)
    const changed = doc.replace('what was found', 'a fact')
    expect(() => testRuleDocs('house/no-miracles', noMiracles, changed)).toThrow(AssertionError)
  })

  test.each([
    ['without correct examples', draft.replace('## Correct', '## Incorrect')],
    ['with an example under the wrong heading', draft.replace('A cure.', 'A miracle cure.')],
    ['that never shows the fix', draft.replace('true', 'false')],
  ])('fails on a document %s', (_, text) => {
    const doc = renderRuleDoc('house/no-miracles', noMiracles, text)
    expect(() => testRuleDocs('house/no-miracles', noMiracles, doc)).toThrow(AssertionError)
  })
})
