import { expect, test } from 'vitest'
import { expandPattern, NoList } from '../../../src/terminology/vocabulary/expand-pattern.ts'

test.each([
  ['cell phone', ['cell phone']],
  [
    '(?:tele|cell) ?phones?',
    [
      'telephone',
      'telephones',
      'tele phone',
      'tele phones',
      'cellphone',
      'cellphones',
      'cell phone',
      'cell phones',
    ],
  ],
  ['gr[ae]y', ['gray', 'grey']],
  [String.raw`\bi\.e\.\b`, ['i.e.']],
  [String.raw`a\spriori|ad hoc`, ['a priori', 'ad hoc']],
  ['(un)?certain', ['certain', 'uncertain']],
])('%s stands for a few phrases', (pattern, phrases) => {
  expect(expandPattern(pattern)).toEqual(phrases)
})

test.each([
  'a+',
  'a*',
  '.',
  'a{2}',
  '^a',
  'a$',
  '(?!a)b',
  '(?<=a)b',
  String.raw`\w`,
  String.raw`\d`,
  '[a-z]',
  '[^a]',
  '(a',
  'a)',
  '[a',
  'a]',
])('%s stands for no list', pattern => {
  expect(() => expandPattern(pattern)).toThrow(NoList)
})

test('what stands for more than anybody would list is refused at once', () => {
  expect(() => expandPattern('(a|b)'.repeat(40))).toThrow(NoList)
})
