import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findAdmonitions, paintAdmonitions } from '../../../src/article/templating/admonitions.ts'

/** U+FFFC is hard to see: show it as `~`. */
const show = (source: string): string => paintAdmonitions(source).replaceAll('\uFFFC', '~')

const proseOf = (source: string): string[] =>
  readArticle('a.md', source).prose.map(
    ({ text, container }) => `${container.type}: ${text.replaceAll('\uFFFC', '~')}`,
  )

describe('a line below which indented text is prose', () => {
  test.each([
    ['!!! note\n\n    Salt.\n', '+   ~~~~\n\n    Salt.\n'],
    ['!!! note\n    Salt.\n', '+   ~~~~\n    Salt.\n'],
    ['!!! note "Salt"\n\n    Rye.\n', '+   ~~~~~~Salt~\n\n    Rye.\n'],
    ['!!! note "Salt"\n    Rye.\n', '+   ~~~~~~~~~~~\n    Rye.\n'],
    ["!!! tip inline end 'Salt'\r\n\r\n    Rye.\r\n", '+   ~~~~~~~~~~~~~~~~Salt~\r\n\r\n    Rye.\r\n'],
    ['???+ tip\n\n    Salt.\n', '+   ~~~~\n\n    Salt.\n'],
    ['=== "Salt"\n\n    Rye.\n', '+   ~~~~~~\n\n    Rye.\n'],
    ['!!! note\n    > Salt.\n', '+   ~~~~\n    > Salt.\n'],
    ['Term\n:   Salt.\n\n    Rye.\n', 'Term\n+   Salt.\n\n    Rye.\n'],
    ['Term\n\n: Salt\n  and tea.\n\n    Rye.\n', 'Term\n\n+ Salt\n  and tea.\n\n    Rye.\n'],
  ])('becomes an item: %j', (source, painted) => {
    expect(show(source)).toBe(painted)
    expect(paintAdmonitions(source)).toHaveLength(source.length)
  })

  test.each([
    'Watch out!!!\n\n    code\n',
    '!!! note\n\nSalt.\n',
    '!!! note',
    '!!!\n\n    code\n',
    '=== Salt\n\n    code\n',
    '> !!! note\n>\n>     Salt.\n',
    '```\n!!! note\n\n    code\n```\n',
    '---\na: |\n  !!! note\n\n      b\n---\n',
    'Term\n:   Salt.\n\nRye.\n',
    'Term\n:   Salt.\n',
    ':   Salt.\n\n    code\n',
    '- Term\n:   Salt.\n\n    code\n',
  ])('but not %j', source => {
    expect(findAdmonitions(source)).toEqual([])
    expect(paintAdmonitions(source)).toBe(source)
  })
})

describe('what is below it', () => {
  test('is read, and stands in no item', () => {
    expect(
      proseOf(
        '!!! note\n\n    Salt.\n\n    - Rye.\n\n              code\n\n    !!! tip "Tea"\n\n        Milk.\n\nOats.\n',
      ),
    ).toEqual(['root: Salt.', 'listItem: Rye.', 'root: ~Tea~', 'root: Milk.', 'root: Oats.'])
    expect(proseOf('Term\n:   Salt.\n\n    Rye.\n')).toEqual(['root: Term', 'root: Salt.', 'root: Rye.'])
  })

  test('is a quotation where it says so', () => {
    expect(proseOf('!!! quote "Ruth Bell"\n\n    Salt.\n')).toEqual([
      'blockquote: ~Ruth Bell~',
      'blockquote: Salt.',
    ])
    expect(readArticle('a.md', '??? cite\n\n    Salt and rye.\n').quotations).toMatchObject([{ block: true }])
  })

  test('leads from its notes to their entries', () => {
    expect(
      readArticle('a.md', '!!! note\n\n    Salt.[^1]\n\n[^1]: Osei K. Salt. 2011.\n').citations,
    ).toHaveLength(1)
  })
})
