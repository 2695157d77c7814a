import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { medicalWords } from '../../src/terminology/medical-words.ts'
import { createSpelling } from '../../src/terminology/misspellings.ts'

const list = new URL('../../fixtures/terminology/misspellings.txt', import.meta.url)
const pairs = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split(' ') as [string, string])
const spell = createSpelling()

/** Two edits in a short word or near the end of a long one: further than a suggestion can be sure of. */
const TOO_FAR = ['ibuprophen', 'vitiman']

describe('misspelt medical words', () => {
  test.each(pairs)('%s is %s', (wrong, right) => {
    expect(spell(wrong)).toBe(TOO_FAR.includes(wrong) ? undefined : right)
  })
})

describe('anchors', () => {
  test('are in small letters, long enough, and each named once', () => {
    expect(medicalWords.filter(word => !/^[a-z]{5,30}$/.test(word))).toEqual([])
    expect(new Set(medicalWords).size).toBe(medicalWords.length)
  })
})

describe('words that are right', () => {
  test('every anchor', () => {
    expect(medicalWords.filter(word => spell(word) !== undefined)).toEqual([])
  })

  test.each([
    ['a real word near an anchor', 'caution carton collation starting'],
    ['an inflection', 'vaccinating neuropathies catheterised hospitalizes'],
    ['a prefix', 'nonsystemic preclinical hyperimmune'],
    ['another word of the trade', 'glymphatic chlorphenamine dermoscope'],
    ['everyday words', 'patience surgeon medicate patients therapy review statin'],
  ])('%s', (_, words) => {
    expect(words.split(' ').filter(word => spell(word) !== undefined)).toEqual([])
  })
})
