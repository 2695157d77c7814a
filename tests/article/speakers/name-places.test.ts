import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { chooseReader } from '../../../src/article/quotations/kind/words.ts'
import { NamePlaces } from '../../../src/article/speakers/name-places.ts'
import { readBlock } from '../../../src/article/speakers/read-block.ts'

const read = (source: string): NamePlaces => {
  const { prose } = readArticle('article.md', source)
  return new NamePlaces(prose.map(block => readBlock(block, chooseReader('en'))))
}

test('the blocks are told in which a word has a capital, as often as it stands there', () => {
  const places = read('Marsh came.\n\nA marsh lay there.\n\nMARSH and Ann Marsh, but no Marshall.\n')
  expect([...places.withCapital('marsh')]).toEqual([0, 2, 2])
  expect([...places.withCapital('ann')]).toEqual([2])
  expect([...places.withCapital('bell')]).toEqual([])
})

test('a curly apostrophe counts as a straight one, and a dotted capital I as one letter', () => {
  const places = read('İİ O’Dell.\n\nO’Dell again.\n')
  expect([...places.withCapital("o'dell")]).toEqual([0, 1])
})

test('a word is ordinary when it is also written small, as a word of its own', () => {
  const places = read('Stone fell. A stone is heavy.\n\nGranite fell. Sand, but not granites.\n')
  expect(places.isOrdinary('stone')).toBe(true)
  expect(places.isOrdinary('granite')).toBe(false)
  expect(places.isOrdinary('sand')).toBe(false)
})

test('a word is not ordinary because it is part of a phrase', () => {
  const places = read('According to Bell, it helps; according to Marsh, it does not.\n')
  expect(places.isOrdinary('according to')).toBe(true)
  expect(places.isOrdinary('according')).toBe(false)
  expect(places.isOrdinary('according')).toBe(false)
})
