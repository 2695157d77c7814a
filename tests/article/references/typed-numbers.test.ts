import { expect, it } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findTypedTwice } from '../../../src/article/references/typed-numbers.ts'

const typedTwice = (list: string): string[] => {
  const { references, source } = readArticle('a.md', `## References\n\n${list}\n`)
  return findTypedTwice(references, source).map(({ second }) => second.text)
}

it('tells which items have a number that an earlier one has', () => {
  expect(typedTwice('1. Osei. 2011.\n2. Ruiz. 2012.\n2. Lund. 2013.\n3. Bell. 2014.')).toEqual([
    'Lund. 2013.',
  ])
})

it.each([
  '1. Osei. 2011.\n1. Ruiz. 2012.\n1. Lund. 2013.',
  '1. Osei. 2011.\n2. Ruiz. 2012.',
  '[1] Osei. 2011.\n\n[1] Ruiz. 2012.',
])('none in %j', list => {
  expect(typedTwice(list)).toEqual([])
})
