import { describe, expect, test } from 'vitest'
import { WordsToCheck } from '../../src/terminology/words-to-check.ts'

function findWords(words: WordsToCheck, text: string, isWell = (_word: string) => false): string[] {
  const found: string[] = []
  words.startAt(0)
  while (words.next(text)) {
    const word = text.slice(words.start, words.end)
    found.push(word)
    if (isWell(word)) words.noteWell()
  }
  return found
}

describe('words to check', () => {
  test('are runs of five letters and more, accented ones included', () => {
    expect(findWords(new WordsToCheck(), 'Salt eases Ménière’s, x-rays (naïveté) B12vitamin')).toEqual([
      'eases',
      'Ménière',
      'naïveté',
      'vitamin',
    ])
  })

  test('are not those that were well before, in whatever text', () => {
    const words = new WordsToCheck()
    const well = (word: string) => word === 'sleep'
    expect(findWords(words, 'sleep slepe sleep', well)).toEqual(['sleep', 'slepe'])
    expect(findWords(words, 'Sleep sleep slepe', well)).toEqual(['Sleep', 'slepe'])
  })

  test('are told apart by case, order and length', () => {
    const words = new WordsToCheck()
    findWords(words, 'trial', () => true)
    expect(findWords(words, 'trial Trial trail trials atrial')).toEqual([
      'Trial',
      'trail',
      'trials',
      'atrial',
    ])
  })

  test('come back once many others were well: there is room for so many', () => {
    const words = new WordsToCheck()
    const many = Array.from({ length: 200_000 }, (_, at) => `word${toLetters(at)}`).join(' ')
    expect(findWords(words, many, () => true)).toHaveLength(200_000)
    expect(findWords(words, many).length).toBeGreaterThan(100_000)
  })
})

const toLetters = (at: number): string =>
  Array.from(String(at), digit => String.fromCharCode(97 + Number(digit))).join('')
