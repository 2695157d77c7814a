import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'

const cited =
  '> Dr Bell said that “sleep loss raises the risk of stroke in adults”, and that they “sleep badly”. [1]\n\n## References\n\n1. Bell A. Sleep. Heart. 2011.\n'

test('a claim within a claim is inside it, and other words within one are a fragment of it', () => {
  const { quotations } = readArticle('article.md', cited)
  expect(quotations.map(({ kind, inside }) => `${kind} ${inside}`)).toEqual([
    'claim false',
    'claim true',
    'fragment false',
  ])
})

test('what a quotation is stays the same, however often and in whichever order it is asked', () => {
  const forwards = readArticle('article.md', cited).quotations.map(({ kind }) => kind)
  const { quotations } = readArticle('article.md', cited)
  const backwards = quotations.toReversed().map(({ kind, confidence }) => ({ kind, confidence }))
  expect(backwards.toReversed().map(({ kind }) => kind)).toEqual(forwards)
  expect(quotations.map(({ confidence }) => confidence)).toEqual(
    backwards.toReversed().map(({ confidence }) => confidence),
  )
})
