import { expect, test } from 'vitest'
import { plural } from '../../../src/report/plural.ts'
import { createColored } from '../../../src/report/terminal/colored.ts'
import { excerpt, layOut } from '../../../src/report/terminal/table.ts'
import { measure, measureWidest, padEnd, padStart } from '../../../src/report/terminal/width.ts'

test.each([
  ['salt', 4],
  ['größe', 5],
  ['e\u0301', 1],
  ['塩と水', 6],
  ['🧂', 2],
  ['“salt”', 6],
  ['ｆｕｌｌ', 8],
  ['👨‍👩‍👧', 2],
  ['👩🏽‍🔬', 2],
  ['🇫🇷🇨🇭', 4],
  ['❤️', 2],
  ['❤', 1],
  ['1️⃣', 2],
  ['©', 1],
  ['한', 2],
  ['\u1112\u1161\u11AB', 2],
  ['का', 2],
  ['ｶﾞ', 2],
  ['\u0301', 0],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(measure(text)).toBe(width)
})

test('the widest of texts is found, however many there are', () => {
  expect(measureWidest(['a', '塩塩', 'abc'])).toBe(4)
  expect(measureWidest(Array.from({ length: 300_000 }, () => 'ab'))).toBe(2)
  expect(measureWidest([])).toBe(0)
})

test('padding counts columns', () => {
  expect(padEnd('塩', 4)).toBe('塩  ')
  expect(padStart('塩', 4)).toBe('  塩')
  expect(padEnd('pepper', 4)).toBe('pepper')
})

test('columns align, with colour or without', () => {
  const { severity } = createColored()
  const rows = [
    ['1:1', severity.error('error'), 'first'],
    ['10:12', 'ok', '塩', 'more'],
    ['7', ''],
  ]
  expect(layOut(rows)).toEqual([`1:1    ${severity.error('error')}  first`, '10:12  ok     塩     more', '7'])
  expect(layOut([])).toEqual([])
})

test('an excerpt is one line, and gives up its middle', () => {
  expect(excerpt('  Salt\n and pepper ', 20)).toBe('Salt and pepper')
  expect(excerpt('Salt and pepper are on every table', 20)).toBe('Salt and pe … table')
  expect(excerpt('塩塩塩塩塩塩塩塩', 10)).toBe('塩塩 … 塩')
  expect(excerpt('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 10)).toBe('👨‍👩‍👧👨‍👩‍👧 … 👨‍👩‍👧')
})

test('counts agree with their nouns', () => {
  expect(plural(1, 'error')).toBe('1 error')
  expect(plural(0, 'error')).toBe('0 errors')
  expect(plural(12_345, 'error')).toBe('12,345 errors')
  expect(plural(2, 'entry', 'entries')).toBe('2 entries')
})
