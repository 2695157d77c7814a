import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findQuotedSpans } from '../../../src/article/quotations/spans/quoted-spans.ts'
import { findNaming, hasAttributionLine } from '../../../src/article/quotations/attribution-line.ts'

const quote = '> Patients who walked for half an hour a day slept longer.'

/** Whether each block quotation says who wrote it, and the words that do without a dash in it. */
const read = (source: string): [boolean, string | undefined][] =>
  findQuotedSpans(readArticle('a.md', source).prose)
    .spans.filter(({ style }) => style === 'block')
    .map(span => {
      const naming = findNaming(span)
      return [hasAttributionLine(span), naming?.prose.text.slice(naming.start, naming.end)]
    })

describe('a block quotation says who wrote it', () => {
  test.each([
    ['behind a dash on its last line', `${quote}\n>\n> — Ruth Bell, 2019`, undefined],
    ['behind a dash in its last line', `${quote} — Ruth Bell, Sleep on the Ward`, undefined],
    ['in a line for the source', `${quote}\n> Source: Health Board`, undefined],
    [
      'in a cited title',
      `${quote}\n>\n> <cite>Ruth Bell, Sleep on the Ward</cite>`,
      'Ruth Bell, Sleep on the Ward',
    ],
    ['in a cited title behind a dash', `${quote}\n> — <cite>Ruth Bell</cite>`, 'Ruth Bell'],
    ['in a footer', `${quote}\n> <footer>Ruth Bell, 2019</footer>`, 'Ruth Bell, 2019'],
    ['in the line below', `${quote}\n\n— Ruth Bell, Sleep on the Ward`, 'Ruth Bell, Sleep on the Ward'],
    ['in a cited title below', `${quote}\n\n<cite>Ruth Bell, 2019</cite>`, 'Ruth Bell, 2019'],
    [
      'in its caption',
      '<figure>\n<blockquote>Patients slept longer.</blockquote>\n<figcaption>Ruth Bell, 2019</figcaption>\n</figure>',
      'Ruth Bell, 2019',
    ],
    [
      'in the title of its callout',
      '> [!quote] Ruth Bell, 2019\n> Patients slept longer.',
      'Ruth Bell, 2019',
    ],
    [
      'in the title of its box',
      '!!! quote "Ruth Bell, 2019"\n\n    Patients slept longer.',
      'Ruth Bell, 2019',
    ],
  ])('%s', (_, source, naming) => {
    expect(read(source)).toEqual([[true, naming]])
  })

  test.each([
    ['in a sentence below', `${quote}\n\nRuth Bell, Sleep on the Ward`],
    ['in a question below', `${quote}\n\n— Ruth Bell said so, did she?`],
    ['in a heading below', `${quote}\n\n## — Ruth Bell`],
    ['in a long paragraph below', `${quote}\n\n— Ruth Bell ${'and others '.repeat(20)}`],
    ['in a title within it', '> The book <cite>Sleep on the Ward</cite> says so.'],
    ['in a box without a title', '!!! quote\n\n    Patients slept longer.'],
    ['in a callout without one', '> [!quote]\n> Patients slept longer.'],
    ['in small letters behind a dash', `${quote} — and so on`],
  ])('but not %s', (_, source) => {
    expect(read(source)).toEqual([[false, undefined]])
  })

  test('and a note around it says nothing', () => {
    expect(read(`> [!note]\n> On the ward.\n>\n> ${quote}\n> >\n> > — Ruth Bell, 2019`)).toEqual([
      [true, undefined],
    ])
    expect(read(`> On the ward.\n>\n> ${quote}\n> >\n> > — Ruth Bell, 2019`)).toEqual([
      [false, undefined],
      [true, undefined],
    ])
  })
})

test('a browser shows quotation marks for <q>', () => {
  for (const source of ['He said <q>walk more</q>.', '<p>He said <q cite="x">walk more</q>.</p>']) {
    const article = readArticle('a.md', source)
    expect(article.prose[0]!.text).toBe('He said “walk more”.')
    expect(article.quotations).toMatchObject([{ text: 'walk more', block: false }])
  }
})
