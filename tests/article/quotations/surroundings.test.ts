import { expect, test } from 'vitest'
import { ArticleLanguage } from '../../../src/article/language.ts'
import { findQuotedSpans } from '../../../src/article/quotations/spans/quoted-spans.ts'
import { Surroundings } from '../../../src/article/quotations/surroundings.ts'
import { proseOf } from '../../support/read-prose.ts'

const read = (markdown: string) => {
  const prose = proseOf(markdown)
  return {
    block: prose[0]!,
    surroundings: new Surroundings(prose, findQuotedSpans(prose).spans, new ArticleLanguage('en', '', prose)),
  }
}

test('quotations in a stretch of text are reduced to their marks, cut ones too', () => {
  const { block, surroundings } = read('a “bcd” e “fgh” i\n')
  const cut = (from: number, to: number): string => surroundings.cut(block, from, to)
  expect(cut(0, 17)).toBe('a “␣” e “␣” i')
  expect(cut(4, 13)).toBe('␣” e “␣')
  expect(cut(7, 10)).toBe(' e ')
  expect(cut(11, 14)).toBe('␣')
})

test('a text gives the same words to an offset, whether all were read before or not', () => {
  const { surroundings } = read('The study said so.\n')
  const wordsTo = (passage: ReturnType<Surroundings['toPassage']>): string[] =>
    passage.wordsTo(8).map(({ lower }) => lower)
  const passage = surroundings.toPassage('the old study')
  expect(wordsTo(passage)).toEqual(['the', 'old'])
  expect(passage.words).toHaveLength(3)
  expect(wordsTo(passage)).toEqual(['the', 'old'])
})
