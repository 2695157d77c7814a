import { expect, test } from 'vitest'
import { saysNothing } from '../../../src/article/quotations/says-nothing.ts'

test.each([
  ['', true],
  [' ,”\n \uFFFC—', true],
  ['\u00a0»', true],
  ['a', false],
  ['1', false],
  ['é', false],
  ['” é', false],
])('%j', (text, expected) => {
  expect(saysNothing(text)).toBe(expected)
})
