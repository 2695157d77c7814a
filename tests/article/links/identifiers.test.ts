import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findDois } from '../../../src/article/links/doi.ts'
import { findIdentifiers, findUrlIdentifiers, identifiersIn } from '../../../src/article/links/identifiers.ts'

const doisIn = (text: string): (string | undefined)[] => findDois(text).map(({ value }) => value)

describe('DOIs', () => {
  test.each([
    ['doi:10.1000/S0140-6736(07)61299-9.', '10.1000/s0140-6736(07)61299-9'],
    ['(doi: 10.1000/abc).', '10.1000/abc'],
    ['[10.1000/abc]', '10.1000/abc'],
    ['https://dx.doi.org/10.1000/ABC, and', '10.1000/abc'],
    ['“10.1000/abc”', '10.1000/abc'],
    ['见10.1000/abc。', '10.1000/abc'],
    ['10.1000.10/182', '10.1000.10/182'],
    ['10.1000/0012-9623(2006)87[3:BR]2.0.CO;2.', '10.1000/0012-9623(2006)87[3:br]2.0.co;2'],
    [
      '10.1000/(SICI)1097-0142(19990215)85:4<768::AID-X>3.0.CO;2-J.',
      '10.1000/(sici)1097-0142(19990215)85:4<768::aid-x>3.0.co;2-j',
    ],
    ['10.1000/abc?via=x', '10.1000/abc'],
    ['https://doi.org/10.1000/abc?utm_source=x', '10.1000/abc'],
    ['https://doi.org/10.1000/abc?noredirect=true', '10.1000/abc'],
    ['doi:10.1000/abc?', '10.1000/abc'],
    ['doi: https://doi.org/10.1000/abc', '10.1000/abc'],
    ['doi:https://dx.doi.org/10.1000/abc', '10.1000/abc'],
    ['doi:10.1000/abc. 2014;12:3-5', '10.1000/abc'],
    ['doi:10.1000/abc. 123-130.', '10.1000/abc'],
    ['doi:10.1000/abc- and', '10.1000/abc'],
  ])('%s', (text, value) => expect(doisIn(text)).toEqual([value]))

  test.each([
    'version 10.1234',
    '110.1000/abc',
    '1.10.1000/abc',
    '10.12/abc',
    '10.1000/',
    'costs 10.5',
    '10.1000 /abc',
    'see 10. 1000/abc',
  ])('none in %s', text => expect(findDois(text)).toEqual([]))

  test.each([
    ['https://doi.org/10.1000', 'suffix', '10.1000'],
    ['doi: 10.1000.', 'suffix', '10.1000'],
    ['doi.org/10.1000/', 'suffix', '10.1000/'],
    ['doi.org/10.1000/ In this study', 'suffix', '10.1000/'],
    ['doi: 10.1000/ j.abc.2020', 'space', '10.1000/ j.abc.2020'],
    ['doi:10.1000/\nj.abc.2020', 'space', '10.1000/\nj.abc.2020'],
    ['https://doi.org/doi:10.1000/abc ', 'prefix', 'doi:10.1000/abc'],
    ['https://doi.org/doi: 10.1000/abc.', 'prefix', 'doi: 10.1000/abc'],
    ['doi.org/doi/10.1000/abc', 'prefix', 'doi/10.1000/abc'],
    ['https://doi.org/https://doi.org/10.1000/abc', 'doubled', 'https://doi.org/10.1000/abc'],
    ['https://doi.org/http://dx.doi.org/10.1000/abc', 'doubled', 'http://dx.doi.org/10.1000/abc'],
    ['https://www.doi.org/doi.org/10.1000/abc', 'doubled', 'doi.org/10.1000/abc'],
    ['https://doi.org/https://doi.org/doi:10.1000/abc', 'doubled', 'https://doi.org/doi:10.1000/abc'],
    ['doi: doi:10.1000/abc', 'doubled', 'doi:10.1000/abc'],
    ['https://doi.org/10.1000/https://doi.org/10.1000/abc', 'doubled', '10.1000/https://doi.org/10.1000/abc'],
    ['https://doi.org/10.1000/10.1000/abc', 'doubled', '10.1000/10.1000/abc'],
    ['https://doi.org/https://a.example/doi/10.1000/abc', 'address', 'https://a.example/doi/10.1000/abc'],
    ['https://doi.org/https://a.example/article/7', 'address', 'https://a.example/article/7'],
    ['https://doi.org/www.a.example/7', 'address', 'www.a.example/7'],
    ['https://doi.org/10.55/abc', 'registrant', '10.55/abc'],
    ['doi:10.0123/abc', 'registrant', '10.0123/abc'],
    ['https://doi.org/10.1000/abc?journal=x', 'query', '10.1000/abc?journal=x'],
    ['doi:10.1000/j.abc. 2014.09.001', 'space', '10.1000/j.abc. 2014.09.001'],
    ['doi:10.1000/abc.pone. 0012345.', 'space', '10.1000/abc.pone. 0012345'],
    ['(doi:10.1000/s123-019- 0123-4)', 'space', '10.1000/s123-019- 0123-4'],
    ['doi:10.1000/S0140( 18)31234-5', 'space', '10.1000/S0140( 18)31234-5'],
    ['doi:10. 1000/abc', 'space', '10. 1000/abc'],
    ['doi:10.1000 /abc', 'space', '10.1000 /abc'],
    ['10.1000/abc&amp;" x', 'junk', '10.1000/abc&amp;"'],
    ['10.1000/abc&quot;', 'junk', '10.1000/abc&quot;'],
  ])('%j is malformed: %s', (text, problem, written) => {
    const [doi, ...more] = findDois(text)
    expect(more).toEqual([])
    expect(doi).toMatchObject({ problem, value: undefined })
    expect(text.slice(doi!.start, doi!.end)).toBe(written)
  })

  test('what is found is in the text', () => {
    const piece = fc.constantFrom(
      '10.',
      '1000',
      '/',
      'doi',
      ':',
      ' ',
      '.',
      '(',
      ')',
      '&amp;',
      '"',
      'x',
      '(sici)',
      '<',
      '>',
      '[',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, value } of findDois(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          if (value !== undefined) expect(text.slice(start, end).toLowerCase()).toBe(value)
          last = end
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('PMIDs and PMCIDs', () => {
  test.each([
    ['PMID: 12345678.', 'pmid', '12345678'],
    ['pmid 90813', 'pmid', '90813'],
    ['PMID: 00123', 'pmid', '123'],
    ['PMCID: PMC1234567', 'pmcid', 'PMC1234567'],
    ['(PMC1234567)', 'pmcid', 'PMC1234567'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid', '12345678'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/12345678?dopt=Abstract', 'pmid', '12345678'],
    ['https://europepmc.org/article/MED/12345678', 'pmid', '12345678'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', 'pmcid', 'PMC1234567'],
  ])('%s', (text, type, value) => expect(findIdentifiers(text)).toMatchObject([{ type, value }]))

  test.each([
    'at 5 pm 2024',
    'PMID: 123456789',
    'https://pubmed.ncbi.nlm.nih.gov/?term=sleep',
    'an NPMC12345',
  ])('none in %s', text => expect(findIdentifiers(text)).toEqual([]))
})

describe('identifiers in URLs', () => {
  test.each([
    ['https://doi.org/10.1000%2FS0140-6736(07)61299-9', '10.1000/s0140-6736(07)61299-9'],
    ['https://example.org/doi/10.1000/abc.12/full', '10.1000/abc.12'],
    ['https://example.org/doi/10.1000/abc.12.full.pdf', '10.1000/abc.12'],
    ['https://example.org/content/10.1101/2020.01.01.123456v2.full', '10.1101/2020.01.01.123456'],
    ['https://doi.org/10.1000/full', '10.1000/full'],
    ['https://example.org/doi/10.1000/abc&amp;type=pdf', '10.1000/abc'],
    ['https://doi.org/10.1000/abc%', '10.1000/abc%'],
  ])('%s', (url, value) => expect(findUrlIdentifiers(url)).toMatchObject([{ type: 'doi', value }]))

  test('the place is that of the identifier, or the whole URL where it is escaped', () => {
    expect(findUrlIdentifiers('https://example.org/10.1000/abc/full')).toMatchObject([{ start: 20, end: 31 }])
    expect(findUrlIdentifiers('https://doi.org/10.1000%2Fabc')).toMatchObject([{ start: 0, end: 29 }])
  })
})

test('the identifiers of one work are the first of each type, URLs first', () => {
  expect(
    identifiersIn('Osei K. doi:10.1000/text. PMID: 1. PMC333.', ['https://doi.org/10.1000/url']),
  ).toEqual({
    doi: '10.1000/url',
    pmid: '1',
    pmcid: 'PMC333',
  })
  expect(identifiersIn('Osei K. https://doi.org/10.1000')).toEqual({})
})

test('identifiers of an article stand where they say, each once', () => {
  const source =
    'A **10.1000/a_b**, https://doi.org/10.1000/c and [10.1000/d](https://doi.org/10.1000/d).\r\n\r\n' +
    '[1]: https://pubmed.ncbi.nlm.nih.gov/123\r\n\r\n> See doi.org/10.1000.'
  const { identifiers } = readArticle('a.md', source)
  expect(identifiers.map(({ type, value }) => `${type} ${value}`)).toEqual([
    'doi 10.1000/a_b',
    'doi 10.1000/c',
    'doi 10.1000/d',
    'doi 10.1000/d',
    'pmid 123',
    'doi undefined',
  ])
  for (const { range, written } of identifiers) expect(source.slice(range.start, range.end)).toBe(written)
  expect(identifiers.at(-1)).toMatchObject({ written: '10.1000', problem: 'suffix' })
})

describe('a DOI in a URL is read once', () => {
  const identifiersOf = (source: string) =>
    readArticle('a.md', source).identifiers.map(({ written, value }) => [written, value])

  test.each([
    ['at the end of its block', 'See https://doi.org/10.1000/abc', [['10.1000/abc', '10.1000/abc']]],
    [
      'before others in the text',
      'See https://doi.org/10.1000/abc and 10.1000/xyz.',
      [
        ['10.1000/abc', '10.1000/abc'],
        ['10.1000/xyz', '10.1000/xyz'],
      ],
    ],
    [
      'with punctuation behind it',
      'See https://doi.org/10.1000/abc, or 10.1000/xyz',
      [
        ['10.1000/abc', '10.1000/abc'],
        ['10.1000/xyz', '10.1000/xyz'],
      ],
    ],
    [
      'but no DOI goes on with another',
      'See https://doi.org/10.1000/ 10.1000/abc',
      [
        ['10.1000/', undefined],
        ['10.1000/abc', '10.1000/abc'],
      ],
    ],
    ['and what is none does not count', 'See https://a.org/v10.2 and PMC12345', [['PMC12345', 'PMC12345']]],
    [
      'before a PMID',
      'PMID: 12345 at https://doi.org/10.1000/abc and PMC12345',
      [
        ['PMID: 12345', '12345'],
        ['10.1000/abc', '10.1000/abc'],
        ['PMC12345', 'PMC12345'],
      ],
    ],
  ])('%s', (_name, source, expected) => expect(identifiersOf(source)).toEqual(expected))
})

describe('a DOI that goes on behind a space', () => {
  const read = (text: string): string[] =>
    readArticle('a.md', text).identifiers.map(({ written, problem = 'sound' }) => `${problem} ${written}`)

  test.each([
    ['https://doi.org/10.1000/j.abc. 2014.09.001', 'space 10.1000/j.abc. 2014.09.001'],
    ['https://doi.org/10.1000/ j.abc.2014', 'space 10.1000/ j.abc.2014'],
    ['https://doi.org/10.1000/s123-019- 0123-4', 'space 10.1000/s123-019- 0123-4'],
    ['[a](https://doi.org/10.1000/ j.abc.2014) b', 'space 10.1000/ j.abc.2014'],
    [
      'https://doi.org/10.1000/abc. Next https://doi.org/10.1000/def',
      'sound 10.1000/abc',
      'sound 10.1000/def',
    ],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found))

  test('is not that of its entry', () => {
    const [entry] = readArticle(
      'a.md',
      '## References\n\n1. Osei K. Salt. [A](https://doi.org/10.1000/j.abc), doi:10.1000/j.abc. 2014.09.001\n',
    ).references
    expect(entry!.doi).toBeUndefined()
  })
})
