import { describe, expect, test } from 'vitest'
import { loadParser } from '../../../src/article/parse/parse.ts'
import { readArticle } from '../../../src/article/article.ts'
import { findUnresolved } from '../../../src/article/citations/citations.ts'

await loadParser('remark')

const list =
  '\n\n## References\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n3. Lund E. Oats. 2013.\n4. Weiss B. Tea. 2014.\n5. Costa R. Milk. 2015.\n6. Bell R. Sleep. 2016.\n'

/** Each marker as `marker → labels`, those without an entry with a question mark. */
const markersOf = (text: string): string[] =>
  readArticle('a.md', text).citations.map(citation => {
    const unresolved = new Set(findUnresolved(citation))
    return `${citation.marker} → ${citation.labels.map(label => label.label + (unresolved.has(label) ? '?' : '')).join(' ')}`
  })

const cite = (text: string): string[] => markersOf(text + list)

describe('what says where in a source something stands is no label', () => {
  test.each([
    ['Salt [2, p. 4].', '[2, p. 4] → 2'],
    ['Salt [2, pp. 4–6].', '[2, pp. 4–6] → 2'],
    ['Salt [2, p. 4, 6 and 9].', '[2, p. 4, 6 and 9] → 2'],
    ['Salt [1, 2, p. 4].', '[1, 2, p. 4] → 1 2'],
    ['Salt [2, p. 4; 3, S. 5].', '[2, p. 4; 3, S. 5] → 2 3'],
    ['Salt [2: 4].', '[2: 4] → 2'],
    ['Salt [2:45–47].', '[2:45–47] → 2'],
    ['Salt [2 (p. 4)].', '[2 (p. 4)] → 2'],
    ['Salt [2, Table 2].', '[2, Table 2] → 2'],
    ['Salt [2, Fig. 1a].', '[2, Fig. 1a] → 2'],
    ['Salt [2, § 3].', '[2, § 3] → 2'],
    ['Salt [2, ch. IV].', '[2, ch. IV] → 2'],
    ['Salt [2, emphasis added].', '[2, emphasis added] → 2'],
    ['Salt [2, my own translation].', '[2, my own translation] → 2'],
    ['Salt [1,2,].', '[1,2,] → 1 2'],
    ['Salt [01].', '[01] → 01'],
    ['Salt［2, p. 4］.', '［2, p. 4］ → 2'],
    ['Salt [2] and [1–9, p. 4].', '[2] → 2', '[1–9, p. 4] → 1 2 3 4 5 6 7? 8? 9?'],
    ['Salt (3). Rye (2, p. 4).', '(3) → 3', '(2, p. 4) → 2'],
    ['Salt.<sup>2(p4)</sup>', '<sup>2(p4)</sup> → 2'],
    ['Salt.<sup>1,2 (pp. 4–6)</sup>', '<sup>1,2 (pp. 4–6)</sup> → 1 2'],
    ['Salt [[2, p. 4]](https://a.example/x).', '[[2, p. 4]](https://a.example/x) → 2'],
  ])('%s', (text, ...expected) => {
    expect(cite(text)).toEqual(expected)
  })

  test.each(['Salt [2, sweetened].', 'Salt [2p].', 'Salt [2, p.].', 'Salt [2: four].'])(
    'but not %s',
    text => {
      expect(cite(text)).toEqual([])
    },
  )
})

test('marks of the East are marks too', () => {
  expect(cite('Salt （2, p. 4）. Rye （3）.')).toEqual(['（2, p. 4） → 2', '（3） → 3'])
})

test('a range may be the text of a link, and a number may stand twice', () => {
  expect(cite('Salt [2–3](https://a.example/x).')).toEqual(['[2–3](https://a.example/x) → 2 3'])
  expect(cite('Salt [7–9](https://a.example/x) tea.')).toEqual([])
  expect(cite('Salt [1, 1].')).toEqual(['[1, 1] → 1 1'])
})

test('a range may go on past the list', () => {
  expect(cite('Salt [2] and [3–9, p. 4].')).toEqual(['[2] → 2', '[3–9, p. 4] → 3 4 5 6 7? 8? 9?'])
  expect(cite('Salt [2] and [7–9].')).toEqual(['[2] → 2', '[7–9] → 7? 8? 9?'])
})

describe('words that lead to a source', () => {
  test.each([
    ['Salt [see 2].', '[see 2] → 2'],
    ['Salt [see also 2, 3].', '[see also 2, 3] → 2 3'],
    ['Salt [cf. 2, 3].', '[cf. 2, 3] → 2 3'],
    ['Salt [e.g., 2].', '[e.g., 2] → 2'],
    ['Salt [vgl. 2].', '[vgl. 2] → 2'],
    ['Salt [2, esp. p. 4].', '[2, esp. p. 4] → 2'],
    ['Salt [2; see also ref. 3].', '[2; see also ref. 3] → 2 3'],
    ['Salt.<sup>1 to 3</sup>', '<sup>1 to 3</sup> → 1 2 3'],
    ['Salt [ref. 2].', '[ref. 2] → 2'],
    ['Salt (ref. 2).', '(ref. 2) → 2'],
    ['Salt (reference 1).', '(reference 1) → 1'],
    ['Salt (see ref. 2).', '(see ref. 2) → 2'],
  ])('%s', (text, expected) => {
    expect(cite(text)).toEqual([expected])
  })

  test.each(['Salt [sea 2].', 'Salt [see two].', 'Salt (cup 2).', 'Salt (room: 2).'])('but not %s', text => {
    expect(cite(text)).toEqual([])
  })
})

describe('figures are no citations', () => {
  test.each([
    'Pain fell, 95% CI [4, 12].',
    'Pain fell (difference 2, 95% CI [2, 3]).',
    'Age had an IQR of [4, 6].',
    'Pain stood on a scale from [1, 5].',
    'Pain fell by a median of 3 [2, 6].',
    'Pain fell by 2.5 [1, 4].',
    'Pain fell by 8 [7, 12].',
    'A number within [0, 1].',
    'It rose by 3 [70-90].',
    'Lift 100 kg × [7] reps.',
    'Rest [12] minutes.',
    'Rest [2] minutes.',
    'Weight: [3] kg.',
    'It is arr[0][1] then.',
    'An area of 4 cm <sup>2</sup> was kept.',
    'Some [575,000](https://a.example/x) people.',
    'It is sold in [15](https://a.example/x) countries.',
    'It is sold in [2](https://a.example/x) large countries.',
    'The fit was good, r <sup>2</sup> was 0.9.',
    '- Beat the eggs (2).',
    '| Pain |\n| --- |\n| 9 [7, 12] |',
    '| Pain |\n| --- |\n| [7, 12] |',
  ])('%s', text => {
    expect(cite(text)).toEqual([])
  })

  test.each([
    ['Those with type 2 [1, 3] slept.', '[1, 3] → 1 3'],
    ['In 2019 [1, 3] they slept.', '[1, 3] → 1 3'],
    ['A cup of vitamin B2 [1, 3].', '[1, 3] → 1 3'],
    ['The range is known [2].', '[2] → 2'],
    ['Lift 100 kg [5].', '[5] → 5'],
    ['As Osei [2] points out.', '[2] → 2'],
    ['They slept [1, 2] days later.', '[1, 2] → 1 2'],
    ['They slept. [2] Days later.', '[2] → 2'],
    ['Take it at 10 pm <sup>2</sup> or so.', '<sup>2</sup> → 2'],
    ['Rest for days [5] and weeks [6].', '[5] → 5', '[6] → 6'],
    ['Found in [2](https://a.example/x) and shown.', '[2](https://a.example/x) → 2'],
    ['As seen in [2](https://a.example/x) shows that.', '[2](https://a.example/x) → 2'],
    ['Take vitamin C <sup>2</sup> daily.', '<sup>2</sup> → 2'],
    ['A word[11](https://a.example/x) goes on.', '[11](https://a.example/x) → 11'],
    ['A word [^2^](https://a.example/x) goes on.', '[^2^](https://a.example/x) → 2'],
    ['| Ref |\n| --- |\n| [1, 3] |', '[1, 3] → 1 3'],
    ['| Ref |\n| --- |\n| see [1, 12] |\n\nSalt [1].', '[1, 12] → 1 12?', '[1] → 1'],
  ])('but %s', (text, ...expected) => {
    expect(cite(text)).toEqual(expected)
  })
})

describe('ranges', () => {
  test.each([
    ['Salt [2]–[5].', '[2]–[5] → 2 3 4 5'],
    [
      'Salt ([2](https://a.example/b) – [5](https://a.example/e)).',
      '[2](https://a.example/b) – [5](https://a.example/e) → 2 3 4 5',
    ],
    ['Salt.<sup>2</sup>–<sup>5</sup>', '<sup>2</sup>–<sup>5</sup> → 2 3 4 5'],
    ['Salt [1, 2]–[4, 6].', '[1, 2]–[4, 6] → 1 2 3 4 6'],
    ['Salt [2] to [5].', '[2] to [5] → 2 3 4 5'],
    ['Salt [2 to 5].', '[2 to 5] → 2 3 4 5'],
    ['Salz [1&nbsp;bis&nbsp;3].', '[1&nbsp;bis&nbsp;3] → 1 2 3'],
    ['Salt (2)–(5).', '(2)–(5) → 2 3 4 5'],
  ])('%s', (text, expected) => {
    expect(cite(text)).toEqual([expected])
  })

  test.each([
    ['Salt [5]–[2].', '[5] → 5', '[2] → 2'],
    ['Salt [2] or [5].', '[2] → 2', '[5] → 5'],
    ['Salt [1–2]–[5].', '[1–2] → 1 2', '[5] → 5'],
    ['Salt [2]\n\n–[5].', '[2] → 2', '[5] → 5'],
    ['Salt [2]–<sup>5</sup>.', '[2] → 2', '<sup>5</sup> → 5'],
  ])('but not %s', (text, ...expected) => {
    expect(cite(text)).toEqual(expected)
  })
})

describe('raised numbers as math', () => {
  test.each([
    ['Salt.$^{1}$', '$^{1}$ → 1'],
    ['Salt.$^{2,3}$', '$^{2,3}$ → 2 3'],
    ['Salt.$^{[1-3]}$', '$^{[1-3]}$ → 1 2 3'],
    ['Salt.$^1$', '$^1$ → 1'],
  ])('%s', (text, expected) => {
    expect(cite(`${text} Rye.$^{4}$`)).toEqual([expected, '$^{4}$ → 4'])
  })

  test.each(['Heat is $x^{2}$.', 'Ions such as Ca$^{2+}$.', 'Salt costs 4$^{1}.', 'Salt costs 4$^x.'])(
    'but not %s',
    text => {
      expect(cite(text)).toEqual([])
    },
  )
})

describe('notes', () => {
  test.each([
    ['Salt.^[See [2](https://a.example/x).] Rye.', '^[See [2](https://a.example/x).] → '],
    ['Salt.^[Osei K. Salt. 2011, p. 4.]', '^[Osei K. Salt. 2011, p. 4.] → '],
    [
      'Salt.^[See [Osei](https://a.example/x) and [2].] Rye.',
      '^[See [Osei](https://a.example/x) and [2].] → ',
    ],
  ])('within the text: %s', (text, expected) => {
    expect(markersOf(text)).toEqual([expected])
  })

  test.each(['Heat is 2^[3].', 'A caret ^[ and no end', 'Type ^[123].'])('but not %s', text => {
    expect(markersOf(text)).toEqual([])
  })

  test('that a shown note refers to are shown too', () => {
    const text = 'Salt.[^a]\n\n[^a]: Only in adults.[^b]\n\n[^b]: Weiss, and [^c].\n\n[^c]: Bell, see[^a].\n'
    const { citations, references } = readArticle('a.md', text)
    expect(citations.map(({ marker }) => marker)).toEqual(['[^a]', '[^b]', '[^c]', '[^a]'])
    expect(references.map(({ label, citations: { length } }) => `${label} ${length}`)).toEqual([
      'a 2',
      'b 1',
      'c 1',
    ])
  })

  test('that refer to each other alone are not', () => {
    const text = 'Salt.\n\n[^a]: Only in adults.[^b]\n\n[^b]: Weiss.[^a]\n'
    expect(markersOf(text)).toEqual([])
  })

  test('may call for one that is missing', () => {
    expect(markersOf('Salt.[^a]\n\n[^a]: Only in adults.[^b]\n')).toEqual(['[^a] → a', '[^b] → b?'])
  })
})

describe('footnotes without their colon', () => {
  test.each([
    [
      'the colon is missing',
      'Salt.[^1] Rye.[^2]\n\n[^1] Osei. Salt.\n\n[^2]: Ruiz. Rye.\n',
      ['1 Osei. Salt.', '2 Ruiz. Rye.'],
    ],
    ['the colon stands apart', 'Salt.[^1]\n\n[^1] : Osei. Salt.\n', ['1 Osei. Salt.']],
    [
      'they follow one another',
      'Salt.[^1] Rye.[^2]\n\n[^1] Osei. Salt.\n[^2] Ruiz. Rye.\n',
      ['1 Osei. Salt.', '2 Ruiz. Rye.'],
    ],
    [
      'they stand under a heading',
      'Salt.[^1]\n\n## Notes\n\n[^1] Osei. Salt. 2011;4(2):1–9.\n',
      ['1 Osei. Salt. 2011;4(2):1–9.'],
    ],
  ])('are read where %s', (_, text, expected) => {
    const { citations, references } = readArticle('a.md', text)
    expect(references.map(({ label, text: words }) => `${label} ${words}`)).toEqual(expected)
    expect(references.every(({ form }) => form === 'footnote')).toBe(true)
    expect(citations.flatMap(findUnresolved)).toEqual([])
  })

  test.each([
    ['nothing else has the label', 'Salt.\n\n[^1] Osei. Salt.\n'],
    ['the line goes on in small letters', 'Salt.[^1]\n\n[^1] is the note.\n'],
    ['it is a heading', 'Salt.[^1]\n\n## [^1] Osei\n'],
  ])('are not where %s', (_, text) => {
    expect(readArticle('a.md', text).references).toEqual([])
  })
})

describe('several notes in one pair of brackets', () => {
  const notes = '\n\n[^1]: Osei K. Salt. 2011.\n[^2]: Ruiz T. Rye. 2012.\n[^3]: Lund E. Oats. 2013.\n'

  test.each([
    ['Salt.[^1,2]', '[^1,2] → 1 2'],
    ['Salt.[^1, ^2]', '[^1, ^2] → 1 2'],
    ['Salt.[^1-3]', '[^1-3] → 1 2 3'],
    ['Salt.[^2, p. 4]', '[^2, p. 4] → 2'],
    ['Salt.[^1;4]', '[^1;4] → 1 4?'],
  ])('%s', (text, expected) => {
    expect(markersOf(text + notes)).toEqual([expected])
  })

  test('but a name with a hyphen is one', () => {
    expect(markersOf(`Salt.[^2020-salt]${notes}`)).toEqual(['[^2020-salt] → 2020-salt?'])
  })
})
