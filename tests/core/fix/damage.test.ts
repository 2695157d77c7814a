import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { applyEdits } from '../../../src/core/fix/apply-edits.ts'
import { damages, findDamage } from '../../../src/core/fix/damage.ts'
import { readStructure } from '../../../src/core/fix/structure.ts'
import type { Edit } from '../../../src/core/rule.ts'

const structureOf = (source: string) => readStructure(readArticle('a.md', source))

function judge(source: string, edits: readonly Edit[], chosen = false): string | undefined {
  return findDamage(structureOf(source), structureOf(applyEdits(source, edits)), edits, chosen)
}

/** What replacing one piece of a text does. */
function replaceIn(source: string, piece: string, by: string, chosen = false): string | undefined {
  const start = source.indexOf(piece)
  expect(start).toBeGreaterThanOrEqual(0)
  return judge(source, [{ range: { start, end: start + piece.length }, text: by }], chosen)
}

const comment = '<!-- citewell-disable-next-line quotations/cited -- x -->'

describe('a comment that is taken out joins and parts nothing', () => {
  test.each([
    ['code after a list', `- a\n\n${comment}\n\n    code line\n`, damages.kept],
    ['code after a list, without blank lines', `- a\n${comment}\n\n      code line\n`, damages.kept],
    ['two lists', `- a\n\n${comment}\n\n- b\n`, damages.layout],
    ['two numbered lists', `1. a\n\n${comment}\n\n1. b\n`, damages.layout],
    [
      'a paragraph and a line that would make it a heading',
      `para one\n${comment}\n---\nmore\n`,
      damages.layout,
    ],
    ['a paragraph and `===`', `para one\n${comment}\n===\nmore\n`, damages.layout],
    ['two paragraphs', `one\n${comment}\ntwo\n`, damages.layout],
    ['a table and text', `| a |\n| - |\n${comment}\ntext\n`, damages.layout],
    ['the start and what would be front matter', `${comment}\n---\na: b\n---\n`, damages.kept],
  ])('%s', (_, source, harm) => {
    expect(replaceIn(source, `${comment}\n`, '')).toBe(harm)
  })

  test.each([
    ['two words', `one${comment}two\n`, damages.comment],
    ['a word and a mark', `one${comment}*two*\n`, damages.comment],
    ['two emphasised words', `*one*${comment}*two*\n`, damages.comment],
    ['a hyphen at the start of a line', `one\n\n${comment}- two\n`, damages.layout],
    ['a line break that was none', `one ${comment} \ntwo\n`, damages.layout],
  ])('%s', (_, source, harm) => {
    expect(replaceIn(source, comment, '')).toBe(harm)
  })

  test.each([
    ['above a paragraph', `one\n\n${comment}\ntwo\n`, `${comment}\n`],
    ['between quotations', `> one\n\n${comment}\n\n> two\n`, `${comment}\n`],
    ['above a heading', `- one\n\n${comment}\n## Two\n`, `${comment}\n`],
    ['at the start', `${comment}\none\n`, `${comment}\n`],
    ['behind a sentence', `One. ${comment}\n\nTwo.\n`, ` ${comment}`],
    ['between words', `one ${comment} two\n`, comment],
    ['at the end', `one\n\n${comment}\n`, `${comment}\n`],
    [
      'in MDX',
      `import A from 'a'\n\none {/* citewell-disable-line */} two\n`,
      '{/* citewell-disable-line */}',
    ],
  ])('one %s may go', (_, source, piece) => {
    expect(replaceIn(source, piece, '')).toBeUndefined()
  })

  test('and another one stays', () => {
    expect(replaceIn('one <!-- a b --> two\n', 'a b', 'c')).toBe(damages.comment)
  })
})

describe('what is kept to the letter', () => {
  test.each([
    ['fenced code', '```js\nlet a\n```\n', 'let a', 'let b'],
    ['the language of code', '```js\nlet a\n```\n', 'js', 'ts'],
    ['indented code', 'a\n\n    let a\n', 'let a', 'let b'],
    ['a code span', 'a `b` c\n', '`b`', '`d`'],
    ['a code span that opens anew', 'a b` c `d\n', 'a', '`a'],
    ['YAML', '---\na: b\n---\n\none\n', 'b', 'c'],
    ['TOML', '+++\na = "b"\n+++\n\none\n', 'b', 'c'],
    ['JSON', '{\n  "a": "b"\n}\n\none\n', '"b"', '\n\n"b"'],
    ['front matter that was none', 'a: b\n---\n\none\n', 'a:', '---\na:'],
    ['a template', 'one {% a b %} two\n', ' b ', '\n\nb '],
    ['a template that is cut', 'one {{ a\nb }} two\n', ' a\nb }', '}'],
    ['a formula', 'one $$a + b$$ two\n', ' + ', ' - '],
    ['preformatted text', '<pre>\na\n\nb\n</pre>\n', 'b', '\n\nb'],
    ['preformatted text in capitals', '<PRE class="x">\na\n\nb\n</PRE>\n', 'b', '\n\nb'],
    ['a form field', '<textarea>\na\n\nb\n</textarea>\n', 'b', '\n\nb'],
    ['a script', '<script>\na\n\nb\n</script>\n', 'b', '\n\nb'],
    ['a style that is not closed', '<style>\na\n\nb\n', 'b', '\n\nb'],
    ['preformatted text within other HTML', '<div><pre>\na\nb\n</pre></div>\n', 'b', ' b'],
  ])('%s', (_, source, piece, by) => {
    expect(replaceIn(source, piece, by)).toBe(damages.kept)
    expect(replaceIn(source, piece, by, true)).toBe(damages.kept)
  })
})

describe('no line is broken', () => {
  test.each([
    ['within HTML', '<div>\none\ntwo\n</div>\n', 'two'],
    ['within the text of a link', 'a [one\ntwo](https://example.org) b\n', 'two'],
    ['within emphasis', 'a *one\ntwo* b\n', 'two'],
    ['within a definition', '[a]:\nhttps://example.org\n', 'https'],
    ['at a break of two blanks', 'one  \ntwo\n', 'two'],
    ['at a break of a backslash', 'one\\\ntwo\n', 'two'],
    ['before the meaning of a term', 'Term\n: the meaning\n', ': the'],
  ])('%s', (_, source, piece) => {
    expect(replaceIn(source, piece, `\n${piece}`)).toBe(damages.line)
  })

  test('but before the second meaning, and where one ends a paragraph', () => {
    expect(replaceIn('Term\n\n: one\n\n: two\n', ': two', '\n: two')).toBeUndefined()
    expect(replaceIn('one\n\ntwo\n', '\n\n', '\n\n\n')).toBeUndefined()
  })
})

describe('an address keeps what may say where it leads', () => {
  test.each([
    ['https://example.org/a?utm_source=nl;id=42', '?utm_source=nl;id=42', ''],
    ['https://example.org/a?x=1&id=42&amp;b=1', 'x=1&id=42&amp;', ''],
    ['https://example.org/a?x=1&#38;id=42', '?x=1&', ''],
    ['https://example.org/a?x=1&#x26;id=42', '?x=1&', ''],
    ['https://example.org/?x=a?id=42', '?x=a?id=42', ''],
    ['https://example.org/?x=a/b', '?x=a/b', ''],
    ['https://example.org/a?x=12', '2', ''],
    ['https://example.org/a/b', '/b', ''],
    ['https://example.org/doc#sec#', 'c#', 'c'],
    ['tel:*123#', '#', ''],
    ['geo:1,2#', '#', ''],
  ])('%s', (url, piece, by) => {
    expect(replaceIn(`See [x](${url}) for it.\n`, piece, by)).toBe(damages.address)
  })

  test('in an attribute, a definition and running text', () => {
    expect(replaceIn('<a href="https://example.org/a?x=1&#38;id=42">e</a>\n', '?x=1&', '')).toBe(
      damages.address,
    )
    expect(replaceIn('[a]: https://example.org/a?x=1;y=2\n', '?x=1;y=2', '')).toBe(damages.address)
    expect(replaceIn('See https://example.org/a?x=1;y=2 there.\n', '?x=1;y=2', '')).toBe(damages.address)
    // Behind a slash the address would go on over the line ending.
    expect(replaceIn('1. Ito B. https://example.org/?x=1\n?y=2;z=3\n', '?x=1', '')).toBe(damages.further)
  })

  test.each([
    ['https://example.org/a?x=1&y=2', 'x=1&', ''],
    ['https://example.org/a?x=1&amp;y=2', '&amp;y=2', ''],
    ['https://example.org/a?x=1', '?x=1', ''],
    ['https://example.org/a?utm_source=nl;id=42', 'utm_source=nl;', ''],
    ['https://example.org/a?utm_source=nl&id=42&amp;b=1', 'utm_source=nl&', ''],
    ['https://proxy.example.edu/login?url=https://example.org/a', 'https://proxy.example.edu/login?url=', ''],
    ['https://example.org/a#', '#', ''],
    ['/a#', '#', ''],
    ['http://example.org/a?x=1;y=2', 'http:', 'https:'],
  ])('%s may lose `%s`', (url, piece, by) => {
    expect(replaceIn(`See [x](${url}) for it.\n`, piece, by)).toBeUndefined()
  })

  test('but for what a person chose', () => {
    expect(replaceIn('See [x](https://example.org/a/b) for it.\n', '/b', '', true)).toBeUndefined()
  })
})

describe('what is elsewhere stays', () => {
  test.each([
    ['a paragraph that becomes a heading', 'one *two* three\n', 'one', '# one'],
    ['a paragraph that becomes a list', 'one\n\ntwo *three* four\n', 'two', '- two'],
    ['a paragraph that becomes a quotation', 'one *two* three\n', 'one', '> one'],
    ['a list that starts elsewhere', 'a\n\n3. one\n4. two\n', '3', '7'],
    ['an item that is ticked', '- [ ] one\n- two\n', '[ ] one', '[x] one'],
    ['emphasis that opens', 'one two* three\n', 'one', '*one'],
    ['a block that is swallowed', 'one\n\ntwo\n\nthree\n', 'one', '<!-- one'],
    ['a footnote that is parted', '[^1]: one\n\n    two\n\nthree [^1]\n', '    two', 'two'],
  ])('%s', (_, source, piece, by) => {
    expect([damages.layout, damages.kept]).toContain(replaceIn(source, piece, by))
  })

  test('a link that is defined leads where it led', () => {
    expect(replaceIn('one [a]\n\n[a]: https://example.org\n', '[a]:', '[b]:')).toBe(damages.layout)
  })

  test.each([
    ['a word', 'one two three\n', 'two', '2'],
    ['a word in a heading', '# one two\n', 'two', '2'],
    ['a word in an item', '- one\n- two\n', 'two', '2'],
    ['a link that hides another', 'one [1][2] two\n\n[1]: /a\n[2]: /b\n', '][', '], ['],
    ['a word in a link', 'one [two three](https://example.org) four *five*\n', 'two', '2'],
  ])('%s may change', (_, source, piece, by) => {
    expect(replaceIn(source, piece, by)).toBeUndefined()
  })

  test('what a person chose may change the block that it is in, and no other', () => {
    const source = '[^1] Osei A. *Sleep*. 2020.\n\nOne [^1].\n'
    expect(replaceIn(source, '[^1] ', '[^1]: ', true)).toBeUndefined()
    expect(replaceIn(source, '[^1] ', '[^1]: ')).toBe(damages.layout)
    expect(replaceIn('one\n\ntwo\n\nthree\n', 'one', '<div>one', true)).toBeUndefined()
    expect(replaceIn('one\n\n- two\n\nthree\n', '\n\n- ', '\n\n> > ', true)).toBeUndefined()
    expect(replaceIn('one\n\n  two\n\nthree\n', 'one', '- one', true)).toBe(damages.layout)
  })
})

test('what no parser reads as it is, is read without its templating', () => {
  const source = `one\n\n<!--\n${'>'.repeat(2000)}\n-->\n\ntwo\n`
  expect(structureOf(source).nodes.map(({ type }) => type)).toEqual([
    'paragraph',
    'text',
    'paragraph',
    'text',
  ])
  expect(replaceIn(source, 'two', '2')).toBeUndefined()
})
