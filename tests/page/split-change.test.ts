import { expect, test } from 'vitest'
import { splitChange } from '../../src/page/split-change.ts'

test.each([
  ['a magnesum pill', 'a magnesium pill', ['a ', 'magnesum', 'magnesium', ' pill']],
  ['…/review?utm=1 now', '…/review now', ['…/review', '?utm=1', '', ' now']],
  ['same', 'same', ['same', '', '', '']],
  ['', 'new', ['', '', 'new', '']],
  ['aa', 'aaa', ['', 'aa', 'aaa', '']],
])('shows the words that change from %j to %j', (before, after, expected) => {
  const { head, before: cut, after: put, tail } = splitChange({ before, after })
  expect([head, cut, put, tail]).toEqual(expected)
})
