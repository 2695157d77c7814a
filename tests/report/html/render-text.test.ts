import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeText } from './describe.ts'

const htmlOf = (source: string): string => describeText(source).html

/** The words that a mark covers. */
const wordsOf = (html: string, name: string): string =>
  Array.from(html.matchAll(/<(\w+)[^>]*? data-m=(?:"([^"]*)"|([^\s">]+))[^>]*>([^<]*)/g))
    .filter(([, , several, one]) => (several ?? one)!.split(' ').includes(name))
    .map(([, , , , words]) => words)
    .join('')

describe('marks', () => {
  test('a quotation and its marker', () => {
    const html = htmlOf(
      'She said, “pain changes with sleep and with work” [1].\n\n## References\n\n1. Bell.\n',
    )
    expect(wordsOf(html, 'q0')).toBe('“pain changes with sleep and with work”')
    expect(wordsOf(html, 'c0')).toBe('[1]')
    expect(wordsOf(html, 'r0').trim()).toBe('Bell.')
  })

  test('a quotation over emphasis, entities, escapes and line ends', () => {
    const html = htmlOf('> Bell said, “pain *changes* with\r\n> sleep &amp; w\\*rk” [1].\r\n')
    expect(wordsOf(html, 'q1')).toBe('“pain changes with\nsleep &#x26; w*rk”')
  })

  test('marks that overlap', () => {
    const html = htmlOf('The term “magnesum levels” [1].\n\n1. Bell.\n')
    expect(html).toContain('<span data-m="q0 f0">magnesum</span>')
  })

  test('each label of a marker', () => {
    const html = htmlOf('Pain [1, 2].\n\n## References\n\n1. A.\n2. B.\n')
    expect([wordsOf(html, 'c0'), wordsOf(html, 'c0-0'), wordsOf(html, 'c0-1')]).toEqual(['[1, 2]', '1', '2'])
  })

  test('a finding on the address of a link marks the link', () => {
    const html = htmlOf('See [the leaflet](https://example.org/a#).\n')
    expect(html).toContain('<span data-m=f0><a href=https://example.org/a#>the leaflet</a></span>')
  })

  test('a finding on the number of an entry marks the entry', () => {
    const html = htmlOf('Pain [1].\n\n## References\n\n1. A.\n2. B.\n')
    expect(html).toContain('<li data-m="r1 f0" data-l=6>B.')
  })

  test('a link around a marker gives way, and follows it', () => {
    const html = htmlOf('Pain [[1]](https://example.org/a).\n')
    expect(html).toContain('<a href=https://example.org/a>↗</a>')
    expect(html).not.toMatch(/<a [^>]*>\s*<span/)
  })

  test('text in HTML', () => {
    const html = htmlOf('<p>The so-called “pain <b>with</b> sleep” is told.</p>\n')
    expect(wordsOf(html, 'q0')).toBe('“pain with sleep”')
    expect(html).toContain('<b><span data-m=q0>with</span></b>')
  })

  test('the article cannot make marks of its own', () => {
    expect(htmlOf('<b data-m="q0" data-x0-m="q0" data-l="9">x</b> data-X1-m\n')).toBe(
      '<p data-l=1><b>x</b> data-X1-m',
    )
  })
})

describe('the text', () => {
  test('headings are one level down, lines are named', () => {
    expect(htmlOf('# One\n\n###### Six\n')).toBe('<h2 data-l=1>One</h2>\n<h6 data-l=3>Six</h6>')
  })

  test('lists, tables, code and boxes', () => {
    expect(htmlOf('- [x] a\n- b\n')).toMatch(/^<ul>\n<li data-l=1><span>☑<\/span> a\n<li data-l=2>b\n<\/ul>$/)
    expect(htmlOf('| a |\n| :-: |\n| b |\n')).toContain('<th align=center>a')
    expect(htmlOf('```js\n<b>\n```\n')).toContain('<code data-l=1>&#x3C;b>\n</code>')
  })

  test('footnotes and definitions stand where they are written', () => {
    const html = htmlOf('Pain.[^a]\n\n[^a]: Bell. *Sleep*.\n\n[1]: https://example.org/x "T"\n')
    expect(html).toContain('<strong>[^a] </strong>')
    expect(html).toContain('<code>[1]: https://example.org/x "T"</code>')
  })

  test('a link that says where it leads has no address of its own', () => {
    expect(htmlOf('https://example.org/a and [b](https://example.org/b).\n')).toBe(
      '<p data-l=1><a>https://example.org/a</a> and <a href=https://example.org/b>b</a>.',
    )
  })

  test('links within the site are text', () => {
    expect(htmlOf('[a](/about) and [b](#top).\n')).toBe(
      '<p data-l=1><span title=/about>a</span> and <span>b</span>.',
    )
  })

  test('images are their words', () => {
    expect(htmlOf('![a knee](k.png "left") ![](x.png)\n')).toContain(
      '[image: a knee – left]</span> <span>[image: x.png]',
    )
  })

  test('templating is shown as written, comments are not shown', () => {
    expect(htmlOf('A {{< figure src="x" >}} b <!-- hidden --> c.\n')).toContain(
      '<code>{{&#x3C; figure src="x" >}}</code> b  c.',
    )
  })

  test('pasted text is shown as recovered', () => {
    const source = readFileSync(
      new URL('../../../fixtures/articles/pasted-draft.txt', import.meta.url),
      'utf8',
    )
    const { html, layout } = describeText(source)
    expect([layout, html.match(/<h\d/g)?.length, html.match(/<li/g)?.length]).toEqual(['pasted', 4, 3])
  })
})

describe('HTML of the article', () => {
  test.each([
    ['<script>x</script>', '&#x3C;script>x&#x3C;/script>'],
    ['a <b onclick=x>b</b>', 'a &#x3C;b onclick=x>b&#x3C;/b>'],
    ['a <a href="java&#115;cript:x">b</a>', 'a &#x3C;a href="java&#x26;#115;cript:x">b&#x3C;/a>'],
    ['a </td> b', 'a &#x3C;/td> b'],
    ['a <i>b', 'a <i>b</i>'],
    ['a <!-- b', 'a &#x3C;!-- b'],
    ['H<sub>2</sub>O<br>x', 'H<sub>2</sub>O<br>x'],
    ['a <span style="position:fixed" class=x id=y title="t">b</span>', 'a <span title=t>b</span>'],
    ['a <custom-tag>b</custom-tag>', 'a &#x3C;custom-tag>b&#x3C;/custom-tag>'],
  ])('%s', (source, expected) => {
    expect(htmlOf(`${source}\n`)).toContain(expected)
  })

  test('characters that turn text around are written out', () => {
    expect(htmlOf('a \u202Eb\u2066c\u0007d\n')).toBe('<p data-l=1>a \\u202eb\\u2066c\\u0007d')
  })

  test('boxes are open', () => {
    expect(htmlOf('<details><summary>More</summary>\n\nWords.\n\n</details>\n')).toContain(
      '<details open><summary>',
    )
  })
})
