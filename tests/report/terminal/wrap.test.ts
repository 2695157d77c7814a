import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure } from '../../../src/report/terminal/width.ts'
import { wrap } from '../../../src/report/terminal/wrap.ts'

test('lines end between words', () => {
  expect(wrap(['Salt', 'is', 'bad', 'for', 'you'], 11)).toEqual(['Salt is bad', 'for you'])
  expect(wrap(['Salt', 'is', 'bad'], Infinity)).toEqual(['Salt is bad'])
  expect(wrap([], 5)).toEqual([''])
})

test('a word without room is broken between characters', () => {
  expect(wrap(['no', 'overconsumption'], 6)).toEqual(['no', 'overco', 'nsumpt', 'ion'])
  expect(wrap(['塩分の摂取'], 4)).toEqual(['塩分', 'の摂', '取'])
  expect(wrap(['e\u0301e\u0301e\u0301'], 2)).toEqual(['e\u0301e\u0301'.normalize(), 'e\u0301'.normalize()])
})

test('no line is wider than asked, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z塩]{1,12}$/)),
      fc.integer({ min: 2, max: 30 }),
      (words, width) => {
        const lines = wrap(words, width)
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      },
    ),
  )
})
