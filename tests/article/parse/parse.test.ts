import type { Nodes, Root } from 'mdast'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadParser, parse, ParseError, type ParserName } from '../../../src/article/parse/parse.ts'

/** The values of a tree with the source that they came from. */
function cut(root: Root, source: string): [value: string, source: string][] {
  const found: [string, string][] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text')
      found.push([node.value, source.slice(node.position!.start.offset, node.position!.end.offset)])
    if ('children' in node) open.push(...node.children.toReversed())
  }
  return found
}

describe('parse, before the reference is loaded', () => {
  it('says what is missing', () => {
    expect(() => parse('a', 'remark')).toThrow("await loadParser('remark') first")
  })

  it('says how to read what the native parser cannot read in bounded time', () => {
    const source = '&amp; '.repeat(12_000)
    expect(() => parse(source)).toThrow(/--parser remark/)
    expect(() => parse(source, 'native')).toThrow(ParseError)
  })

  it('refuses one endless line of accents and marks, which the native parser reads in the square of its length', () => {
    expect(() => parse('é [1] '.repeat(20_000), 'native')).toThrow(ParseError)
  })

  it('refuses a text of footnotes without end, which the native parser reads in the square of their number', () => {
    expect(() => parse('[^1]: a\n'.repeat(70_000), 'native')).toThrow(/footnotes/)
  })

  it('reads more footnotes than any article has', () => {
    expect(parse('[^1]: a\n'.repeat(10_000), 'native').children).toHaveLength(10_000)
  })

  it.each([
    ['in ASCII', 'e [1] '.repeat(20_000)],
    ['cut into lines', 'é [1]\n'.repeat(20_000)],
    ['with few marks', `${'é '.repeat(20_000)}[1]`],
  ])('reads the same %s', (_, source) => {
    expect(parse(source, 'native').children).toHaveLength(1)
  })
})

describe.each<ParserName>(['auto', 'native', 'remark'])('parse with %s', parser => {
  beforeAll(() => loadParser(parser))

  it.each([
    [
      'CRLF',
      'a *b*\r\nc &amp; d\r\n',
      [
        ['a ', 'a '],
        ['b', 'b'],
        ['\nc & d', '\r\nc &amp; d'],
      ],
    ],
    [
      'lone CR',
      'a *b*\rc\r',
      [
        ['a ', 'a '],
        ['b', 'b'],
        ['\nc', '\rc'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFF# a *b*\n',
      [
        ['a ', 'a '],
        ['b', 'b'],
      ],
    ],
    ['front matter after a byte order mark', '\uFEFF---\na: b\n---\nc', [['c', 'c']]],
    [
      'NUL',
      'a\0*b*',
      [
        ['a\uFFFD', 'a\0'],
        ['b', 'b'],
      ],
    ],
    [
      'tabs',
      '-\ta\n\n\t*b*',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      'astral characters',
      '😀 *😀* &#x1F600; [1]',
      [
        ['😀 ', '😀 '],
        ['😀', '😀'],
        [' 😀 [1]', ' &#x1F600; [1]'],
      ],
    ],
    [
      'literal autolinks',
      'a \\* &lt; [b@c.de]',
      [
        ['a * < [', 'a \\* &lt; ['],
        ['b@c.de', 'b@c.de'],
        [']', ']'],
      ],
    ],
    [
      'literal autolinks over lines',
      '> a\n> c [d@e.fg] \\([h@i.jk]',
      [
        ['a\nc [', 'a\n> c ['],
        ['d@e.fg', 'd@e.fg'],
        ['] ([', '] \\(['],
        ['h@i.jk', 'h@i.jk'],
        [']', ']'],
      ],
    ],
  ])('gives offsets that are right with %s', (_, source, texts) => {
    const values = cut(parse(source, parser), source).map(([value, from]) => [
      value.replace(/\r\n?/g, '\n'),
      from,
    ])
    expect(values).toEqual(texts)
  })

  it.each([
    ['block quotations', '>'.repeat(100_000)],
    ['block quotations with blanks', '> '.repeat(100_000)],
    ['lists', '1. '.repeat(100_000)],
    ['footnotes', '[^a]: '.repeat(50_000)],
    ['block quotations and lists', `a\n\n${'> - '.repeat(5000)}b`],
    ['emphasis', `${'*a '.repeat(250)}${'b*'.repeat(250)}`],
  ])('refuses %s that are nested without end', (_, source) => {
    expect(() => parse(source, parser)).toThrow(ParseError)
  })

  it.each([
    ['a break', '* '.repeat(1000)],
    ['a rule', '-'.repeat(1000)],
    ['quotations one in the other', `${'> '.repeat(50)}a`],
    ['brackets', '['.repeat(3000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['marks that stay open', '*a **b `c [d ![e <f ~~g <!-- '.repeat(20)],
  ])('reads %s', (_, source) => {
    expect(parse(source, parser).position?.end.offset).toBe(source.length)
  })
})

describe('parse, on hostile text', () => {
  beforeAll(() => loadParser('remark'))

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['asterisks', '*a'.repeat(200_000)],
    ['asterisks and blanks', '*a '.repeat(200_000)],
    ['one line of 10 MB', 'word '.repeat(2_000_000)],
    ['unclosed tags', '<a '.repeat(100_000)],
    ['unclosed comments', 'a <!-- '.repeat(100_000)],
    ['underscores in short words', 'snake_case '.repeat(50_000)],
    ['ampersands', 'a & b '.repeat(50_000)],
    ['entities in many paragraphs', `a &amp; b ${'c'.repeat(100)}\n\n`.repeat(5000)],
    ['entities in many items', `- a &amp; b ${'c'.repeat(100)}\n`.repeat(5000)],
  ])('reads %s natively', (_, source) => {
    expect(parse(source, 'native').type).toBe('root')
  })

  it('counts references in a paragraph of Windows lines as in any other', () => {
    expect(() => parse('&amp;\r\n'.repeat(20_000), 'native')).toThrow(ParseError)
    expect(parse(`- a &amp; b ${'c'.repeat(100)}\r\n`.repeat(5000), 'native').type).toBe('root')
  })

  it('falls back on the reference where that one is fine', () => {
    expect(parse('&amp;'.repeat(12_000)).children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: '&'.repeat(12_000) }] },
    ])
  })

  it('refuses what neither reads in bounded time', () => {
    expect(() => parse('_a'.repeat(200_000))).toThrow(ParseError)
  })

  it.each([
    ['asterisks', '*a'.repeat(200_000)],
    ['underscores', '_a'.repeat(200_000)],
    ['a million lines', 'a\n'.repeat(1_000_000)],
  ])('refuses %s with the reference', (_, source) => {
    expect(() => parse(source, 'remark')).toThrow(ParseError)
  })
})
