import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'

const numberedList =
  '\n\n## References\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n3. Lund E. Oats. 2013.\n'
const namedList =
  '\n\n## References\n\nOsei, K. (2011). Salt. *Acta*, 4(2), 1–9.\n\nRuiz, T., & Lund, E. (2012). Rye. *Acta*, 5(1), 3–8.\n'

const read = (source: string) => readArticle('a.md', source).convention
const kindOf = (source: string): string => read(source).kind

describe('numbers', () => {
  test.each([
    ['brackets', `Salt [1] and rye [2].${numberedList}`],
    ['superscript', `Salt.<sup>1</sup> Rye.<sup>2</sup>${numberedList}`],
    ['parentheses', `Salt (1). Rye (2).${numberedList}`],
    ['notes', 'Salt.[^1] Rye.[^2]\n\n[^1]: Osei.\n[^2]: Ruiz.\n'],
    ['links', 'Salt [[1]](https://a.example/x), rye [[2]](https://a.example/y).'],
    ['mixed', 'Salt [1].[^2]\n\n[^2]: A note.\n\n## References\n\n1. Osei K. Salt. 2011.\n'],
    ['none', 'Salt is bad.'],
  ])('%s', (kind, source) => {
    expect(read(source)).toMatchObject({ kind, judged: true })
  })

  test('say how many markers there are, and which lists they lead to', () => {
    const { reason, places, lists } = read(`Salt [1], rye [2], oats.[^x]\n\n[^x]: Mine.${numberedList}`)
    expect(reason).toBe('Markers are of several kinds: 2 numbers in brackets, 1 notes')
    expect(places).toHaveLength(2)
    expect(lists).toHaveLength(2)
    expect(read(`Salt [1].${numberedList}`).reason).toBe(
      '1 of 1 markers are numbers in brackets, as in `[1]`',
    )
  })
})

describe('keys', () => {
  test.each([
    'Salt [@osei2011].',
    'Salt [see @osei2011, p. 3].',
    'Salt @osei2011 [p. 3].',
    'Salt @osei2011. Rye @ruiz2012b.',
    'Salt @doi:10.1000/182.',
    'Salt @pmid:123456.',
    'Salt {cite:p}`osei2011`.',
    'Salt {cite}`osei2011`.',
    'Salt \\citep[p. 3]{osei2011}.',
    'Salt {% cite osei2011 --locator 3 %}.',
    'Salt {{< cite "osei2011" >}}.',
    'Salt {{ cite("osei2011") }}.',
    'Salt [ref]Osei K. Salt. 2011.[/ref]',
    'Salt.<Cite id="osei" /> Rye.<Cite id="ruiz" />',
    'Salt.<Footnote>Osei, 2011</Footnote> Rye.<Footnote>Ruiz, 2012</Footnote>',
    'Salt.{{< fn 1 >}} Rye.{{< fn 2 >}}',
  ])('%s', source => {
    expect(read(source)).toMatchObject({ kind: 'keys', judged: false })
  })

  test.each([
    'Mail us [at @ home].',
    'Write to osei2011@a.example.',
    'Follow @osei2011.',
    'Type `{{ cite("osei2011") }}` for a citation.',
    'Wiki has {{citation needed}}.',
    'We cite [ref] nothing.',
    'A cited work.',
    'Salt.<Cite id="osei" />',
    'Type `<Cite id="osei" />` and `<Cite id="ruiz" />`.',
    'A <Figure id="salt" /> and a <Refresh /> button.',
  ])('not %s', source => {
    expect(kindOf(source)).toBe('none')
  })

  test('are read until there are enough', () => {
    const { places, reason } = read(`Salt [@${'o'.repeat(70)}2011].\n\n[@abc1]\n\n[@bcd2]\n\n[@cde3]`)
    expect(places).toHaveLength(3)
    expect(reason).toContain('oooo…`')
  })

  test('are shown by the first of the article', () => {
    expect(read('Salt [@osei2011, p. 4]. Rye [@ruiz2012].').reason).toBe(
      'Sources are cited by key, as in `[@osei2011, p. 4]`, and the list is made elsewhere',
    )
  })
})

describe('author and year', () => {
  test.each([
    `Salt (Osei, 2011).${namedList}`,
    `Salt [Osei, 2011, p. 4].${namedList}`,
    `Osei (2011) and Ruiz and Lund (2012) agree.${namedList}`,
    `Salt (see Osei, 2011; Ruiz & Lund, 2012a).${namedList}`,
    'Salt (Ruiz & Lund, 2012).',
    'Salt ([Ruiz et al., 2012](https://a.example/x)).',
    'Salt (Ruiz et al. 2012, S. 4).',
    'Salt (van den Berg and De Wit, 2012: 14).',
    `Salt (Osei, 2011).\n\nRye [1].\n\nBoth (Ruiz & Lund, 2012).${namedList}`,
  ])('%s', source => {
    expect(read(source)).toMatchObject({ kind: 'author-year', judged: false })
  })

  test.each([
    'The guide (January, 2011) is old.',
    'The guide (Updated 2011) is old.',
    'Osei (2011) told us so.',
    'They met (London, 2012).',
    `Osei (2011) told us so.${namedList}`,
    'In a year (2012) of rain, all (since 1990) slept.',
    '## Ruiz and Lund (2012)',
    'It was (about 12, of 2012 men) so, or (– 2012).',
    'Salt (Osei, since then 2012) is (2012) bad.',
    'In Osei 2012, and it was (so 2012).',
  ])('not %s', source => {
    expect(kindOf(source)).toBe('none')
  })

  test('counts for nothing where a marker stands beside it', () => {
    expect(kindOf(`Ruiz et al. (2012) agree [2]. Salt (Ruiz & Lund, 2012) [2].${numberedList}`)).toBe(
      'brackets',
    )
    expect(kindOf(`Salt [1].\n\nOsei (2011) found, Ruiz (2012) too, Lund (2013) not.${numberedList}`)).toBe(
      'brackets',
    )
  })

  test('is shown by the first that is surely a citation', () => {
    expect(read(`Salt (Osei, 2011; Ruiz & Lund, 2012).${namedList}`).reason).toBe(
      'Sources are cited by author and year, as in `(Osei, 2011`, so that no number can be asked for',
    )
  })
})

describe('numbers that cannot be told from figures', () => {
  test.each([
    ['bare digits', `Salt is bad.1 Pepper is good.7 Sugar is so-so.8 Rye is fine.9${numberedList}`],
    ['figures in parentheses', `Rooms (21) and (22) and (23), and (1).${numberedList}`],
  ])('%s', (_, source) => {
    const { convention, abstentions } = readArticle('a.md', source)
    expect(convention).toMatchObject({ kind: 'unclear', judged: false })
    expect(abstentions).toEqual([
      { about: 'numbers that may be citations', reason: convention.reason, range: convention.places[0] },
    ])
  })

  test.each([
    ['one bare digit', `Salt is bad.7 Pepper is good.${numberedList}`],
    ['no numbered list', 'Salt is bad.1 Pepper is good.2 Sugar is so-so.3'],
    ['names that end in digits', `Take omega3 and omega6 and omega9.${numberedList}`],
  ])('not with %s', (_, source) => {
    expect(kindOf(source)).toBe('none')
  })

  test('show the word they follow', () => {
    expect(read(`Salt is bad.1 Pepper is good.7 Sugar is so-so.8${numberedList}`).reason).toContain('`bad.1`')
  })
})

describe('raised numbers that have lost their shape', () => {
  const markersOf = (source: string): string[] =>
    readArticle('a.md', source).citations.map(
      ({ marker, labels }) => `${marker} → ${labels.map(({ label }) => label).join(' ')}`,
    )

  test.each([
    ['Salt is bad.1 “Rye is good.”2 Oats are dear3.', ['1 → 1', '2 → 2', '3 → 3']],
    ['Salt is bad.1,2 Oats are dear.3', ['1,2 → 1 2', '3 → 3']],
    ['Salt is bad.1-3 Oats are dear.2', ['1-3 → 1 2 3', '2 → 2']],
    ['Salt is bad.1 Rye is good.2 “Oats are dear.”³', ['1 → 1', '2 → 2', '³ → 3']],
  ])('%s', (text, expected) => {
    expect(markersOf(text + numberedList)).toEqual(expected)
    expect(read(text + numberedList)).toMatchObject({ kind: 'superscript', judged: true })
  })

  test('in a list of one entry, right behind quoted words', () => {
    const list = '\n\n## References\n\n1. Osei K. Salt. 2011.\n'
    expect(markersOf(`Osei says: “Less salt is better.”1${list}`)).toEqual(['1 → 1'])
    expect(markersOf(`Less salt is better.1${list}`)).toEqual([])
  })

  test.each([
    ['entries are left that nothing meets', 'Salt is bad.1 It is bad.1 And bad.1'],
    ['another marker stands in the text', 'Salt [1]. Rye is good.2 Oats are dear.3'],
    ['they stand in headings', '## Salt.1\n\n## Rye.2\n\n## Oats.3'],
    ['the digits end names', 'Take omega3 and gamma2.'],
    ['the digits belong to a figure', 'See fig.1, fig.2 and vol.3'],
    ['most digits have no entry', 'Salt is bad.1 Rye is good.2 It was great.44 And then.55'],
  ])('not where %s', (_, text) => {
    expect(markersOf(text + numberedList).filter(marker => !marker.startsWith('['))).toEqual([])
  })
})
