import { expect, test } from 'vitest'
import { isPunctuation } from '../../../src/article/quotations/is-punctuation.ts'

test.each([
  ['', true],
  [' ,”\n \uFFFC—', true],
  ['\u00a0»', true],
  ['a', false],
  ['1', false],
  ['é', false],
  ['” é', false],
])('%j', (text, expected) => {
  expect(isPunctuation(text)).toBe(expected)
})
