import { describe, expect, test } from 'vitest'
import spelling from '../../rules/terminology/spelling.ts'
import { readArticle, type ReadOptions } from '../../src/article/article.ts'
import { languageOf, tellLanguage } from '../../src/article/language.ts'
import { enableRules } from '../../src/core/presets.ts'
import { lint } from '../../src/core/lint.ts'
import { impressionsOf } from '../support/impressions.ts'

const read = (source: string, options: ReadOptions = {}) => readArticle('a.md', source, options)

describe('the language of an article', () => {
  const german = 'Die Autoren und die Patienten der Studie sind für das Salz.\n'

  test.each([
    ['the settings', `---\nlang: fr\n---\n\n${german}`, 'pt-BR', 'pt-BR'],
    ['`lang` of the front matter', `---\nlanguage: es\nlang: fr-CA\n---\n\n${german}`, undefined, 'fr-CA'],
    ['`language` of the front matter', `+++\nlanguage = "es"\n+++\n\n${german}`, undefined, 'es'],
    ['its words', german, undefined, 'de'],
    ['nobody', 'Zzz.\n', undefined, undefined],
    ['a language whose words are not known', `---\nlang: pl\n---\n\n${german}`, undefined, 'pl'],
  ])('is told by %s', (_, source, language, expected) => {
    expect(read(source, language === undefined ? {} : { language }).language).toBe(expected)
  })

  test.each([
    ['de', 'de'],
    ['en-GB', 'en'],
    ['PT_br', 'pt'],
    ['eng', undefined],
    ['', undefined],
  ])('the tag %j means %j', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })

  test('a sure lead decides, however the text goes on', () => {
    const french = Array.from({ length: 60 }, () => 'la les des un')
    expect(tellLanguage([...french, ...Array.from({ length: 600 }, () => 'the of and')])).toBe('fr')
  })

  test('of two that are as likely the first is taken', () => {
    expect(tellLanguage(['the', 'der'])).toBe('en')
  })
})

/** As English nobody speaks in it, as German somebody does. */
const claim = 'Vogel sagt: „Salz hebt Blutdruck stark“.\n'

describe('decides which words are read as words of speech', () => {
  const kindIn = (source: string, options?: ReadOptions) => impressionsOf(source, options)[0]!.kind

  test('by the settings', () => {
    expect(kindIn(claim, { language: 'de' })).toBe('claim')
    expect(kindIn(claim, { language: 'en' })).not.toBe('claim')
  })

  test('by the front matter', () => {
    expect(kindIn(`---\nlang: de\n---\n\n${claim}`)).toBe('claim')
    expect(kindIn(`---\nlang: en\n---\n\n${claim}`)).not.toBe('claim')
  })

  test('by the words, where the language is not one of those known here', () => {
    const source = `${claim}\nDie Ärzte und das Salz sind nicht für die Patienten.\n`
    expect(kindIn(source, { language: 'pl' })).toBe('claim')
  })
})

describe('decides whether words are held to English spelling', () => {
  const misspelt = 'Raised cytokins were found in patients with the disease.\n'
  const findings = (options?: ReadOptions) =>
    lint(read(misspelt, options), enableRules({ 'terminology/spelling': spelling }))

  test('in English, of whichever country', () => {
    expect(findings()).toHaveLength(1)
    expect(findings({ language: 'en-GB' })).toHaveLength(1)
  })

  test('in no other language, whatever the words look like', () => {
    expect(findings({ language: 'de' })).toEqual([])
    expect(findings({ language: 'pl' })).toEqual([])
  })
})
