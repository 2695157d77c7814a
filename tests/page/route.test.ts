import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleLink, overviewLink, readRoute, tableLink, writeRoute } from '../../src/page/route.ts'

test('reads what it writes', () => {
  const words = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(words, words, words, (path, at, q) => {
      fc.pre(path !== '')
      const article = readRoute(articleLink(path, at, { claimsOnly: true, find: q }))
      expect(article).toEqual({ view: 'article', path, at, claimsOnly: true, find: q })
      expect(readRoute(tableLink('sources', { q, sort: at }))).toEqual({
        view: 'sources',
        q,
        show: '',
        sort: at,
      })
      expect(readRoute(overviewLink({ q }))).toMatchObject({ view: 'overview', filter: { q } })
    }),
  )
})

test.each(['', '#', '#?', '#foo', '#/', '#?unknown=1&constructor=2'])(
  'takes %j for the overview',
  fragment => {
    expect(writeRoute(readRoute(fragment))).toBe('#')
  },
)

test('reads a path that is not encoded as it stands', () => {
  expect(readRoute('#/100%.md')).toMatchObject({ view: 'article', path: '100%.md' })
})
