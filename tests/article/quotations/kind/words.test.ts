import { expect, test } from 'vitest'
import { is, chooseReader, isOf } from '../../../../src/article/quotations/kind/words.ts'

const readEnglish = chooseReader('en')
const wordsOf = (text: string, to = text.length): string[] => readEnglish(text, to).map(({ lower }) => lower)

test('words keep their apostrophes and hyphens, and their places', () => {
  expect(readEnglish('Émile’s well-known “salt”', 25)).toMatchObject([
    { start: 0, end: 7, lower: "émile's", capital: true },
    { start: 8, end: 18, lower: 'well-known', capital: false },
    { start: 20, end: 24, lower: 'salt', capital: false },
  ])
})

test('a phrase is one word, and needs all of its words', () => {
  expect(wordsOf('According to Dr Ito')).toEqual(['according to', 'dr', 'ito'])
  expect(wordsOf('According as')).toEqual(['according', 'as'])
  expect(wordsOf('according')).toEqual(['according'])
})

test('words that end behind the offset are left out, phrases too', () => {
  expect(wordsOf('she said so', 8)).toEqual(['she', 'said'])
  expect(wordsOf('said according to', 15)).toEqual(['said'])
  expect(wordsOf('她表示', 1)).toEqual(['她'])
  expect(wordsOf('她表示', 2)).toEqual(['她'])
})

test('a possessive and an elided article do not change what a word is', () => {
  const [possessive] = readEnglish("study's", 7)
  expect(isOf(possessive, is.sources)).toBe(true)
  const [elided] = chooseReader('fr')("l'étude", 7)
  expect(isOf(elided, is.sources)).toBe(true)
  expect(readEnglish("o'clock", 7)).toMatchObject([{ classes: 0 }])
})

test('a French pronoun behind its verb does not change what the verb is', () => {
  const readFrench = chooseReader('fr')
  const isSaying = (word: string): boolean => isOf(readFrench(word, word.length)[0], is.saying)
  expect(['affirme-t-elle', 'disent-ils', 'écrit-il', 'ajoute-t-il'].filter(isSaying)).toHaveLength(4)
  expect(isSaying('grand-mère')).toBe(false)
})
