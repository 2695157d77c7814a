import { expect, it } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findLinkedReferences } from '../../../src/article/references/linked-references.ts'

const readLinked = (source: string): (string | undefined)[] => {
  const { referenceLists, links } = readArticle('a.md', source)
  return [...findLinkedReferences(referenceLists, links)].map(({ label }) => label)
}

const list =
  '## References\n\n1. Osei K. Salt. <https://www.example.org/salt/>\n2. Moreau P. Walking. PMID: 123\n3. Sato M. Rest. doi:10.1000/Rest\n'

it('finds entries that a link in the text leads to', () => {
  const text =
    'Salt ([Osei](http://example.org/salt#top)), walking ([Moreau](https://pubmed.ncbi.nlm.nih.gov/123/)).\n\n'
  expect(readLinked(`${text}${list}`)).toEqual(['1', '2'])
  expect(readLinked(`Rest ([Sato](https://doi.org/10.1000/rest)).\n\n${list}`)).toEqual(['3'])
})

it('does not count links where the text uses the numbers', () => {
  expect(
    readLinked(`Salt [1], walking ([Moreau](https://pubmed.ncbi.nlm.nih.gov/123/)).\n\n${list}`),
  ).toEqual([])
})

it('does not count the links of the list itself', () => {
  expect(readLinked(`Salt.\n\n${list}`)).toEqual([])
  expect(readLinked('Salt ([Osei][x]).\n\n[x]: https://example.org\n\n## References\n\n- Osei\n')).toEqual([])
})

it('knows an entry by its address where the identifier in it is broken', () => {
  const broken = '## References\n\n1. Osei K. Salt. <https://doi.org/10.1000/>\n'
  expect(readLinked(`Salt ([Osei](https://doi.org/10.1000)).\n\n${broken}`)).toEqual(['1'])
})
