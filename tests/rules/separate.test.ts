import { expect, test } from 'vitest'
import rule from '../../rules/citations/separate.ts'
import { readArticle } from '../../src/article/article.ts'

const fixesIn = (text: string): boolean[] => {
  const source = `${text}\n\n## References\n\n[1]: https://example.org/1 "Ito"\n\n[2]: https://example.org/2 "Ota"\n`
  return Array.from(rule.check(readArticle('a.md', source), {}), ({ fix }) => fix !== undefined)
}

test.each([
  'The element a[1][2] of the matrix.',
  'The element (a[1][2]) of it.',
  'The element x_ij[1][2].',
  'The element my_list[1][2].',
])('no comma is put into an index: %s', text => {
  expect(fixesIn(text)).toEqual([false])
})

test.each(['Sleep helps[1][2].', 'Sleep helps [1][2].', 'Sleep helps.[1][2]'])(
  'but between citations: %s',
  text => {
    expect(fixesIn(text)).toEqual([true])
  },
)
