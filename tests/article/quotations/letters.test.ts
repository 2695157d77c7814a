import { expect, test } from 'vitest'
import {
  isAsciiLetter,
  isBlank,
  isLetter,
  isLower,
  isUpper,
  skipLeading,
} from '../../../src/article/quotations/letters.ts'

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

test.each([
  ['capitals', isUpper, /^\p{Lu}/u],
  ['small letters', isLower, /^\p{Ll}/u],
  ['letters', isLetter, /^\p{L}/u],
  ['spaces', isBlank, /^\s/],
])('%s are those of the expression', (_, ask, expression) => {
  expect(units.filter(unit => ask(unit, 0) !== expression.test(unit))).toEqual([])
})

test('letters beyond the first 65,536 characters are told by both their units', () => {
  expect(isUpper('\u{10400}', 0)).toBe(true)
  expect(isLower('\u{10428}', 0)).toBe(true)
  expect(isLetter('\u{20000}', 0)).toBe(true)
})

test('there is nothing behind the end of a text', () => {
  for (const ask of [isUpper, isLower, isLetter, isBlank]) expect(ask('a', 1)).toBe(false)
  expect(isAsciiLetter(Number.NaN)).toBe(false)
})

test('leading spaces and other characters are skipped', () => {
  expect(skipLeading(' *_\u00a0— a', '*_')).toBe(4)
  expect(skipLeading('**', '*')).toBe(2)
})
