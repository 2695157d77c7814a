import { describe, expect, test } from 'vitest'
import { compilePatterns } from '../../../src/project/config/match-patterns.ts'

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
    ['*', '.hidden.md'],
    ['note-[0-9].md', 'note-7.md'],
    ['{1..3}.md', '2.md'],
    ['a+(b|c).md', 'abcb.md'],
    ['!(a|b).md', 'c.md'],
    ['a (copy).md', 'a (copy).md'],
    ['blog/*/a.md', 'blog/x/a.md/b.md'],
  ])('%s fits %s', (pattern, path) => {
    expect(compilePatterns([pattern])(path)).toBe(true)
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
    ['/', 'a'],
    ['note-[0-9].md', 'note-x.md'],
    ['!(a|b).md', 'a.md'],
    ['A.md', 'a.md'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(compilePatterns([pattern])(path)).toBe(false)
  })

  test('a pattern after ! takes back, and the last that fits decides', () => {
    expect(compilePatterns(['drafts', '!drafts/a.md'])('drafts/a.md')).toBe(false)
    expect(compilePatterns(['drafts', '!drafts/a.md', 'a.md'])('drafts/a.md')).toBe(true)
    expect(compilePatterns(['!a.md'])('a.md')).toBe(false)
  })
})
