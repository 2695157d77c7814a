import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../../src/core/nearest.ts'

test.each([
  ['quotations/cted', 'quotations/cited'],
  ['quotation/cited', 'quotations/cited'],
  ['inpsect', 'inspect'],
  ['INSPECT', 'inspect'],
  ['rule', 'rules'],
  ['insp', 'inspect'],
  ['cited', 'quotations/cited'],
  ['Quot', 'quotations/cited'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, ['rules', 'inspect', 'quotations/cited'])).toBe(meant)
})

test('the nearest of several candidates wins', () => {
  expect(nearest('articel.md', ['particle.md', 'article.md', 'articles.md'])).toBe('article.md')
})

test.each(['salt', 'x', ''])('%j means nothing that is known', word => {
  expect(nearest(word, ['rules', 'inspect', 'quotations/cited'])).toBeUndefined()
})

test('the hint is a question, or nothing', () => {
  expect(didYouMean('rulse', ['rules'])).toBe('Did you mean `rules`?')
  expect(didYouMean('salt', ['rules'])).toBeUndefined()
})

test('of those that only begin with a word the shortest is meant', () => {
  expect(nearest('cita', ['citations/no-placeholder', 'citations/resolved'])).toBe('citations/resolved')
})
