import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFirst } from '../../src/article/find-first.ts'

test('finds what a look from the start finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (items, limit) => {
        const list = items.toSorted((a, b) => a - b)
        const first = list.findIndex(item => item > limit)
        expect(findFirst(list.length, index => list[index]! > limit)).toBe(first === -1 ? list.length : first)
      },
    ),
  )
})
