import { describe, expect, test } from 'vitest'
import { readTerms } from '../../../src/terminology/vocabulary/read-terms.ts'

describe('a table', () => {
  test('has a term a line', () => {
    const text =
      '\uFEFFinstead of\tuse\twhy\r\n# words of the house\n\nbotox|Botox\tbotulinum toxin\ta brand\nmiracle cure\n'
    expect(readTerms({ name: 'words.tsv', text })).toEqual([
      { use: 'botulinum toxin', 'instead of': ['botox', 'Botox'], why: 'a brand' },
      { avoid: ['miracle cure'] },
    ])
  })

  test.each(['\tuse', 'a|\tb', 'a\tb\tc\td'])('%j is no term', line => {
    expect(() => readTerms({ name: 'words.tsv', text: `ok\n${line}` })).toThrow(
      'words.tsv:2: This line is no term',
    )
  })
})

describe('a style of Vale', () => {
  test('with words to put in place of others', () => {
    const text =
      'extends: substitution\nignorecase: true\nlevel: error\nlink: https://house.example\nswap:\n  cell ?phone: mobile|mobile phone\n'
    expect(readTerms({ name: 'Terms.yml', text })).toEqual([
      {
        use: 'mobile',
        'instead of': ['cellphone', 'cell phone'],
        severity: 'error',
        why: 'See https://house.example',
      },
    ])
  })

  test('with words to avoid', () => {
    expect(
      readTerms({ name: 'a.yaml', text: 'extends: existence\ntokens:\n  - synergy\n  - game[- ]changer' }),
    ).toEqual([
      { avoid: ['synergy'], case: true },
      { avoid: ['game-changer', 'game changer'], case: true },
    ])
  })

  test.each([
    ['extends: occurrence', 'This style cannot be read'],
    ['extends: existence\ntokens: [a]\nraw: [b]', 'This style cannot be read'],
    ['extends: existence\ntokens: ["\\\\w+ly"]', 'stands for no short list of words'],
    ['extends: substitution\nswap:\n  a: ""', 'has no other to take its place'],
    ['a: [', 'This is no YAML'],
    ['a: &x [1]\nb: *x', 'This is no YAML'],
  ])('%j is told', (text, message) => {
    expect(() => readTerms({ name: 'a.yml', text })).toThrow(message)
  })
})

test('any other file is no list', () => {
  expect(() => readTerms({ name: 'a.docx', text: '' })).toThrow('a.docx: This is no list of words')
})
