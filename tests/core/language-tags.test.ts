import { expect, test } from 'vitest'
import { findLanguageTag, isLanguageTag } from '../../src/core/language-tags.ts'

test.each(['en', 'en-GB', 'en_GB', 'de-CH-1996', 'tlh'])('%s is a tag', tag => {
  expect(isLanguageTag(tag)).toBe(true)
})

test.each([
  ['english', 'en'],
  ['English (UK)', 'en'],
  ['français', 'fr'],
  ['deu', 'de'],
  ['en-x', undefined],
  ['words', undefined],
  ['', undefined],
])('%s is none, and means %s', (text, tag) => {
  expect(isLanguageTag(text)).toBe(false)
  expect(findLanguageTag(text)).toBe(tag)
})
