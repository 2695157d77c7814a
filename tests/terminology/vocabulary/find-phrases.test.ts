import { describe, expect, test } from 'vitest'
import { createPhraseFinder } from '../../../src/terminology/vocabulary/find-phrases.ts'

const find = (text: string, phrases: readonly string[], matchCase = false): string[] =>
  Array.from(
    createPhraseFinder(phrases.map(phrase => ({ text: phrase, matchCase, value: phrase })))(text),
    ({ start, end }) => text.slice(start, end),
  )

describe('a phrase is found', () => {
  test.each([
    ['whatever its capitals', 'Botox and BOTOX', ['botox'], ['Botox', 'BOTOX']],
    [
      'over the end of a line and several blanks',
      'health\ncare, health  care',
      ['health care'],
      ['health\ncare', 'health  care'],
    ],
    ['with either apostrophe', "Crohn’s and Crohn's", ["Crohn's"], ['Crohn’s', "Crohn's"]],
    ['the longest first', 'miracle cure, miracle', ['miracle', 'miracle cure'], ['miracle cure', 'miracle']],
    [
      'with marks before, within and behind',
      'He is +ve, HIV/AIDS, e.g. so',
      ['+ve', 'hiv/aids', 'e.g.'],
      ['+ve', 'HIV/AIDS', 'e.g.'],
    ],
    ['in scripts without spaces', '保健品的广告', ['保健品', '广告'], ['保健品', '广告']],
    ['with accents', 'Ménière disease', ['ménière'], ['Ménière']],
    ['by digits', 'COVID 19 rose', ['covid 19'], ['COVID 19']],
  ])('%s', (_, text, phrases, found) => {
    expect(find(text, phrases)).toEqual(found)
  })
})

describe('nothing is found', () => {
  test.each([
    ['within a word', 'botoxic, abotox, botox2', ['botox']],
    ['where a mark before it lacks', 'they have it', ['+ve']],
    ['where words run together', 'healthcare', ['health care']],
    ['where a phrase has no word', 'a — b', ['—']],
  ])('%s', (_, text, phrases) => {
    expect(find(text, phrases)).toEqual([])
  })

  test('in other capitals, when these matter', () => {
    expect(find('Covid, COVID', ['Covid'], true)).toEqual(['Covid'])
  })
})
