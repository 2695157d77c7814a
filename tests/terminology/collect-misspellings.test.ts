import { describe, expect, test } from 'vitest'
import spelling from '../../rules/terminology/spelling.ts'
import { readArticle } from '../../src/article/article.ts'

/** English enough to be read, whatever stands before it. */
const rest = '\n\nThis is one of the notes that they have about what you can do for it.\n'

const find = (source: string, options = {}): string[] =>
  Array.from(
    spelling.check(readArticle('a.md', source + rest), {
      ignore: [],
      quotations: false,
      maxOccurrences: 20,
      ...options,
    }),
    ({ message }) => /mean “(.+?)”/.exec(message)![1]!,
  )

describe('found', () => {
  test.each([
    ['a word in small letters', 'It is fibromialgia.', 'fibromyalgia'],
    ['the name of a medicine in mid-sentence', 'They take Zolpiclone at night.', 'Zopiclone'],
    ['a trade name', 'They take ozempik at night.', 'Ozempic'],
    ['a disease with a name', 'They have parkinsons at home.', "Parkinson's"],
    ['two words in one', 'It is ofdiabetes that they speak.', 'of diabetes'],
    ['two others', 'Many symptomsand more.', 'symptoms and'],
    ['a title in YAML', '---\ntitle: "All of fibromialgia"\n---\n', 'fibromyalgia'],
    ['a title in TOML', '+++\ntitle = "All of fibromialgia"\n+++\n', 'fibromyalgia'],
    [
      'an enumeration of words',
      'nausea, vomiting, diabetis, asthma, pain, cough, fever, gout, rash, sweat, chills, itch',
      'diabetes',
    ],
    ['a word behind people of another language', 'The Greek doctor asked about diabetis.', 'diabetes'],
    ['a compound', 'It is diabetis-related.', 'diabetes'],
  ])('%s', (_, source, word) => {
    expect(find(source)).toEqual([word])
  })
})

describe('left alone', () => {
  test.each([
    ['what `[sic]` follows', 'They wrote *diabetis* [sic] and “ibuprofin” (sic).'],
    [
      'a word said to be of another language',
      "It comes from the Greek word 'arthritus', and from the Latin tumour.",
    ],
    ['the words of others', 'She wrote that “my fibromialgia came back”.'],
    ['a block quotation', '> My symtoms were worse.'],
    ['a surname', 'They asked Dr Citalopran about it.'],
    ['a name among names', 'They asked Anna Citalopran about it.'],
    ['a foundation', 'They asked the Diabetis Foundation.'],
    ['the title of a work', 'They read *Diabetis Care Today* at night.'],
    ['an address', 'See example.org/treating-diabetis or a.example/x?diabetis=1.'],
    ['part of an address', 'See treating-the-diabetis-now for it.'],
    ['an entry of no list', 'Osei K, Sato M. Diabetis care. J Care. 2019;12(3):33–39. doi:10.1000/care'],
    [
      'a word of another language',
      'Lekarz pyta chorego o diabetis i cukier, bo jego ojciec umarł przed rokiem na serce.',
    ],
  ])('%s', (_, source) => {
    expect(find(source)).toEqual([])
  })

  test('an article in a language whose words nobody here knows', () => {
    const article = readArticle(
      'a.md',
      'Osoby z cukrzycą i diabetis to nie jest temat na jeden wieczór, a do tego lekarz pyta o symptom.',
    )
    expect([...spelling.check(article, { ignore: [], quotations: true, maxOccurrences: 20 })]).toEqual([])
  })
})

test('quoted words are told when somebody asks for them', () => {
  expect(find('She wrote that “my fibromialgia came back”.', { quotations: true })).toEqual(['fibromyalgia'])
})

test('a word is told once, with all its places', () => {
  const source = `Diabetis is that. ${'So is diabetis. '.repeat(9)}${rest}`
  const [finding, ...others] = spelling.check(readArticle('a.md', source), {
    ignore: [],
    quotations: false,
    maxOccurrences: 20,
  })
  expect(others).toEqual([])
  expect(finding!.message).toBe('“Diabetis” looks misspelt, 10 times. Did you mean “Diabetes”?')
  expect(finding!.related).toHaveLength(9)
  expect(finding!.suggestions![0]!.edits.map(({ text }) => text)).toEqual([
    'Diabetes',
    ...Array(9).fill('diabetes'),
  ])
  expect(find(source, { maxOccurrences: 9 })).toEqual([])
})
