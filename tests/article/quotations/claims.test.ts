import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { firstWords, groupClaims, isLinked } from '../../../src/article/quotations/claims.ts'

const quotationsOf = (source: string) => readArticle('example.md', source).quotations
const textsOf = (source: string): string[][] =>
  groupClaims(quotationsOf(source)).map(group => group.map(({ text }) => text))

describe('groupClaims', () => {
  test('takes the parts of one speech together', () => {
    expect(
      textsOf(
        '“Walking eases the pain,” said Bell. “It lets most of them sleep through the night.” A so-called “pacer” helps.\n\nOsei said “it is too late for most of them”.',
      ),
    ).toEqual([
      ['Walking eases the pain,', 'It lets most of them sleep through the night.'],
      ['it is too late for most of them'],
    ])
  })

  test('finds none where nothing is claimed', () => {
    expect(textsOf('A so-called “pacer” helps.')).toEqual([])
  })
})

describe('isLinked', () => {
  test.each([
    ['a link behind it', 'Bell said “walking helps them sleep” [here](https://example.org).', true],
    ['a link before it', 'In [her talk](https://example.org), *Bell* said “walking helps them sleep”.', true],
    [
      'a link in another sentence',
      'Bell [spoke](https://example.org). She said “walking helps them sleep”.',
      false,
    ],
    ['no link', 'Bell *herself* said “walking helps them sleep”.', false],
    ['a link in a block quotation', 'Bell:\n\n> Walking helps [them](https://example.org) sleep.', true],
    ['no link in a block quotation', 'Bell:\n\n> Walking helps *them* sleep.', false],
    [
      'a link behind a quotation over paragraphs',
      '“Walking helps.\n\n“It does,” said [Bell](https://example.org).',
      true,
    ],
    [
      'a link before a quotation over paragraphs',
      '[Bell](https://example.org) said: “Walking helps.\n\n“It does.”',
      true,
    ],
  ])('%s', (_, source, linked) => {
    expect(isLinked(quotationsOf(source)[0]!)).toBe(linked)
  })
})

describe('firstWords', () => {
  const wordsOf = (text: string): string => firstWords(quotationsOf(`Bell said: “${text}”`)[0]!)

  test('gives a short quotation whole', () => {
    expect(wordsOf('Walking helps,')).toBe('Walking helps')
  })

  test('cuts a long one between words', () => {
    expect(wordsOf('Walking for an hour a day eases the pain of most')).toBe('Walking for an hour a day …')
  })

  test('leaves out the head of a callout', () => {
    const [quotation] = quotationsOf(
      '> [!quote] Ruth Bell, Sleep\n> Walkers slept longer than those who did not walk.',
    )
    expect(firstWords(quotation!)).toBe('Walkers slept longer than …')
  })

  test('never cuts a character in two', () => {
    expect(wordsOf('𝒳'.repeat(40))).toBe(`${'𝒳'.repeat(14)} …`)
    expect(wordsOf(`a${'𝒳'.repeat(40)}`)).toBe(`a${'𝒳'.repeat(13)} …`)
  })
})
