import { expect, test } from 'vitest'
import {
  isWithoutIdentifier,
  listSources,
  sourceCells,
  sourceColumns,
} from '../../../src/report/tables/sources.ts'
import { describeText } from '../html/describe.ts'

const article = (path: string, text: string, ...entries: readonly string[]) =>
  describeText(
    `# A\n\n${text}\n\n## References\n\n${entries.map((entry, at) => `${at + 1}. ${entry}\n`).join('')}`,
    path,
  )

const claim = 'Dr Ruth Bell says, “we have never seen a patient who sleeps well in the first month” [1].'

test('entries of several articles with one identifier are one source, with all that rests on it', () => {
  const rows = listSources([
    article('a.md', `${claim} It helps [1].`, 'Osei K. Sleep. 2018. https://doi.org/10.5555/Sleep.1'),
    article('b.md', 'It helps [1].', 'Osei K. Sleep. PMID: 12345678'),
    article('c.md', 'It helps [1].', 'Osei K, Bell R. Sleep. doi:10.5555/sleep.1 PMID: 12345678'),
  ])
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    doi: '10.5555/sleep.1',
    pmid: '12345678',
    year: 2018,
    articles: 3,
    citations: 4,
    claims: 1,
  })
  expect(rows[0]!.entries.map(({ article: { path } }) => path).toSorted()).toEqual(['a.md', 'b.md', 'c.md'])
  const cells = sourceCells(rows[0]!)
  expect(cells).toHaveLength(sourceColumns.length)
  expect(cells.at(-1)).toContain('a.md line 7 [1]')
})

test('one page is one source however its address is written; the front page of a site is none', () => {
  const rows = listSources([
    article('a.md', 'Rest [1].', 'The leaflet. http://www.example.org/leaflet/'),
    article('b.md', 'Rest [1].', 'Leaflet. https://example.org/leaflet#part'),
    article('c.md', 'Rest [1].', 'Salt. https://example.org/'),
    article('d.md', 'Rest [1].', 'Pepper. https://example.org/'),
  ])
  expect(rows.map(({ articles, url }) => [articles, url])).toEqual([
    [2, 'http://www.example.org/leaflet/'],
    [1, 'https://example.org/'],
    [1, 'https://example.org/'],
  ])
})

test('the same words are one source, other words and none are not', () => {
  const rows = listSources([
    article('a.md', 'Rest [1].', 'Lind A. *Walking*. 2015.', 'Moss J. Rest.'),
    article('b.md', 'Rest [1].', 'Lind A. Walking, 2015', 'Moss J. Unrest.'),
  ])
  expect(rows.map(({ text, articles }) => [text, articles])).toEqual([
    [expect.stringContaining('Lind'), 2],
    ['Moss J. Rest.', 1],
    ['Moss J. Unrest.', 1],
  ])
  expect(rows.every(isWithoutIdentifier)).toBe(true)
  const empty = { ...article('c.md', 'Rest [1].', 'x'), references: [{ line: 7, text: '', label: '1' }] }
  expect(listSources([empty, { ...empty, path: 'd.md' }])).toHaveLength(2)
})
