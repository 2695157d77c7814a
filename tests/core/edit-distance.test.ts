import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../src/core/edit-distance.ts'

test.each([
  ['salt', 'salt', 2, 0],
  ['salt', 'slat', 2, 1],
  ['salt', 'salts', 2, 1],
  ['salt', 'alt', 2, 1],
  ['salt', 'malt', 2, 1],
  ['salt', 'pepper', 2, 3],
  ['salt', 'salted', 1, 2],
  ['abcdef', 'ghijkl', 2, 3],
  ['', 'ab', 2, 2],
])('from %s to %s, counted up to %i, it is %i', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance)
})

test('it is the same both ways, and a limit only cuts it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const whole = editDistance(a, b, 10)
      expect(editDistance(b, a, 10)).toBe(whole)
      expect(editDistance(a, b, limit)).toBe(Math.min(whole, limit + 1))
    }),
  )
})
