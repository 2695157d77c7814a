import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contains,
  createOverlapTest,
  joinOverlapping,
  lowerBound,
  matchAt,
  matchesAt,
  overlaps,
  skipMatch,
} from '../../src/article/spans.ts'

const range = (start: number, end: number) => ({ start, end })

/** Ranges of at least one code unit. */
const someRanges = fc
  .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 5 })))
  .map(pairs => pairs.map(([start, length]) => range(start, start + length)))

describe('ranges', () => {
  const range = (start: number, end: number) => ({ start, end })

  test('a range contains itself and what lies within, ends included', () => {
    expect(contains(range(2, 6), range(2, 6))).toBe(true)
    expect(contains(range(2, 6), range(6, 6))).toBe(true)
    expect(contains(range(2, 6), range(1, 3))).toBe(false)
    expect(contains(range(2, 6), range(5, 7))).toBe(false)
  })

  test('ranges that only touch do not overlap', () => {
    expect(overlaps(range(0, 3), range(2, 5))).toBe(true)
    expect(overlaps(range(0, 3), range(3, 5))).toBe(false)
    expect(overlaps(range(3, 5), range(0, 3))).toBe(false)
  })
})

describe('lowerBound', () => {
  test('finds what a look from the start finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (items, limit) => {
          const list = items.toSorted((a, b) => a - b)
          const first = list.findIndex(item => item > limit)
          expect(lowerBound(list.length, index => list[index]! > limit)).toBe(
            first === -1 ? list.length : first,
          )
        },
      ),
    )
  })
})

describe('joinOverlapping', () => {
  test('ranges that only touch stay apart', () => {
    expect(joinOverlapping([range(4, 6), range(0, 2), range(1, 4)])).toEqual([range(0, 4), range(4, 6)])
  })

  test('what is left is in order, apart, and covers the same', () => {
    fc.assert(
      fc.property(someRanges, ranges => {
        const joined = joinOverlapping(ranges)
        for (const [at, { start }] of joined.slice(1).entries())
          expect(joined[at]!.end).toBeLessThanOrEqual(start)
        for (let at = 0; at < 36; at++) {
          const isCovered = (each: readonly { start: number; end: number }[]): boolean =>
            each.some(({ start, end }) => start <= at && at < end)
          expect(isCovered(joined)).toBe(isCovered(ranges))
        }
      }),
    )
  })
})

test('createOverlapTest finds the first of some ranges that another overlaps', () => {
  fc.assert(
    fc.property(someRanges, someRanges, (some, asked) => {
      const others = joinOverlapping(some)
      const find = createOverlapTest(others)
      for (const each of asked.toSorted((a, b) => a.start - b.start))
        expect(find(each)).toBe(others.find(other => overlaps(other, each)))
    }),
  )
})

test('a sticky expression is asked about one offset', () => {
  const digits = /\d+/y
  expect(matchAt(digits, 'ab12', 2)?.[0]).toBe('12')
  expect(matchAt(digits, 'ab12', 1)).toBeNull()
  expect(matchesAt(digits, 'ab12', 3)).toBe(true)
  expect(matchesAt(digits, 'ab12', 0)).toBe(false)
  expect(skipMatch(digits, 'ab12', 2)).toBe(4)
  expect(skipMatch(digits, 'ab12', 1)).toBe(1)
})
