import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/article.ts'
import { describeUnjudged } from '../../src/report/describe-unjudged.ts'
import { noteArticle, notesOf } from '../../src/core/article-notes.ts'

const list = '\n\n## References\n\n1. Osei K. Exercise. 2011.\n2. Lindqvist A. Rest. 2014.\n'

test('what was read is counted, and what is cited', () => {
  const article = readArticle(
    'a.md',
    `Dr. Ana Berg said: “Poor sleep raises the risk of stroke in most adults” [1].\n\nDr. Ben Bell said: “Short nights harm the heart of most adults in the long run.” So-called “brain fog” is rare.${list}`,
  )
  expect(noteArticle(article)).toEqual({
    seen: {
      quotations: 3,
      claims: 2,
      citedClaims: 1,
      citations: 1,
      references: 2,
      citedReferences: 1,
    },
  })
})

test('an entry whose source the text links to is cited', () => {
  const article = readArticle(
    'a.md',
    'See [a study](https://example.org/a).\n\n## References\n\n- Osei K. Exercise. 2011. https://example.org/a\n',
  )
  expect(noteArticle(article).seen).toMatchObject({ citations: 0, references: 1, citedReferences: 1 })
})

test('what is left unjudged has its reason and its place', () => {
  const source =
    'Sleep helps (Hill et al., 2018). Rest helps (Moreau et al., 2019). Naps help (Ito et al., 2020).\n'
  const { unjudged = [] } = noteArticle(readArticle('a.md', source))
  expect(unjudged).toMatchObject([
    {
      about: 'citations by author and year',
      start: { line: 1, column: 13, offset: 12 },
      end: { offset: 31 },
    },
  ])
  expect(describeUnjudged(unjudged[0]!.reason)).toBe(
    'Not judged, because sources are cited by author and year, as in `(Hill et al., 2018)`, so that no number can be asked for',
  )
})

test('what has no place is told at the start', () => {
  const article = {
    ...readArticle('a.md', 'Sleep.'),
    abstentions: [{ about: 'all', reason: 'Nothing is told' }],
  }
  const start = { line: 1, column: 1, offset: 0 }
  expect(noteArticle(article).unjudged).toEqual([
    { about: 'all', reason: 'Nothing is told', start, end: start },
  ])
})

test('notes are told from the rest of a file', () => {
  const seen = { quotations: 0, claims: 0, citedClaims: 0, citations: 0, references: 0, citedReferences: 0 }
  const file = { path: 'a.md', diagnostics: [], seen }
  expect(notesOf(file)).toEqual({ seen })
  expect(notesOf({})).toEqual({})
})
