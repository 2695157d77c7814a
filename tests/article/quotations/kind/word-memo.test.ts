import { expect, test } from 'vitest'
import { WordMemo } from '../../../../src/article/quotations/kind/word-memo.ts'

test('a word is looked up once, until another takes its place', () => {
  const asked: string[] = []
  const memo = new WordMemo(written => {
    asked.push(written)
    return { written }
  })
  const read = (text: string): string => memo.read(text, 0, text.length).written
  expect([read('salt'), memo.end, read('salt, sea'), memo.end]).toEqual(['salt', 4, 'salt', 4])
  expect(asked).toEqual(['salt'])
  // These two share a place.
  expect([read('AaAa'), read('BBBB'), read('AaAa')]).toEqual(['AaAa', 'BBBB', 'AaAa'])
  expect(asked).toEqual(['salt', 'AaAa', 'BBBB', 'AaAa'])
})

test('a word ends at the limit, and an apostrophe or hyphen needs a letter behind it', () => {
  const memo = new WordMemo(written => ({ written }))
  const read = (text: string, limit: number): string => memo.read(text, 0, limit).written
  expect(read('well-known', 10)).toBe('well-known')
  expect(read('well-known', 5)).toBe('well')
  expect(read('well- known', 11)).toBe('well')
})
