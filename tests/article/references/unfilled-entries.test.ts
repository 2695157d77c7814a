import { expect, it } from 'vitest'
import { readUnfilled } from '../../../src/article/references/unfilled-entries.ts'
import { readLists } from './read-references.ts'

const unfilled = (source: string): (string | undefined)[] =>
  readLists(source).flatMap(({ references }) => references.map(readUnfilled))

const first = '## References\n\n1. Osei K. Salt. 2011.\n'

it.each([
  ['TBC', 'wanted'],
  ['[add reference]', 'wanted'],
  ['source to follow', 'wanted'],
  ['**To be added**', 'wanted'],
  ['xxx', 'wanted'],
  ['ibid.', 'before'],
  ['*Op. cit.*', 'before'],
])('an entry %j names no source', (text, kind) => {
  expect(unfilled(`${first}2. ${text}\n`)).toEqual([undefined, kind])
})

it.each([
  'Ibid., a journal of sources. 2011.',
  '[Source](https://example.org/salt)',
  'Added sugar. 2012.',
  'Todorov L. Rye. 2013.',
])('an entry %j names one', text => {
  expect(unfilled(`${first}2. ${text}\n`)).toEqual([undefined, undefined])
})

it('takes `ibid.` in a note for a custom', () => {
  expect(unfilled('Salt.[^1] Rye.[^2]\n\n[^1]: Osei K. Salt. 2011.\n[^2]: Ibid.\n')).toEqual([
    undefined,
    undefined,
  ])
})

it('leaves entries without a number alone', () => {
  expect(unfilled('## References\n\n- Osei K. Salt. 2011.\n- TBC\n')).toEqual([undefined, undefined])
})
