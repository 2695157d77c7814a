import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { referenceProse } from '../../../src/article/references/references.ts'
import { readEntries, readLists } from './read-references.ts'

describe('headings', () => {
  const list = '1. Novak A. Salt and sleep. 2019.\n2. Berg L. Rest. 2020.\n'

  it.each([
    '# References',
    '#### References',
    '**References**',
    'References',
    'References:',
    '__Sources :__',
  ])('reads the list under %s', heading => {
    expect(readEntries(`Salt [1].\n\n${heading}\n\n${list}`)).toEqual([
      '1: Novak A. Salt and sleep. 2019.',
      '2: Berg L. Rest. 2020.',
    ])
  })

  it('ends at a heading of the same level or above', () => {
    expect(
      readEntries(`## References\n\n${list}\n## Related guides\n\n1. Salt, 2020. <https://a.example>\n`),
    ).toHaveLength(2)
    expect(
      readEntries(`## References\n\n${list}\n# Related guides\n\n1. Salt, 2020. <https://a.example>\n`),
    ).toHaveLength(2)
  })

  it('goes on after a deeper heading', () => {
    const source = '## References\n\n### Guidelines\n\n1. Novak A. 2019.\n\n### Trials\n\n2. Berg L. 2020.\n'
    expect(readEntries(source)).toEqual(['1: Novak A. 2019.', '2: Berg L. 2020.'])
    expect(readLists(source)).toHaveLength(1)
  })

  it('goes on after a bold line or a line with a colon', () => {
    const source = '## References\n\nHygiene:\n\n- Novak A. 2019.\n\n**Needles**\n\n- Berg L. 2020.\n'
    expect(readEntries(source)).toEqual(['-: Novak A. 2019.', '-: Berg L. 2020.'])
  })

  it('takes a deeper heading of references for a group', () => {
    const [list, ...others] = readLists(
      '# References\n\n## Books\n\n- Novak A. 2019.\n\n## Papers\n\n- Berg.\n- L. 2020.\n',
    )
    expect(list).toMatchObject({ heading: { text: 'References' }, references: { length: 3 } })
    expect(others).toEqual([])
  })

  it('leaves out a group that is something else', () => {
    const about = '**About us**\n\n- We walk a lot\n- We eat salt\n'
    expect(readEntries(`## References\n\n${list}\n${about}`)).toHaveLength(2)
    expect(readEntries(`## References\n\n1. Novak\n\n**Trials**\n\n2. Berg\n`)).toEqual([
      '1: Novak',
      '2: Berg',
    ])
  })

  it('keeps a group that a line with a colon names', () => {
    expect(readEntries(`## References\n\n${list}\nOn rest:\n\n- Our own notes\n`)).toHaveLength(3)
  })

  it('ends at a paragraph, bold in part or long', () => {
    const end = 'We **love** salt.'
    expect(readEntries(`## References\n\n${list}\n${end}\n\n- Novak A. 2019.\n`)).toHaveLength(2)
    expect(
      readEntries(`## References\n\n${list}\n${'We love salt. '.repeat(9)}\n\n- Novak A. 2019.\n`),
    ).toHaveLength(2)
  })

  it('reads past images and templating', () => {
    expect(readEntries(`## References\n\n![](a.png)\n\n![](b.png)\n\n![](c.png)\n\n${list}`)).toHaveLength(2)
  })

  it('reads headings in HTML and in the fold of details', () => {
    expect(readEntries(`<h2>References</h2>\n\n${list}\n<h2>More</h2>\n\n3. Milk, 2021\n`)).toHaveLength(2)
    expect(readEntries(`<details>\n<summary>References</summary>\n\n${list}\n</details>\n`)).toHaveLength(2)
  })

  it('stays within what holds it', () => {
    const source = '- Sources:\n\n  1. Novak A. 2019\n\n- Next, 2020\n\nText.\n'
    expect(readEntries(source)).toEqual(['1: Novak A. 2019'])
  })

  it('lets a heading and a line introduce the list', () => {
    expect(readEntries(`## References\n\nWe read these papers in May.\n\n${list}`)).toHaveLength(2)
  })

  it('takes a heading that configuration names', () => {
    expect(
      readEntries(`## Vetenskap\n\n${list}\n## Mer\n`, { referenceHeadings: ['vetenskap'] }),
    ).toHaveLength(2)
    expect(readEntries(`## Vetenskap\n\n${list}\n## Mer\n\nSlut.\n`)).toEqual([])
  })

  it('does not read the sources of a vitamin', () => {
    expect(readEntries('## Sources\n\n- Oily fish\n- Eggs\n- Mushrooms\n')).toEqual([])
    expect(
      readEntries('## Sources\n\n- World Health Organization, 2020\n- <https://nhs.example>\n'),
    ).toHaveLength(2)
  })

  it('reads notes that are references and no others', () => {
    expect(readEntries('**Note:**\n\n- Swabs are taken in 20-30% of visits.\n- Wash hands.\n')).toEqual([])
    expect(readEntries('## Notes\n\n1. Novak A, Berg L. Salt. J Sleep. 2019;12(3):4-9.\n')).toHaveLength(1)
  })

  it('takes works for further reading, and no links to other pages', () => {
    const [further] = readLists('## Further reading\n\n- Novak A. Salt and sleep. Oslo, 2019. ISBN 123\n')
    expect(further).toMatchObject({ furtherReading: true })
    expect(readLists('## Further reading\n\n- [Sleep](/sleep)\n- [Rest](https://a.example)\n')).toEqual([])
  })

  it('leaves a heading without entries alone', () => {
    expect(readLists('## References\n')).toEqual([])
    expect(readLists('## References\n\nThree long\n\nparagraphs\n\nof text\n\n- and a list\n')).toEqual([])
  })

  it('does not let a plain line swallow the body', () => {
    const source = 'Source:\n\nSalt is common [1]. People eat it.\n\n1. Cook.\n2. Eat.\n'
    expect(readEntries(source)).toEqual([])
  })

  it('takes no heading from a table or a quoted text', () => {
    expect(readLists('| Sources |\n| --- |\n| 1. Novak A. 2019. |\n')).toEqual([])
    expect(readLists('> ## References\n>\n> [17] Novak A. Salt. 2019.\n\nText.\n')).toEqual([])
  })
})

describe('entries', () => {
  it.each([
    ['[1]. Novak A. 2019.', 'bracket'],
    ['[1] Novak A. 2019.', 'bracket'],
    ['[1]Novak A. 2019.', 'bracket'],
    ['\\[1\\] Novak A. 2019.', 'bracket'],
    ['*[1] Novak A. 2019.*', 'bracket'],
    ['- [1] Novak A. 2019.', 'bracket'],
    ['1. [1] Novak A. 2019.', 'bracket'],
    ['1. Novak A. 2019.', 'ordered'],
    ['1) Novak A. 2019.', 'ordered'],
    ['1\\. Novak A. 2019.', 'paragraph'],
    ['(1) Novak A. 2019.', 'paragraph'],
    ['<sup>1</sup> Novak A. 2019.', 'paragraph'],
    ['¹ Novak A. 2019.', 'paragraph'],
  ])('reads %s', (entry, form) => {
    const [list] = readLists(`## References\n\n${entry}\n`)
    expect(list!.references).toHaveLength(1)
    expect(list!.references[0]).toMatchObject({ label: '1', text: 'Novak A. 2019.', form })
  })

  it('says where entry and label stand', () => {
    const source = 'Salt [1].\n\n## References\n\n[1]. Novak A. 2019.\nhttps://a.example/x\n\n[12] Berg L.\n'
    const [first, second] = readLists(source)[0]!.references
    const cut = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
    expect(cut(first!.labelRange!)).toBe('1')
    expect(cut(second!.labelRange!)).toBe('12')
    expect(cut(first!.range)).toContain('Novak A. 2019.\nhttps://a.example/x')
    expect(cut(second!.range)).toContain('Berg L.')
  })

  it('gives list items the numbers that readers see', () => {
    expect(readEntries('## References\n\n1. Novak\n1. Berg\n1. Lund\n')).toEqual([
      '1: Novak',
      '2: Berg',
      '3: Lund',
    ])
    expect(readEntries('## References\n\n1. (2) Novak\n')).toEqual(['1: (2) Novak'])
    expect(readEntries('## References\n\n7. Novak\n8. Berg\n')).toEqual(['7: Novak', '8: Berg'])
  })

  it('points at the number that is written', () => {
    const source = '## References\n\n1. Novak\n1. Berg\n'
    const { labelRange } = readLists(source)[0]!.references[1]!
    expect(labelRange).toEqual({ start: source.lastIndexOf('1'), end: source.lastIndexOf('1') + 1 })
  })

  it('reads numbers on consecutive lines of a paragraph', () => {
    expect(readEntries('References\n[1] Novak A.\nhttps://a.example\n[2] Berg L.\n')).toEqual([
      '1: Novak A.\nhttps://a.example',
      '2: Berg L.',
    ])
  })

  it('does not take the wrapped end of a sentence for a number', () => {
    const source = '## References\n\n1\\. Novak A. Salt in 30\n45. Berg and others agree.\n2\\. Lund C.\n'
    expect(readEntries(source).map(entry => entry.slice(0, 2))).toEqual(['1:', '2:'])
  })

  it('keeps a list that skips a number', () => {
    expect(readEntries('## References\n\n[1] Novak\n\n[2] Berg\n\n[4] Lund\n')).toEqual([
      '1: Novak',
      '2: Berg',
      '4: Lund',
    ])
  })

  it('gives an address in the next paragraph to its entry', () => {
    const source =
      '## References\n\n[1] Novak A.\n\nhttps://a.example/1\n\n[2] Berg L.\n\n<https://a.example/2>\n'
    expect(readLists(source)[0]!.references.map(({ urls }) => urls)).toEqual([
      ['https://a.example/1'],
      ['https://a.example/2'],
    ])
  })

  it('gives the lines above a number to the entry before', () => {
    expect(readEntries('## References\n\n[1] Novak A.\n\nIn Czech.\n[2] Berg L.\n')).toEqual([
      '1: Novak A.\nIn Czech.',
      '2: Berg L.',
    ])
  })

  it('keeps a paragraph between two numbers with its entry', () => {
    expect(readEntries('## References\n\n[1] Novak A.\n\nIn Czech.\n\n[2] Berg L.\n')).toEqual([
      '1: Novak A.\nIn Czech.',
      '2: Berg L.',
    ])
  })

  it('ends a numbered list at text without a number', () => {
    const source =
      '## References\n\n[1] Novak A.\n\nThank you for reading!\n\nSee you in 2024 at https://a.example.\n'
    expect(readEntries(source)).toEqual(['1: Novak A.'])
  })

  it('ends a list at a thematic break or a list of another kind', () => {
    expect(readEntries('## References\n\n- Novak A.\n\n---\n\n- Newsletter\n')).toEqual(['-: Novak A.'])
    expect(readEntries('## References\n\n1. Novak A.\n\nText\n\n- Newsletter\n')).toEqual(['1: Novak A.'])
    expect(readEntries('## References\n\n1. Novak A.\n\n- Newsletter\n')).toEqual(['1: Novak A.'])
    expect(readEntries('## References\n\n- Novak A.\n\n> Well said.\n\n- Newsletter\n')).toEqual([
      '-: Novak A.',
    ])
  })

  it('goes on with the next number after a thematic break', () => {
    expect(readEntries('## References\n\n[1] Novak A.\n\n---\n\n[2] Berg L.\n')).toHaveLength(2)
  })

  it('reads paragraphs that show a published work', () => {
    const source = [
      '## References',
      'Novak A, Berg L. Salt and sleep. *J Rest*. 2019;12(3):4-9.',
      'Institute of Salt. Fact sheet on salt.',
      'Lund, C. (2020). Rest. https://doi.org/10.1000/rest.1',
      'Postscript from the editor: [the talk](https://a.example) is online.',
      'More text.',
    ].join('\n\n')
    expect(readEntries(source)).toHaveLength(3)
  })

  it('reads lines that each are an entry', () => {
    const source = 'Sources:\nSalt facts https://a.example/1\nSleep facts\nhttps://a.example/2\n'
    expect(readEntries(source)).toEqual([
      '-: Salt facts https://a.example/1',
      '-: Sleep facts\nhttps://a.example/2',
    ])
  })

  it('reads lines that each are a link', () => {
    const source = 'Sources:\n[Salt](https://a.example/1)\n[Sleep](https://a.example/2)\nand rest\n'
    expect(readEntries(source)).toEqual(['-: Salt', '-: Sleep\nand rest'])
  })

  it('gives each line of a paragraph its own link', () => {
    const source =
      '## References\n\n[Salt](https://a.example/1). Novak A. 2019.\n[Sleep](https://a.example/2). 2020.\n'
    expect(readLists(source)[0]!.references.map(({ urls }) => urls)).toEqual([
      ['https://a.example/1'],
      ['https://a.example/2'],
    ])
  })

  it('finds a link that is partly emphasised', () => {
    const source = '## References\n\n[1] Novak **A.\n[2] Berg** <https://a.example>\n'
    expect(readLists(source)[0]!.references.map(({ urls }) => urls.length)).toEqual([0, 1])
  })

  it('starts an entry at an address after an address', () => {
    const source =
      'Sources:\nhttps://a.example/1\nhttps://a.example/2\nSalt https://a.example/3\nhttps://a.example/4\n'
    expect(readEntries(source)).toEqual([
      '-: https://a.example/1',
      '-: https://a.example/2',
      '-: Salt https://a.example/3',
      '-: https://a.example/4',
    ])
  })

  it('starts an entry at a line that opens with authors', () => {
    const source = '## References\n\nNovak A, Berg L. Salt and\nsleep. 2019.\nLund C, Berg L. Rest. 2020.\n'
    expect(readEntries(source)).toEqual([
      '-: Novak A, Berg L. Salt and\nsleep. 2019.',
      '-: Lund C, Berg L. Rest. 2020.',
    ])
  })

  it('reads addresses in paragraphs of their own', () => {
    expect(readEntries('## Sources\n\nhttps://a.example/1\n\nhttps://a.example/2\n')).toHaveLength(2)
    const source = '## References\n\n[1] Novak\n\nhttps://a.example/1\n\nhttps://a.example/2\n\n[2] Berg\n'
    expect(readLists(source)[0]!.references.map(({ urls }) => urls.length)).toEqual([2, 0])
  })

  it('reads a number without any mark where it counts up', () => {
    expect(readEntries('References\n\n1 Novak A. 2019.\n\n2 Berg L. 2020.\n')).toEqual([
      '1: Novak A. 2019.',
      '2: Berg L. 2020.',
    ])
    expect(readEntries('## References\n\n- 10 Facts on Salt, 2019\n')).toEqual(['-: 10 Facts on Salt, 2019'])
    expect(readEntries('## References\n\n10 Facts on Salt. Rest (2019). https://a.example\n')[0]).toMatch(
      /^-/,
    )
  })

  it('reads lists in HTML', () => {
    const source =
      '<h2>References</h2>\n<ol start="4">\n<li>Novak <a href="https://a.example">A</a></li>\n<li>Berg</li>\n</ol>\n'
    expect(
      readLists(source)[0]!.references.map(({ label, labelRange, text, form }) => [
        label,
        labelRange,
        text,
        form,
      ]),
    ).toEqual([
      ['4', undefined, 'Novak A', 'html'],
      ['5', undefined, 'Berg', 'html'],
    ])
    const anchored = '<h2>References</h2>\n<ul>\n<li id="ref-7">Novak</li>\n<li id="top">Berg</li>\n</ul>\n'
    expect(readEntries(anchored)).toEqual(['7: Novak', '-: Berg'])
  })

  it('gives a nested list to its entry', () => {
    const [reference] = readLists(
      '## References\n\n- Novak A. Two papers:\n  - Salt. 2019\n  - Sleep. 2020\n',
    )[0]!.references
    expect(reference!.text).toBe('Novak A. Two papers:\nSalt. 2019\nSleep. 2020')
    expect(reference!.prose).toHaveLength(3)
  })

  it('takes a number from an anchor', () => {
    const source =
      '## References\n\n- <a id="ref-3"></a>Novak A. 2019.\n- <b>Berg</b> L. 2020.\n- <a id="top"></a>Lund C.\n'
    expect(readEntries(source).map(entry => entry.slice(0, 2))).toEqual(['3:', '-:', '-:'])
  })

  it('reads the rows of a table that open with a number', () => {
    const source =
      '## References\n\n| No | Source |\n| --- | --- |\n| 1 | Novak A. 2019 |\n| [2] | Berg L. 2020 |\n| x | y |\n'
    expect(readEntries(source)).toEqual(['1: Novak A. 2019', '2: Berg L. 2020'])
  })

  it('finds addresses and identifiers', () => {
    const source =
      '## References\n\n1. Novak A. [Salt](https://doi.org/10.1000/ABC). PMID: 123. <a href="https://b.example">B</a> [up](#top)\n'
    expect(readLists(source)[0]!.references[0]).toMatchObject({
      urls: ['https://doi.org/10.1000/ABC', 'https://b.example'],
      doi: '10.1000/abc',
      pmid: '123',
      pmcid: undefined,
      citations: [],
    })
  })

  it('is right with CRLF', () => {
    const source = '## References\r\n\r\n[1] Novak\r\n[2] Berg\r\n'
    const ranges = readLists(source)[0]!.references.map(({ range }) =>
      source.slice(range.start, range.end).trim(),
    )
    expect(ranges[1]).toContain('2] Berg')
  })
})

it('cuts labels and entries from the source as they are', () => {
  const entry = fc.record({
    open: fc.constantFrom('[', '\\['),
    number: fc.integer({ min: 1, max: 999 }),
    text: fc.constantFrom('Novak A. *Salt*.', 'Ölund &amp; Berg 🧂', '“Rest”, `x` <https://a.example>'),
    end: fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\nhttps://b.example\n\n'),
  })
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), entries => {
      const written = entries.map(
        ({ open, number, text, end }) => `${open}${number}${open.slice(0, -1)}] ${text}${end}`,
      )
      const source = `\uFEFFText.\n\n## References\n\n${written.join('')}`
      const references = readLists(source).flatMap(list => list.references)
      expect(references.map(({ label }) => Number(label))).toEqual(entries.map(({ number }) => number))
      for (const { label, labelRange, range } of references) {
        expect(source.slice(labelRange!.start, labelRange!.end)).toBe(label)
        expect(source.slice(range.start, range.end)).toMatch(new RegExp(`^\\\\?\\[${label}\\\\?\\] \\S`))
      }
    }),
  )
})

describe('footnotes', () => {
  it('are a list wherever they stand', () => {
    const source = 'Salt[^1].\n\n[^1]: Novak A.\n\nMore[^b].\n\n[^b]: Berg L.\n\n    Second paragraph.\n'
    const [list] = readLists(source)
    expect(list!.heading).toBeUndefined()
    expect(list!.references.map(({ label, text, form }) => [label, text, form])).toEqual([
      ['1', 'Novak A.', 'footnote'],
      ['b', 'Berg L.\nSecond paragraph.', 'footnote'],
    ])
    const { start, end } = list!.references[1]!.labelRange!
    expect(source.slice(start - 2, end + 2)).toBe('[^b]:')
  })

  it('count once under a heading', () => {
    const lists = readLists('Salt[^1].\n\n## Sources\n\n[^1]: Novak A. 2019.\n')
    expect(lists).toHaveLength(1)
    expect(lists[0]).toMatchObject({ heading: { text: 'Sources' }, references: [{ label: '1' }] })
  })

  it('do not take the heading of further reading', () => {
    const lists = readLists('Salt[^1].\n\n## Further reading\n\n- [Sleep](/sleep)\n\n[^1]: Novak A. 2019.\n')
    expect(lists.map(({ heading }) => heading)).toEqual([undefined])
  })

  it('stand beside a written list', () => {
    const lists = readLists('Salt[^1].\n\n## References\n\n- Novak A. 2019.\n\n[^1]: A note.\n')
    expect(lists.map(({ references }) => references.map(({ form }) => form))).toEqual([
      ['bullet'],
      ['footnote'],
    ])
  })

  it('may be defined twice', () => {
    expect(readEntries('A[^1].\n\n[^1]: Novak\n\n[^1]: Berg\n')).toEqual(['1: Novak', '1: Berg'])
  })
})

describe('link definitions', () => {
  const definitions = '[1]: https://a.example/1 "Salt"\n[2]: https://a.example/2\n'

  it('are references where numbers in the text lead to them', () => {
    const [list] = readLists(`Salt is common [1] and cheap.[2][1]\n\n${definitions}`)
    expect(
      list!.references.map(({ label, text, urls, form, prose }) => [label, text, urls, form, prose]),
    ).toEqual([
      ['1', 'Salt', ['https://a.example/1'], 'definition', []],
      ['2', '', ['https://a.example/2'], 'definition', []],
    ])
  })

  it('are no references where they serve links with words', () => {
    expect(readLists(`Salt is [common][1].\n\n${definitions}`)).toEqual([])
    expect(readLists('Salt is [common][novak].\n\n[novak]: https://a.example\n')).toEqual([])
  })

  it('are references under a heading of references that has nothing else', () => {
    const [list] = readLists(`Salt is [common][1].\n\n## References\n\n${definitions}`)
    expect(list).toMatchObject({
      heading: { text: 'References' },
      references: [{ label: '1' }, { label: '2' }],
    })
    expect(readLists(`## References\n\nSalt is [common][1].\n\n${definitions}`)).toEqual([])
  })

  it('give way to a numbered list', () => {
    expect(readEntries(`Salt [1].\n\n## References\n\n1. Novak\n\n${definitions}`)).toEqual(['1: Novak'])
  })
})

describe('a list without a heading', () => {
  it('is read at the end when its entries look published', () => {
    const source =
      'Salt [1].\n\n1. Novak A, Berg L. Salt. J Rest. 2019;12(3):4-9.\n2. Lund C. Rest. 2020. https://a.example\n'
    expect(readEntries(source)).toHaveLength(2)
    expect(readLists(source)[0]!.heading).toBeUndefined()
  })

  it('is read when its numbers stand in brackets', () => {
    expect(
      readEntries('Salt [1].\n\n[1] Novak A. 2019.\n\nhttps://a.example\n\n[2] Berg L. 2020.\n'),
    ).toHaveLength(2)
  })

  it('is not steps, tips or one line', () => {
    expect(readLists('How to rest:\n\n1. Lie down in 2019.\n2. Sleep.\n')).toEqual([])
    expect(readLists('1. Novak A, Berg L. Salt. J Rest. 2019;12(3):4-9.\n')).toEqual([])
    expect(readLists('[1] Novak A. 2019.\n\n[2] Berg L. 2020.\n\nAnd so on.\n')).toEqual([])
    expect(readLists('')).toEqual([])
  })
})

describe('scopes', () => {
  it('are the whole article where numbers do not restart', () => {
    const source = 'Salt [1].\n\n## References\n\n1. Novak\n\n## End\n\nText.\n'
    expect(readLists(source)[0]!.scope).toEqual({ start: 0, end: source.length })
  })

  it('are parts where they do', () => {
    const source = [
      '# Salt\n\nSalt [1].\n\n## References\n\n1. Novak\n\n## Note on salt\n\nMore [1].\n',
      '# Sleep\n\nSleep [1].\n\n## References\n\n1. Berg\n\n## End\n\nText [1].\n',
    ].join('\n')
    const [salt, sleep] = readLists(source)
    expect(salt!.scope).toEqual({ start: 0, end: source.indexOf('# Sleep') })
    expect(sleep!.scope).toEqual({ start: source.indexOf('# Sleep'), end: source.length })
  })

  it('are the whole article for each list where a later one counts on', () => {
    const source = [
      '# Salt\n\nSalt [1].\n\n## References\n\n1. Novak 2019\n2. Lund 2020\n',
      '# Sleep\n\nText [3].\n\n## References\n\n- [3] Berg 2018.\n- [4] Ito 2017.\n- Lind K. Rest. J Rest. 2016;1:1-2.\n',
    ].join('\n')
    const lists = readLists(source)
    expect(lists.map(({ references }) => references.map(({ label }) => label))).toEqual([
      ['1', '2'],
      ['3', '4', undefined],
    ])
    expect(lists.map(({ scope }) => scope)).toEqual([
      { start: 0, end: source.length },
      { start: 0, end: source.length },
    ])
  })

  it('end with the list under a plain line', () => {
    const source = 'Salt [1].\n\nSources:\n\n1. Novak 2019\n\nSleep [1].\n\nSources:\n\n1. Berg 2020\n'
    const [salt, sleep] = readLists(source)
    expect(salt!.scope.end).toBe(salt!.range.end)
    expect(sleep!.scope).toEqual({ start: salt!.range.end, end: source.length })
  })

  it('follow the subheadings of a list that names the parts', () => {
    const source = [
      '# Guide\n\n## Salt\n\nSalt [1].\n\n### Today\n\nMore.\n\n## Sleep\n\nSleep [1].\n',
      '## References\n\n#### Salt\n\n1. Novak 2019\n\n#### Sleep\n\n1. Berg, 2020\n\n#### Rest\n\n1. Lund, 2021\n',
    ].join('\n')
    const [salt, sleep, rest] = readLists(source)
    expect(salt!.scope).toEqual({ start: source.indexOf('## Salt'), end: source.indexOf('## Sleep') })
    expect(sleep!.scope).toEqual({ start: source.indexOf('## Sleep'), end: source.indexOf('## References') })
    expect(rest!.heading!.text).toBe('Rest')
  })

  const works = ['1. Osei K. Salt. Acta. 2011;4:2-9.', '2. Ruiz L. Rye. Acta. 2012;4:2-9.'].join('\n')

  it.each([
    ['under subheadings', `## References\n\n### Reviews\n\n${works}\n\n### Trials\n\n${works}\n`],
    ['behind a thematic break', `## References\n\n${works}\n\n---\n\n${works}\n`],
  ])('are ambiguous where two lists with the same numbers follow one another, %s', (_, lists) => {
    const { referenceLists, abstentions } = readArticle('a.md', `Salt [1]. Rye [2].\n\n${lists}`)
    expect(referenceLists.map(({ ambiguous, references }) => [ambiguous, references.length])).toEqual([
      [true, 2],
      [true, 2],
    ])
    expect(abstentions).toMatchObject([{ about: 'lists with the same numbers' }])
  })

  it.each([
    [
      'sections have their own',
      `# Salt\n\nA [1].\n\n## References\n\n${works}\n\n# Rye\n\nB [1].\n\n## References\n\n${works}`,
    ],
    [
      'the second counts on',
      '## References\n\n### Reviews\n\n1. Osei, 2011\n\n### Trials\n\n2. Ruiz, 2012\n',
    ],
    [
      'no work stands behind the break',
      `## References\n\n${works}\n\n---\n\n1. Walk a mile.\n2. Sleep well.\n`,
    ],
  ])('are not ambiguous where %s', (_, source) => {
    expect(readLists(source).some(({ ambiguous }) => ambiguous)).toBe(false)
  })

  it('follow lines with a colon that name the parts', () => {
    const source =
      '# Salt\n\nSalt [1].\n\n# Sleep\n\nSleep [1].\n\n# References\n\nSalt:\n\n1. Novak 2019\n\nSleep:\n\n1. Berg 2020\n'
    expect(readLists(source).map(({ scope: { start } }) => start)).toEqual([
      source.indexOf('# Salt'),
      source.indexOf('# Sleep'),
    ])
  })

  it('are parts where lists without headings restart', () => {
    const source = `Salt [1], rye [2].\n\n${works}\n\nMilk [1], tea [2].\n\n${works}\n`
    const [first, second] = readLists(source)
    expect(first!.references).toHaveLength(2)
    expect(first!.scope.end).toBe(first!.range.end)
    expect(second!.scope).toEqual({ start: first!.range.end, end: source.length })
  })

  it('leave further reading out of account', () => {
    const lists = readLists(
      '## References\n\n1. Novak\n\n## Further reading\n\n1. Berg L. Rest. 2020. ISBN 123\n',
    )
    expect(lists.map(({ scope }) => scope.start)).toEqual([0, 0])
  })
})

describe('referenceProse', () => {
  it('holds headings and entries, and nothing else', () => {
    const lists = readLists('Salt.\n\n## References\n\n1. Novak\n\n   Second.\n\n## End\n')
    expect([...referenceProse(lists)].map(({ text }) => text)).toEqual(['References', 'Novak', 'Second.'])
    expect([...referenceProse(readLists('A[^1].\n\n[^1]: Note.\n'))].map(({ text }) => text)).toEqual([
      'Note.',
    ])
  })
})

describe('shapes of lists', () => {
  const read = (source: string) =>
    readArticle('a.md', source).references.map(({ label, text }) => `${label} ${text}`)
  const two = ['1 Osei K. Salt. 2011.', '2 Ruiz T. Rye. 2012.']

  it.each([
    [
      'numbers as headings',
      '## References\n\n### 1.\n\nOsei K. Salt. 2011.\n\n### 2.\n\nRuiz T. Rye. 2012.\n',
    ],
    [
      'numbers in blocks of their own',
      '## References\n\n<div><div>1.</div><div>Osei K. Salt. 2011.</div></div>\n<div><div>2.</div><div>Ruiz T. Rye. 2012.</div></div>\n',
    ],
    [
      'nothing above it, and raised numbers that the text has',
      'Salt.<sup>1</sup> Rye.<sup>2</sup>\n\n---\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n',
    ],
    ['a container', '::: references\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n:::\n'],
    [
      'a container with a class',
      '::: {.references}\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n:::\n',
    ],
    ['a component', '<References>\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n</References>\n'],
    [
      'a component of two words',
      '<ReferenceList open>\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n</ReferenceList>\n',
    ],
    [
      'a summary with a verb',
      '<details>\n<summary>Show references</summary>\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n</details>\n',
    ],
    [
      'a summary that asks for a click',
      '<details>\n<summary>Click to see the references</summary>\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n</details>\n',
    ],
    ['one line', '**References:** [1] Osei K. Salt. 2011. [2] Ruiz T. Rye. 2012.\n'],
    ['one line with points', 'References: 1. Osei K. Salt. 2011. 2. Ruiz T. Rye. 2012.\n'],
    ['breaks within an item', '## References\n\n1. Osei K. Salt. 2011.<br>2. Ruiz T. Rye. 2012.\n'],
    ['a point and a bracket', '## References\n\n1.) Osei K. Salt. 2011.\n2.) Ruiz T. Rye. 2012.\n'],
    ['dashes', '## References\n\n1 - Osei K. Salt. 2011.\n\n2 - Ruiz T. Rye. 2012.\n'],
    [
      'a word before the number',
      '## References\n\n- Ref 1: Osei K. Salt. 2011.\n- Ref 2: Ruiz T. Rye. 2012.\n',
    ],
    ['commas', '## References\n\n1, Osei K. Salt. 2011.\n\n2, Ruiz T. Rye. 2012.\n'],
    ['number signs', '## References\n\n#1 Osei K. Salt. 2011.\n\n#2 Ruiz T. Rye. 2012.\n'],
    ['entries as headings', '## References\n\n### 1. Osei K. Salt. 2011.\n\n### 2. Ruiz T. Rye. 2012.\n'],
    [
      'entries as headings of which a later one shows less',
      '## References\n\n### 1. Osei K. Salt. Acta. 2011;4:2-9.\n\n### 2. Ruiz T. Rye. 2012.\n',
      ['1 Osei K. Salt. Acta. 2011;4:2-9.', '2 Ruiz T. Rye. 2012.'],
    ],
    ['a title that is an item', '- References\n  1. Osei K. Salt. 2011.\n  2. Ruiz T. Rye. 2012.\n'],
    [
      'a heading that nobody knows, and numbers that the text has',
      'Salt [1], rye [1, 2].\n\n## Where it stands\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n## About us\n\nWe walk.\n',
    ],
    [
      'lines with numbers in brackets that the text has, and more below them',
      'Salt [1], rye [2].\n\n[1] Osei, as above.\n\n[2] Ruiz, as below.\n\nBy Ana Lund, who walks.\n',
      ['1 Osei, as above.', '2 Ruiz, as below.'],
    ],
    [
      'nothing above it, and entries that lead back to the text',
      'Salt.<sup><a href="#n1">1</a></sup> Rye.<sup><a href="#n2">2</a></sup>\n\n<ol><li id="n1">Osei K. Salt. 2011 <a href="#t1">↩</a></li>\n<li id="n2">Ruiz T. Rye. 2012 <a href="#t2">↩</a></li></ol>\n',
      ['1 Osei K. Salt. 2011 ↩', '2 Ruiz T. Rye. 2012 ↩'],
    ],
    ['numbers behind bullets', '## References\n\n* 1. Osei K. Salt. 2011.\n* 2. Ruiz T. Rye. 2012.\n'],
    [
      'nothing above it, and numbers that the text links to',
      'Salt [1](#r1), rye [2](#r2).\n\n---\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n',
    ],
    [
      'nothing above it, and numbers that the text has in parentheses',
      'Salt (1), rye (2).\n\n---\n\n* 1. Osei K. Salt. Acta. 2011;4:2-9.\n* 2. Ruiz T. Rye. Acta. 2012;4:2-9.\n',
      ['1 Osei K. Salt. Acta. 2011;4:2-9.', '2 Ruiz T. Rye. Acta. 2012;4:2-9.'],
    ],
    ['a bold word before one line', '**References** [1] Osei K. Salt. 2011. [2] Ruiz T. Rye. 2012.\n'],
    [
      'a block quotation with its heading',
      '> ## References\n>\n> 1. Osei K. Salt. 2011.\n> 2. Ruiz T. Rye. 2012.\n',
    ],
    [
      'a heading that says how it was reviewed',
      '## How we reviewed this article\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n## About us\n\nWe walk.\n',
    ],
    [
      'a heading for all sorts of things',
      '## Resources\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n## About us\n\nWe walk.\n',
    ],
    ['a block quotation', '## References\n\n> 1. Osei K. Salt. 2011.\n> 2. Ruiz T. Rye. 2012.\n'],
    [
      'a block quotation with numbers in brackets',
      '## References\n\n> [1] Osei K. Salt. 2011.\n>\n> [2] Ruiz T. Rye. 2012.\n',
    ],
    [
      'nothing above it, and numbers that the text has',
      'Salt [1], rye [2].\n\n---\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n',
    ],
  ])('%s', (_, source, entries = two) => {
    expect(read(source)).toEqual(entries)
  })

  it.each([
    ['a container of another name', '::: tip\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n:::\n'],
    ['a container that is never closed', '::: references\n\n1. Osei K. Salt. 2011.\n'],
    ['a container without entries', '::: references\n\nNothing yet.\n\n:::\n\nSalt.\n'],
    ['an empty container', '::: references\n:::\n'],
    ['a source below a paragraph', 'Salt is bad.\n\nSource: [3]\n'],
    ['several of them', 'Salt is bad.\n\nSources: [3], [4]\n'],
    ['a heading within a quoted text', '> Salt.\n>\n> ## References\n>\n> 1. Osei K. Salt. 2011.\n\nRye.\n'],
    ['a bold line that opens a quoted text', '> **References**\n>\n> 1. Osei K. Salt. 2011.\n\nRye.\n'],
    [
      'headings that only count',
      '## Sources\n\n### 1. Kelp and other algae\n\nEat it.\n\n### 2. Eggs\n\nEat them.\n',
    ],
    [
      'links under a heading for all sorts of things',
      '## Resources\n\n- [A helpline](https://a.example)\n- [A map](https://b.example)\n',
    ],
    [
      'the outline of an article',
      '- Salt\n  - What it does\n- References\n  - Name all sources\n  - Suggest more\n',
    ],
    [
      'steps whose numbers the text has in brackets',
      'Salt [1], rye [2].\n\n## What to do\n\n1. Wash it.\n2. Rinse it.\n\n## End\n\nWe walk.\n',
    ],
    ['one note in brackets', 'Salt [1].\n\n[1] Twice a day.\n\nWe walk.\n'],
    [
      'entries whose numbers stand below them',
      '1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\nSalt [1], rye [2].\n',
    ],
    ['steps in a block quotation without a heading', '> 1. Wash.\n> 2. Rinse.\n'],
    ['words in a block quotation below the heading', '## References\n\n> We thank all.\n'],
    [
      'steps whose numbers the text has in parentheses',
      'Salt (1) or rye (2).\n\n1. Wash it in 2011.\n2. Rinse it in 2012.\n',
    ],
    ['steps whose numbers the text does not have', 'Salt.\n\n1. Wash it in 2011.\n2. Rinse it in 2012.\n'],
  ])('but not %s', (_, source) => {
    expect(read(source)).toEqual([])
  })

  it('leaves an edition within an entry alone', () => {
    expect(read('## References\n\n1. Osei K. Salt. 2. Auflage. 2011.\n')).toEqual([
      '1 Osei K. Salt. 2. Auflage. 2011.',
    ])
    expect(read('## References\n\n1. Osei K. Salt.<br>Second edition.\n')).toEqual([
      '1 Osei K. Salt.\nSecond edition.',
    ])
    expect(read('## References\n\n1. Osei K. Salt.<br>7. Auflage.\n')).toEqual([
      '1 Osei K. Salt.\n7. Auflage.',
    ])
  })

  it('reads a list in a container once', () => {
    expect(
      read('::: references\n\n## References\n\n1. Osei K. Salt. 2011.\n2. Ruiz T. Rye. 2012.\n\n:::\n'),
    ).toEqual(two)
  })
})

describe('lists that name a part of the article', () => {
  const body = '## Sleep\n\nSalt [1].\n\n## Pain\n\nRye [1].\n\n'
  const used = (lists: string): string[] =>
    readArticle('a.md', body + lists).references.map(({ text, citations }) => `${text} ${citations.length}`)

  it.each([
    ['Sleep references', 'Pain references'],
    ['References for Sleep', 'References for Pain'],
    ['References: Sleep', 'References: Pain'],
    ['Sleep – sources', 'Pain – sources'],
  ])('%s', (sleep, pain) => {
    expect(used(`## ${sleep}\n\n1. Osei K. Salt. 2011.\n\n## ${pain}\n\n1. Ruiz T. Rye. 2012.\n`)).toEqual([
      'Osei K. Salt. 2011. 1',
      'Ruiz T. Rye. 2012. 1',
    ])
  })

  const end = '## References\n\n'

  it('may name it by its first or last word, where only one is called so', () => {
    const text = '## Sleep quality\n\nSalt (1).\n\n## On food\n\nRye (1).\n\n'
    const lists = '### Sleep\n\n1. Osei K. Salt. 2011.\n\n### Food\n\n1. Ruiz T. Rye. 2012.\n'
    const count = (source: string): number[] =>
      readArticle('a.md', source).references.map(({ citations }) => citations.length)
    expect(count(text + end + lists)).toEqual([1, 1])
    expect(count(`${text}## Sleep and work\n\nTea (1).\n\n${end}${lists}`)).toEqual([2, 1])
  })

  it('or not, and then a number leads to the first list that has it', () => {
    const text = 'Salt [1], rye [2].\n\n'
    const lists =
      '### Trials\n\n1. Osei K. Salt. 2011.\n\n### Books\n\n1. Ruiz T. Rye. 2012.\n2. Lund E. Oats. 2013.\n'
    expect(
      readArticle('a.md', text + end + lists).references.map(
        ({ label, citations }) => `${label} ${citations.length}`,
      ),
    ).toEqual(['1 1', '1 0', '2 1'])
  })

  it.each(['Food references', 'Sleep notes', 'Sleep well'])('but not %s', heading => {
    expect(used(`## ${heading}\n\n- Osei K. Salt. 2011.\n`)).toEqual([])
  })
})
