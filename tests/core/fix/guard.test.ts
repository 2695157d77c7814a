import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findHarm, harms, readMeaning } from '../../../src/core/fix/guard.ts'

const judge = (before: string, after: string, chosen = false): string | undefined =>
  findHarm(readMeaning(readArticle('a.md', before)), readMeaning(readArticle('a.md', after)), chosen)

const draft = `# Sleep

Dr Osei said: “Sleep is better than 8 hours of rest, for most people.” [1] Others agree [2].

## References

1. Osei A. Sleep and rest. Journal of Rest. 2020. https://example.org/sleep?id=4&utm_source=news#part
2. Ruiz B. Rest. 2019. doi:10.1000/rest123
`

/** The draft with one piece replaced. */
const change = (piece: string, by: string): string => {
  expect(draft).toContain(piece)
  return draft.replace(piece, () => by)
}

describe('the words of quotations stay', () => {
  test.each([
    ['another word', 'better', 'worse'],
    ['a word less', 'most ', ''],
    ['another number', '8', '9'],
    ['another sign', '8 hours', '<8 hours'],
    ['two words made one', 'better than', 'betterthan'],
    ['another case', 'Sleep is', 'sleep is'],
    ['its marks taken off', '“Sleep is better than 8 hours of rest, for most people.”', 'Sleep is better.'],
    ['marks put around other words', 'Others agree', '“Others agree”'],
  ])('%s', (_, piece, by) => {
    expect(judge(draft, change(piece, by))).toBe(harms.quotation)
  })

  test.each([
    ['white space', 'better than', 'better\nthan'],
    [
      'straight marks',
      '“Sleep is better than 8 hours of rest, for most people.”',
      '"Sleep is better than 8 hours of rest, for most people."',
    ],
    ['emphasis', 'better', '*better*'],
    ['words outside', 'Others agree', 'Many agree'],
  ])('%s may change', (_, piece, by) => {
    expect(judge(draft, change(piece, by))).toBeUndefined()
  })
})

describe('entries stay', () => {
  test.each([
    ['one taken away', '2. Ruiz B. Rest. 2019. doi:10.1000/rest123\n', ''],
    ['another author', 'Osei A.', 'Ruiz A.'],
    ['another page', '/sleep?', '/rest?'],
    ['another section', '#part', '#other'],
    ['another parameter', 'id=4', 'id=45'],
    ['another DOI', 'rest123', 'rest124'],
    ['one more', '2. Ruiz', '2. Lee C. Naps. 2018.\n3. Ruiz'],
  ])('%s', (_, piece, by) => {
    expect(judge(draft, change(piece, by))).toBe(harms.entry)
  })

  test.each([
    ['a label', '2. Ruiz', '2) Ruiz'],
    ['tracking taken out', '&utm_source=news', ''],
    ['a safe scheme', 'https://', 'http://'],
    ['other punctuation', 'Rest. 2019.', 'Rest; 2019.'],
    ['emphasis', 'Journal of Rest', '*Journal of Rest*'],
  ])('%s', (_, piece, by) => {
    expect(judge(draft, change(piece, by))).toBeUndefined()
  })

  test('entries that are addresses alone cannot be swapped', () => {
    const list = (...urls: string[]): string =>
      `Sleep helps [1]. Rest too [2].\n\n## References\n\n${urls.map((url, i) => `${i + 1}. ${url}\n`).join('')}`
    const [a, b] = ['https://example.org/a', 'https://example.org/b'] as const
    expect(judge(list(a, b), list(b, a))).toBe(harms.entry)
    expect(judge(list(a, b), list(b, a), true)).toBe(harms.entry)
    expect(judge(list(`${a}#`, b), list(a, b))).toBeUndefined()
  })
})

test('entries without numbers are held to their words', () => {
  const list = (entry: string): string => `Sleep.\n\n## References\n\n- ${entry}\n- Ruiz B. Rest. 2019.\n`
  expect(judge(list('Osei A. Sleep. 2020.'), list('Osei A. Naps. 2020.'))).toBe(harms.entry)
  expect(judge(list('Osei A. Sleep. 2020.'), list('Osei A, *Sleep*, 2020.'))).toBeUndefined()
})

describe('markers mean what they meant', () => {
  test.each([
    ['another number', 'agree [2]', 'agree [1]'],
    ['two that change places', 'people.” [1] Others agree [2]', 'people.” [2] Others agree [1]'],
    ['one taken away', ' [2]', ''],
    ['one more', 'agree [2]', 'agree [1, 2]'],
    ['numbers of entries that change places', '1. Osei', '3. Osei'],
  ])('%s', (_, piece, by) => {
    expect(judge(draft, change(piece, by))).toBe(harms.marker)
  })

  test('entries and markers can be numbered anew together', () => {
    const anew = draft.replaceAll('[2]', '[7]').replace('2. Ruiz', '7. Ruiz')
    expect(
      judge(
        draft.replace('1. Osei', '[1] Osei').replace('2. Ruiz', '\n[2] Ruiz'),
        anew.replace('1. Osei', '[1] Osei').replace('7. Ruiz', '\n[7] Ruiz'),
      ),
    ).toBeUndefined()
  })

  test('a merged marker may be parted', () => {
    const merged = '[1]: https://example.org/a\n[2]: https://example.org/b\n'
    expect(judge(`Sleep helps [1][2].\n\n${merged}`, `Sleep helps [1], [2].\n\n${merged}`)).toBeUndefined()
  })
})

describe('what a person chooses may add', () => {
  test.each([
    ['a closing mark', 'Others agree', '“Others agree”'],
    ['a marker', 'agree [2]', 'agree [1], [2]'],
    [
      'an entry',
      '2. Ruiz B. Rest. 2019. doi:10.1000/rest123',
      '2. Ruiz B. Rest. 2019. doi:10.1000/rest123\n3. Lee C. Naps. 2018.',
    ],
  ])('%s', (_, piece, by) => {
    expect(judge(draft, change(piece, by), true)).toBeUndefined()
  })

  test('characters of an address may go, others may not come', () => {
    const linked = change('doi:10', 'https://doi.org/10')
    const doubled = change('doi:10', 'https://doi.org/doi:10')
    expect(judge(doubled, linked, true)).toBeUndefined()
    expect(judge(doubled, linked)).toBe(harms.entry)
    expect(judge(linked, doubled, true)).toBe(harms.entry)
  })

  test.each([
    ['the words of a quotation', 'better', 'worse', harms.quotation],
    ['an entry', '2. Ruiz B. Rest. 2019. doi:10.1000/rest123\n', '', harms.entry],
    ['a marker', ' [2]', '', harms.marker],
  ])('but not change %s', (_, piece, by, harm) => {
    expect(judge(draft, change(piece, by), true)).toBe(harm)
  })
})
