import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesAny, matchWildcard } from '../../src/core/match-glob.ts'

describe('patterns of paths', () => {
  test.each([
    ['a.md', 'a.md'],
    ['a.md', 'deep/down/a.md'],
    ['*.md', 'deep/a.md'],
    ['?.md', 'a.md'],
    ['drafts', 'drafts/a.md'],
    ['drafts/', 'old/drafts/a.md'],
    ['/a.md', 'a.md'],
    ['./blog/*', 'blog/a.md'],
    ['blog/**', 'blog/2031/a.md'],
    ['blog/**/a.md', 'blog/a.md'],
    ['**/2031/*.md', 'blog/2031/a.md'],
    ['{blog,news}/*.{md,mdx}', 'news/a.mdx'],
    ['{a,{b,c}}.md', 'c.md'],
    ['[slug].md', '[slug].md'],
    ['**', 'a.md'],
  ])('%s fits %s', (pattern, path) => {
    expect(matchesAny([pattern], path)).toBe(true)
  })

  test.each([
    ['a.md', 'b.md'],
    ['/a.md', 'deep/a.md'],
    ['blog/*.md', 'old/blog/a.md'],
    ['*.md', 'a.txt'],
    ['?.md', 'ab.md'],
    ['blog/a', 'blog/ab/c.md'],
    ['blog/**/b.md', 'blog/a.md'],
    ['}{a', 'a'],
    ['', 'a'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(matchesAny([pattern], path)).toBe(false)
  })

  test('a pattern after ! takes back, and the last that fits decides', () => {
    expect(matchesAny(['drafts', '!drafts/a.md'], 'drafts/a.md')).toBe(false)
    expect(matchesAny(['drafts', '!drafts/a.md', 'a.md'], 'drafts/a.md')).toBe(true)
    expect(matchesAny(['!a.md'], 'a.md')).toBe(false)
  })

  test('too many alternatives are a mistake', () => {
    expect(() => matchesAny(['{a,b}'.repeat(9)], 'a')).toThrow('stands for more than 256 patterns')
  })
})

test('no pattern takes exponential time', () => {
  expect(matchWildcard('*a'.repeat(500) + 'b', 'a'.repeat(1000))).toBe(false)
  expect(matchesAny([`${'**/a/'.repeat(100)}b`], 'a/'.repeat(500))).toBe(false)
})

test('wildcards agree with the expression they stand for', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 })
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 6 })
  fc.assert(
    fc.property(pattern, letters, (wanted, text) => {
      const expression = new RegExp(`^${wanted.replaceAll('*', '.*').replaceAll('?', '.')}$`)
      expect(matchWildcard(wanted, text)).toBe(expression.test(text))
    }),
  )
})
