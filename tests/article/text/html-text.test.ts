import type { Container, Prose } from '../../../src/article/model.ts'
import { describe, expect, test } from 'vitest'
import { loadParser } from '../../../src/article/parse/parse.ts'
import { proseOf } from '../../support/read-prose.ts'

function chainOf({ container }: Prose): string {
  const chain: string[] = []
  for (let at: Container | undefined = container; at; at = at.parent) chain.unshift(at.tag ?? at.type)
  return chain.join(' ')
}

const outline = (markdown: string): [string, string][] =>
  proseOf(markdown).map(prose => [chainOf(prose), prose.text])

const cut = (markdown: string, { range }: { range: { start: number; end: number } }): string =>
  markdown.slice(range.start, range.end)

describe('text', () => {
  test.each([
    ['entities', '<p>Fish &amp; chips &#8211; R&D</p>', 'Fish & chips – R&D'],
    ['white space', '<p>\n  One   two\n\tthree\r\n</p>', 'One two\nthree'],
    ['line breaks', '<p><br>One<br>\ntwo<br/><br>three<br></p>', 'One\ntwo\nthree'],
    ['inline tags', '<p>H<sub>2</sub>O is <b>wet</b></p>', 'H\uFFFC2\uFFFCO is \uFFFCwet\uFFFC'],
    ['code', '<p>Use <code>x &lt; "y"</code> now</p>', 'Use \uFFFC now'],
    ['a stray close tag of code', '<p>Use </code> now</p>', 'Use \uFFFC now'],
    ['comments', '<p>One <!-- not > this -->two</p>', 'One two'],
    ['attributes', '<p title="a > b" data-x=\'>\'>One</p>', 'One'],
    ['less-than signs', '<p>a < b <3 and <>, 5 <</p>', 'a < b <3 and <>, 5 <'],
    ['masked templating and NUL', '<p>a \uFFFC\uFFFC \0</p>', 'a \uFFFC \uFFFD'],
    ['an attribute without its closing mark', '<p title="x>One</p>', 'One'],
    ['a comment that never ends', '<p>One <!-- two</p>', 'One'],
  ])('%s', (_name, markdown, text) => {
    const [prose] = proseOf(markdown)
    expect(prose!.text).toBe(text)
  })

  test('maps back to the source, also within block quotations and lists', () => {
    const markdown = '> - <div>\r\n>   One &amp; <b>two</b>\r\n>   three\r\n>   </div>\r\n'
    const [prose] = proseOf(markdown)
    expect(prose!.text).toBe('One & \uFFFCtwo\uFFFC\nthree')
    for (const word of ['One', 'two', 'three', '\uFFFCtwo\uFFFC']) {
      const at = prose!.text.indexOf(word)
      const { start, end } = prose!.toSource(at, at + word.length)
      expect(markdown.slice(start, end)).toBe(word.startsWith('\uFFFC') ? '<b>two</b>' : word)
    }
    expect(cut(markdown, prose!)).toBe('One &amp; <b>two</b>\r\n>   three')
  })

  test('a tab that Markdown has split into columns keeps the words in place', () => {
    for (const markdown of ['-\t<p>One\n\t\ttwo</p>\n', '>> One\n>\t<!-- c -->two'])
      expect(cut(markdown, proseOf(markdown).at(-1)!)).toMatch(/two$/)
    const [prose] = proseOf('>\t<!-- c -->two\n')
    expect(prose!.range).toEqual({ start: 12, end: 15 })
  })

  test('a character that the parser has replaced keeps the words in place', async () => {
    await loadParser('remark')
    const [prose] = proseOf('> <p>a\0b\n>  c</p>', 'remark')
    expect(prose!.text).toBe('a\uFFFDb\nc')
    expect(prose!.toSource(1, 3)).toEqual({ start: 6, end: 8 })
  })

  test('inlines carry the raw tag and its place', () => {
    const markdown = '<p>a <a id="q" href="u">[1]</a><br>\nb</p>'
    const [prose] = proseOf(markdown)
    expect(prose!.inlines.map(inline => [inline.type, inline.value, cut(markdown, inline)])).toEqual([
      ['html', '<a id="q" href="u">', '<a id="q" href="u">'],
      ['html', '</a>', '</a>'],
      ['break', '<br>', '<br>'],
    ])
  })

  test('scripts, styles, pictures and preformatted text are no prose', () => {
    const markdown =
      '<div>\nOne<script>a < b</script> two<svg><title>x</title></svg>\n<pre>y</pre>three<hr>four\n</div>'
    expect(outline(markdown).map(([, text]) => text)).toEqual(['One two', 'three', 'four'])
  })

  test('text that is silent to the end', () => {
    expect(outline('<div>One<style>two')).toEqual([['root div', 'One']])
    expect(outline('<div>One<select/>two')).toEqual([['root div', 'Onetwo']])
  })
})

describe('elements', () => {
  test('blocks cut the text and are its containers', () => {
    expect(outline('<section>a<p>b<p>c<div>d</div>e</section>f')).toEqual([
      ['root section', 'a'],
      ['root section p', 'b'],
      ['root section p', 'c'],
      ['root section div', 'd'],
      ['root section', 'e'],
      ['root', 'f'],
    ])
  })

  test('headings and cells are of their kind', () => {
    const prose = proseOf('<h2>One</h2><table><tr><th>a<td>b<tr><td>c</table>')
    expect(prose.map(({ kind, depth, text }) => [kind, depth, text])).toEqual([
      ['heading', 2, 'One'],
      ['cell', 0, 'a'],
      ['cell', 0, 'b'],
      ['cell', 0, 'c'],
    ])
    expect(prose.map(chainOf)).toEqual([
      'root h2',
      'root table tr th',
      'root table tr td',
      'root table tr td',
    ])
  })

  test('lists are numbered and their items counted', () => {
    const prose = proseOf(
      '<ol start="3"><li id="r3">a<li>b<p>c</ol><ul><li><a name="x">d</a></ul><ol><li>e</ol><ol start=x><li>f</ol>',
    )
    expect(prose.map(({ container: { index, id } }) => [index, id])).toEqual([
      [0, 'r3'],
      [1, undefined],
      [0, undefined],
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ])
    expect(prose[5]!.container.parent).toMatchObject({ ordered: true, start: 1 })
    expect(prose[0]!.container.parent).toMatchObject({ ordered: true, start: 3 })
    expect(prose[3]!.container.parent).toMatchObject({ ordered: false })
    expect(prose[4]!.container.parent).toMatchObject({ ordered: true, start: 1 })
  })

  test('definition lists', () => {
    expect(outline('<dl><dt>a<dd>b<dt>c</dl>').map(([chain]) => chain)).toEqual([
      'root dl dt',
      'root dl dd',
      'root dl dt',
    ])
  })

  test('a block quotation is one, whoever writes it', () => {
    const [prose] = proseOf('<blockquote cite="u">\n<p>One</p>\n</blockquote>')
    expect(prose!.container.parent).toMatchObject({ type: 'blockquote', tag: 'blockquote' })
  })

  test('Markdown between the tags of an element stands in it', () => {
    const markdown =
      'a\n\n<blockquote>\n\nb *c*\n\n</blockquote>\n\nd\n\n<Note>\n\n- e\n\n</Note>\n\n<my-card>\n\nf'
    expect(outline(markdown)).toEqual([
      ['root', 'a'],
      ['root blockquote', 'b c'],
      ['root', 'd'],
      ['root note list listItem', 'e'],
      ['root my-card', 'f'],
    ])
    const [, quoted] = proseOf(markdown)
    expect(cut(markdown, quoted!.container)).toBe('<blockquote>\n\nb *c*\n\n</blockquote>')
  })

  test('elements left open end with the block around them', () => {
    const markdown = '> <div>\n>\n> a\n\nb'
    const prose = proseOf(markdown)
    expect(prose.map(chainOf)).toEqual(['root blockquote div', 'root'])
    expect(cut(markdown, prose[0]!.container)).toBe('<div>\n>\n> a')
  })

  test('close tags that close nothing are passed over', () => {
    expect(outline('</div>\n<p>a</section></p>b<div/>c')).toEqual([
      ['root p', 'a'],
      ['root', 'b'],
      ['root', 'c'],
    ])
  })

  test('nesting that nobody writes is not told apart', () => {
    const [prose] = proseOf(`${'<div>'.repeat(5000)}a`)
    expect(chainOf(prose!).split(' ').length).toBeLessThan(200)
  })

  test('attributes: unquoted, single-quoted, without a value, given twice', () => {
    const ids = proseOf(
      `<div id=a>1</div><div hidden ID='b'>2</div><div id>3</div><div id="c" id="d">4</div><div title="id=x">5</div>`,
    )
    expect(ids.map(({ container: { id } }) => id)).toEqual(['a', 'b', undefined, 'c', undefined])
  })
})

test.each([
  '<a ',
  '<div>',
  '<div title=">',
  '<code></code',
  '<!',
  '<p',
  '< ',
  '&',
  '&amp',
  '  \n ',
  '<li>a',
  '<svg>',
  '</p>',
  '<a b="',
])('a megabyte of %j is read in one pass', unit => {
  const html = `<div>\nx ${unit.repeat(Math.ceil(300_000 / unit.length)).replaceAll('\n\n', '\n')}`
  expect(proseOf(html)[0]!.text.startsWith('x')).toBe(true)
})
