import { expect, test } from 'vitest'
import { sentenceAt } from '../../../src/article/text/within-block.ts'

const sentences = [
  { start: 0, end: 5 },
  { start: 6, end: 9 },
  { start: 12, end: 20 },
]

test.each([
  [0, { start: 0, end: 5 }],
  [4, { start: 0, end: 5 }],
  [6, { start: 6, end: 9 }],
  [19, { start: 12, end: 20 }],
])('finds the sentence that holds offset %i', (offset, sentence) => {
  expect(sentenceAt(sentences, offset)).toEqual(sentence)
})

test.each([5, 10, 20, 99])('gives an empty stretch for offset %i, which no sentence holds', offset => {
  expect(sentenceAt(sentences, offset)).toEqual({ start: offset, end: offset })
})

test('gives an empty stretch when there are no sentences', () => {
  expect(sentenceAt([], 3)).toEqual({ start: 3, end: 3 })
})
