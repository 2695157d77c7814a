import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/article.ts'
import { findFrontMatter, readFrontMatterText } from '../../src/article/front-matter.ts'

const contentOf = (source: string): string | undefined => {
  const content = findFrontMatter(source)?.content
  return content && source.slice(content.start, content.end)
}

describe('front matter', () => {
  describe.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('where lines end in %s', (_, ending) => {
    test.each([
      ['yaml', '---\ntitle: Salt\n---\n', 'title: Salt\n'],
      ['yaml', '---\n---', ''],
      ['yaml', '--- \t\ntitle: Salt\n---  \nText', 'title: Salt\n'],
      ['toml', '+++\ntitle = "Salt"\n+++\n', 'title = "Salt"\n'],
      ['json', '{\n  "title": "Salt"\n}\n\nText', '{\n  "title": "Salt"\n}'],
    ])('%s: %j', (format, lines, content) => {
      const source = lines.replaceAll('\n', ending)
      expect(findFrontMatter(source)).toMatchObject({ format, start: 0 })
      expect(contentOf(source)).toBe(content.replaceAll('\n', ending))
      expect(contentOf(`\uFEFF${source}`)).toBe(content.replaceAll('\n', ending))
      expect(findFrontMatter(`\uFEFF${source}`)).toMatchObject({ format, start: 1 })
    })
  })

  test.each([
    'Text',
    '---\ntitle: Salt\n',
    '---\ntitle: Salt\n ---\n',
    '\n---\ntitle: Salt\n---\n',
    '---- \ntitle: Salt\n----\n',
    '+++\ntitle = 1\n---\n',
    '{ "title": "Salt" }\n',
    '{\n1, 2\n}\n',
    '{{< figure >}}\n\n}\n',
  ])('none in %j', source => {
    expect(findFrontMatter(source)).toBeUndefined()
    expect(readFrontMatterText(source, 'title')).toBeUndefined()
  })

  test.each([
    ['---\ntitle: Salt and water\n---', 'Salt and water'],
    ['---\ntitle: "Salt: \\"the\\" facts" # draft\n---', 'Salt: "the" facts'],
    ["---\n'title': 'Nobody''s salt'\n---", "Nobody's salt"],
    ['---\ntitle: Salt # draft\n---', 'Salt'],
    ['---\ntitle: C#\n---', 'C#'],
    ['---\npage:\n  title: Salt\n---', undefined],
    ['---\nsubtitle: Salt\n---', undefined],
    ['---\ntitle:\n---', undefined],
    ['---\ntitle: >-\n  Salt\n---', undefined],
    ['---\ntitle: [Salt]\n---', undefined],
    ['---\ndate: 2020\n---\n\ntitle: Salt\n', undefined],
    ['+++\ntitle = "Salt"\n[page]\ntitle = "No"\n+++', 'Salt'],
    ['+++\n[page]\ntitle = "Salt"\n+++', undefined],
    ['{\n  "title": "Salt \\u0026 water"\n}', 'Salt & water'],
    ['{\n  "title": ["Salt"]\n}', undefined],
    ['{\n  "title": oops\n}', undefined],
  ])('the title of %j is %j', (source, title) => {
    expect(readFrontMatterText(source, 'title')).toBe(title)
  })

  test.each(['---\nquote: “salt”\n---\n', '+++\nquote = "“salt”"\n+++\n', '{\n  "quote": "“salt”"\n}\n'])(
    '%j is no text of the article',
    front => {
      const article = readArticle('a.md', `${front}\nText.\n`)
      expect(article.prose.map(({ text }) => text)).toEqual(['Text.'])
      expect(article.quotations).toEqual([])
    },
  )

  test('a fence without a closing one hides nothing', () => {
    const lines = 'Salt is good.\nWater is better.\n'
    expect(readArticle('a.md', `---\n${lines}`).prose.map(({ text }) => text)).toEqual([lines.trim()])
  })
})
