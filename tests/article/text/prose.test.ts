import type { Inline, Prose } from '../../../src/article/model.ts'
import type { Root } from 'mdast'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadParser, type ParserName, parse } from '../../../src/article/parse/parse.ts'
import { enclosing } from '../../../src/article/text/containers.ts'
import { collectProse } from '../../../src/article/text/prose.ts'
import { proseOf } from '../../support/read-prose.ts'

const PARSERS = ['native', 'remark'] as const satisfies ParserName[]

beforeAll(async () => {
  await Promise.all(PARSERS.map(loadParser))
})

const textsOf = (markdown: string): string[] => proseOf(markdown).map(({ text }) => text)

function only(markdown: string, parser?: ParserName): Prose {
  const prose = proseOf(markdown, parser)
  expect(prose).toHaveLength(1)
  return prose[0]!
}

/** The source of the one place where `words` stand in the text. */
function cut(markdown: string, words: string, parser?: ParserName): string {
  const prose = only(markdown, parser)
  const start = prose.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  const { start: from, end: to } = prose.toSource(start, start + words.length)
  return markdown.slice(from, to)
}

const show = (markdown: string, { text }: Prose, { type, start, end, range }: Inline): string[] => [
  type,
  text.slice(start, end),
  markdown.slice(range.start, range.end),
]

const chainOf = ({ container }: Prose): string[] => {
  const chain: string[] = []
  for (let at: Prose['container'] | undefined = container; at; at = at.parent) chain.push(at.tag ?? at.type)
  return chain
}

describe.each(PARSERS)('text, with the %s parser', parser => {
  test.each([
    ['plain words', 'Eat less salt.', 'Eat less salt.'],
    ['emphasis inside a word', 'un**believ**able', 'unbelievable'],
    ['an entity', 'Fish &amp; chips', 'Fish & chips'],
    ['numeric entities', 'a&#8211;b&#x2014;c&#x1F600;', 'a–b—c😀'],
    ['an entity that is two characters', 'a &NotEqualTilde; b', 'a ≂̸ b'],
    ['a name that is no entity', 'R&D; &nosuch;', 'R&D; &nosuch;'],
    ['an entity for an ampersand', '&amp;amp;', '&amp;'],
    ['escapes', '\\[1\\] and \\\\', '[1] and \\'],
    ['a backslash that escapes nothing', 'C:\\temp', 'C:\\temp'],
    ['a soft break', 'one\ntwo', 'one\ntwo'],
    ['a soft break after blanks', 'one \n   two', 'one\ntwo'],
    ['a hard break', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['CRLF', 'one\r\ntwo  \r\nthree', 'one\ntwo\nthree'],
    ['a lone CR', 'one\rtwo', 'one\ntwo'],
    ['a block quotation', '> one\n> two\nthree', 'one\ntwo\nthree'],
    ['a greater-than sign that is text', 'one\n    > two', 'one\n> two'],
    ['an escaped one within a block quotation', '> one\n> \\> two', 'one\n> two'],
    [
      'several such signs',
      '> one\n>\\>&gt; two\n    > \nthree\n    >&gt; four',
      'one\n>> two\n>\nthree\n>> four',
    ],
    ['a list item', '- one\n\n  two **x**\n  three', 'one'],
    ['code', 'Use `rm -rf` now', 'Use \uFFFC now'],
    ['an image', 'See ![alt](u) now', 'See \uFFFC now'],
    ['a footnote reference', 'Salt.[^1]\n\n[^1]: Note', 'Salt.\uFFFC'],
    ['tags', 'H<sub>2</sub>O', 'H\uFFFC2\uFFFCO'],
    ['a break in HTML', 'one<br>two<br/>\nthree', 'one\ntwo\nthree'],
    ['NUL', 'a\0b', 'a\uFFFDb'],
    ['masked templating', 'a \uFFFC\uFFFC\uFFFC b', 'a \uFFFC b'],
    ['a tab', 'a\tb', 'a\tb'],
  ])('%s', (_name, markdown, text) => {
    expect(proseOf(markdown, parser)[0]!.text).toBe(text)
  })

  test.each([
    ['un**believ**able', 'unbelievable', 'un**believ**able'],
    ['**bold** text', 'bold', 'bold'],
    ['a &amp; b', '&', '&amp;'],
    ['a &amp; b', 'b', 'b'],
    ['&#x1F600;!', '😀', '&#x1F600;'],
    ['say \\[1\\].', '[1]', '\\[1\\]'],
    ['> one\n> two', 'one\ntwo', 'one\n> two'],
    ['> one\n> \\> two', '> two', '\\> two'],
    ['> one\n>\\>&gt; two', '>> two', '\\>&gt; two'],
    ['one\n    > \ntwo', '>\ntwo', '> \ntwo'],
    ['one\n    > ', '>', '>'],
    ['> one [\n>\t https://x.org/', 'https', 'https'],
    ['one  \n&gt; two', '> two', '&gt; two'],
    ['one\n    >&gt; two', '>> two', '>&gt; two'],
    ['one\n&#32;two', ' two', '&#32;two'],
    ['one  \r\n  two', '\n', '  \r\n'],
    ['> one  \n>\ttwo', '\n', '  \n'],
    ['https://x.org/\0?a&amp;b c', 'c', 'c'],
    ['one\r\ntwo', '\n', '\r\n'],
    ['see `x` now', '\uFFFC', '`x`'],
    ['a \uFFFC\uFFFC b', '\uFFFC', '\uFFFC\uFFFC'],
    ['**a@b.co** wrote', 'a@b.co', 'a@b.co'],
    ['# a@b.co', 'a@b.co', 'a@b.co'],
    ['a\r\nhttps://x.org/\\_y&amp; b', 'b', 'b'],
  ])('cuts from %j where %j came from', (markdown, words, source) => {
    expect(cut(markdown, words, parser)).toBe(source)
  })

  test('finds the place of text beside a literal autolink, which remark leaves out', () => {
    const markdown = '**Ask** me@x.org &amp; *them@x.org* or \\*us'
    expect(cut(markdown, '& them', parser)).toBe('&amp; *them')
    expect(cut(markdown, '*us', parser)).toBe('\\*us')
    const prose = only(markdown, parser)
    const links = prose.inlines.filter(({ type }) => type === 'link')
    expect(links.map(link => show(markdown, prose, link))).toEqual([
      ['link', 'me@x.org', 'me@x.org'],
      ['link', 'them@x.org', 'them@x.org'],
    ])
  })

  test('table cells', () => {
    const markdown = '| a \\| b | *c* |\n|---|---|\n| 1 | |'
    const prose = proseOf(markdown, parser)
    expect(prose.map(({ kind, text }) => [kind, text])).toEqual([
      ['cell', 'a | b'],
      ['cell', 'c'],
      ['cell', '1'],
    ])
    expect(prose.map(({ container }) => [container.type, container.index])).toEqual([
      ['tableRow', 0],
      ['tableRow', 0],
      ['tableRow', 1],
    ])
  })
})

describe('toSource', () => {
  test('an empty span is an empty range, also at the end', () => {
    expect(only('**ab**').toSource(1, 1)).toEqual({ start: 3, end: 3 })
    expect(only('**ab**').toSource(2, 2)).toEqual({ start: 4, end: 4 })
  })

  test('offsets outside the text are clamped', () => {
    expect(only('**ab**').toSource(-1, 9)).toEqual({ start: 2, end: 4 })
    expect(only('**ab**').toSource(2, 0)).toEqual({ start: 4, end: 4 })
  })
})

describe('blocks', () => {
  test('headings keep their depth, and blocks their order', () => {
    const prose = proseOf('# One\n\ntwo\n\nThree\n---\n')
    expect(prose.map(({ kind, depth, index, text }) => [kind, depth, index, text])).toEqual([
      ['heading', 1, 0, 'One'],
      ['paragraph', 0, 1, 'two'],
      ['heading', 2, 2, 'Three'],
    ])
  })

  test('front matter, code, rules and definitions are no prose', () => {
    expect(textsOf('---\ntitle: "x"\n---\n\n```\ncode\n```\n\n    more\n\n***\n\n[1]: u\n\nText')).toEqual([
      'Text',
    ])
  })

  test('a block without text is left out', () => {
    expect(textsOf('#\n\n[](u)\n\nText')).toEqual(['Text'])
  })

  test('lists', () => {
    const [first, second, third] = proseOf('3. a\n4. b\n\n- [x] c')
    expect(enclosing(first!, 'list')).toMatchObject({ ordered: true, start: 3, index: 0 })
    expect(second!.container).toMatchObject({ type: 'listItem', index: 1 })
    expect(third!.text).toBe('c')
    expect(enclosing(third!, 'list')).toMatchObject({ ordered: false })
  })

  test('footnote definitions carry their label as written', () => {
    const markdown = 'x[^Note-A]\n\n[^Note-A]: Body\n\n    > quoted'
    const [, body, quoted] = proseOf(markdown)
    expect(body!.container).toMatchObject({ type: 'footnoteDefinition', label: 'Note-A' })
    expect(chainOf(quoted!)).toEqual(['blockquote', 'footnoteDefinition', 'root'])
    expect(enclosing(quoted!, 'table')).toBeUndefined()
  })

  test('the ranges of containers cover their source', () => {
    const markdown = 'a\n\n> b\n> c\n'
    const quoted = proseOf(markdown)[1]!
    expect(markdown.slice(quoted.container.range.start, quoted.container.range.end)).toBe('> b\n> c')
    expect(quoted.container.parent!.range).toEqual({ start: 0, end: markdown.length })
  })
})

describe('inlines', () => {
  test('come by start, outer before inner, with their markup', () => {
    const markdown = '**a *b*** [c ~~d~~](u "t") <https://e.org>'
    const prose = only(markdown)
    expect(prose.inlines.map(inline => show(markdown, prose, inline))).toEqual([
      ['strong', 'a b', '**a *b***'],
      ['emphasis', 'b', '*b*'],
      ['link', 'c d', '[c ~~d~~](u "t")'],
      ['delete', 'd', '~~d~~'],
      ['link', 'https://e.org', '<https://e.org>'],
    ])
    expect(prose.inlines[2]).toMatchObject({ url: 'u', value: 't' })
  })

  test('reference links keep their label and how they are written', () => {
    const markdown = '[1] [2][] [6][7] ![i][1]\n\n[1]: a\n[2]: b\n[7]: c\n[7]: d'
    const prose = proseOf(markdown)[0]!
    expect(prose.text).toBe('1 2 6 \uFFFC')
    expect(prose.inlines.map(({ type, label, reference, url }) => [type, label, reference, url])).toEqual([
      ['link', '1', 'shortcut', 'a'],
      ['link', '2', 'collapsed', 'b'],
      ['link', '7', 'full', 'c'],
      ['image', '1', 'full', 'a'],
    ])
    expect(prose.inlines.map(({ range }) => markdown.slice(range.start, range.end))).toEqual([
      '[1]',
      '[2][]',
      '[6][7]',
      '![i][1]',
    ])
  })

  test('objects hold what they stand for', () => {
    const prose = proseOf('`c` ![alt](u) <b id="x"> [^n] a<br>b  \nc\n\n[^n]: x')[0]!
    expect(prose.inlines).toMatchObject([
      { type: 'code', value: 'c' },
      { type: 'image', value: 'alt', url: 'u' },
      { type: 'html', value: '<b id="x">' },
      { type: 'footnoteReference', label: 'n' },
      { type: 'break', value: '<br>' },
      { type: 'break' },
    ])
  })
})

describe('definitions', () => {
  test('are collected wherever they stand', () => {
    const markdown = 'x\n\n[A b]: <u> "T"\n\n> [c]: v\n\n- [d]: w\n'
    const { definitions } = collectProse(parse(markdown), markdown)
    expect(definitions.map(({ label, url, title }) => [label, url, title])).toEqual([
      ['A b', 'u', 'T'],
      ['c', 'v', undefined],
      ['d', 'w', undefined],
    ])
    expect(markdown.slice(definitions[0]!.range.start, definitions[0]!.range.end)).toBe('[A b]: <u> "T"')
  })
})

describe('sentences', () => {
  test('are computed once', () => {
    const prose = only('One. Two.')
    expect(prose.sentences).toHaveLength(2)
    expect(prose.sentences).toBe(prose.sentences)
  })

  test('a link that is a marker goes with the sentence before it', () => {
    const prose = only('Eat salt.[1](u) Drink water. [2, 3](v) Call **1 [x](w)**.')
    expect(prose.sentences.map(({ start, end }) => prose.text.slice(start, end))).toEqual([
      'Eat salt.1',
      'Drink water. 2, 3',
      'Call 1 x.',
    ])
  })
})

describe('trees that no parser here makes', () => {
  const at = (start: number, end: number) => ({
    position: {
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    },
  })
  const paragraph = (...children: object[]): Root =>
    ({ type: 'root', children: [{ type: 'paragraph', children, ...at(0, 9) }] }) as Root

  test('a text that differs from its source is mapped as a whole', () => {
    const prose = collectProse(paragraph({ type: 'text', value: 'abXYZ', ...at(0, 9) }), 'abcdefghi')
      .prose[0]!
    expect(prose.text).toBe('abXYZ')
    expect(prose.toSource(0, 2)).toEqual({ start: 0, end: 2 })
    expect(prose.toSource(3, 4)).toEqual({ start: 2, end: 9 })
  })

  test('a text longer than its source ends where the source does', () => {
    const prose = collectProse(paragraph({ type: 'text', value: 'abc', ...at(0, 2) }), 'ab').prose[0]!
    expect(prose.toSource(0, 3)).toEqual({ start: 0, end: 2 })
  })

  test('a hard break without a line ending is the whole node', () => {
    const prose = collectProse(paragraph({ type: 'break', ...at(0, 2) }), 'ab').prose[0]!
    expect(prose.toSource(0, 1)).toEqual({ start: 0, end: 2 })
  })

  test('unknown inlines with a value are objects, with children their text', () => {
    const math = { type: 'inlineMath', value: 'x', ...at(0, 3) }
    const ruby = { type: 'superscript', children: [{ type: 'text', value: 'up', ...at(4, 6) }], ...at(3, 7) }
    const prose = collectProse(paragraph(math, ruby), '$x$^up^..').prose[0]!
    expect(prose.text).toBe('\uFFFCup')
    expect(prose.inlines.map(({ type }) => type)).toEqual(['code'])
  })

  const textOf = (...children: object[]): string[] =>
    collectProse({ type: 'root', children } as Root, '').prose.map(({ text }) => text)

  test('a text whose lines start as those of the source do not', () => {
    const prose = collectProse(paragraph({ type: 'text', value: 'a\n b', ...at(0, 3) }), 'a\nb').prose[0]!
    expect(prose.toSource(0, 4)).toEqual({ start: 0, end: 3 })
  })

  test('a first text without a position stands after the marks of its parent', () => {
    const strong = { type: 'strong', children: [{ type: 'text', value: 'x' }], ...at(0, 5) }
    expect(collectProse(paragraph(strong), '**x**').prose[0]!.toSource(0, 1)).toEqual({ start: 2, end: 3 })
  })

  test('HTML with more lines than its source', () => {
    const tree = { type: 'root', children: [{ type: 'html', value: '<p>a\nb\nc', ...at(0, 4) }] } as Root
    const prose = collectProse(tree, '<p>a').prose[0]!
    expect(prose.text).toBe('a\nb\nc')
    expect(prose.toSource(0, 1)).toEqual({ start: 3, end: 4 })
  })

  test('nodes without a position, a label, a start or text', () => {
    const text = { type: 'text', value: 'x' }
    expect(textOf({ type: 'html', value: '<p>a' })).toEqual(['a'])
    expect(textOf({ type: 'paragraph', children: [{ type: 'superscript', children: [text] }] })).toEqual([
      'x',
    ])
    expect(textOf({ type: 'paragraph', children: [{ type: 'emphasis', children: [] }] })).toEqual([])
    expect(textOf({ type: 'section', children: [{ type: 'paragraph', children: [text] }] })).toEqual(['x'])
  })

  test('references and containers that lack what parsers add', () => {
    const reference = { type: 'imageReference', identifier: 'i', referenceType: 'full' }
    const item = { type: 'listItem', children: [{ type: 'paragraph', children: [reference] }] }
    const list = { type: 'list', ordered: true, start: null, children: [item] }
    const note = { type: 'footnoteDefinition', identifier: 'n', children: [list] }
    const [prose] = collectProse({ type: 'root', children: [note] } as unknown as Root, '').prose
    expect(prose!.inlines).toMatchObject([{ type: 'image', label: 'i', value: '' }])
    expect(prose!.inlines[0]).not.toHaveProperty('url')
    expect(enclosing(prose!, 'list')).toMatchObject({ start: 1 })
    expect(enclosing(prose!, 'footnoteDefinition')).toMatchObject({ label: 'n' })
  })
})

describe('hostile nesting', () => {
  test('is left out below a depth that nobody writes', () => {
    const nest = (type: string, inner: object, depth: number): object => {
      let nested = inner
      for (let level = 0; level < depth; level++) nested = { type, children: [nested] }
      return nested
    }
    const text = { type: 'text', value: 'deep' }
    const inlines = {
      type: 'root',
      children: [{ type: 'paragraph', children: [nest('emphasis', text, 20_000)] }],
    }
    expect(collectProse(inlines as Root, 'deep').prose).toEqual([])
    const blocks = {
      type: 'root',
      children: [nest('blockquote', { type: 'paragraph', children: [text] }, 20_000)],
    }
    expect(collectProse(blocks as Root, 'deep').prose).toEqual([])
  })
})
