import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findDefinitionUrl, findDestination } from '../../../src/article/links/link-destinations.ts'
import { findUrlFault } from '../../../src/article/links/url-faults.ts'

const linksOf = (source: string): string[] =>
  readArticle('a.md', source).links.map(({ role, url }) => `${role} ${url}`)

describe('well-formed links', () => {
  test.each([
    ['[a](https://example.org/x "t")', ['inline https://example.org/x']],
    ["[a](  <my file.html>   'a (t)')", ['inline my file.html']],
    ['[a](https://example.org/x_(y)_z)', ['inline https://example.org/x_(y)_z']],
    ['[a](https://example.org/x\\)y)', ['inline https://example.org/x\\)y']],
    ['a [](https://example.org)', ['inline https://example.org']],
    ['[**a** `](x`](https://example.org)', ['inline https://example.org']],
    ['[![alt](pic.png)](https://example.org)', ['inline pic.png', 'inline https://example.org']],
    ['![a [b](c) d](pic.png)', ['inline pic.png']],
    ['[a]()', ['inline ']],
    ['![a](<>)', ['inline ']],
    [`![${'[a](b '.repeat(20)}](pic.png)`, []],
    ['<https://example.org/?a=b&amp;c>', ['autolink https://example.org/?a=b&amp;c']],
    [
      'See https://example.org/x, or www.example.org.',
      ['bare https://example.org/x', 'bare www.example.org'],
    ],
    ['Write to me@example.org or <mailto:me@example.org>.', ['autolink mailto:me@example.org']],
    ['[a][1]\n\n[1]: https://example.org/x "t"', ['definition https://example.org/x']],
    ['[1]: <https://example.org/x>\n[a\\]b]: y', ['definition https://example.org/x', 'definition y']],
    ['[https://example.org/a](https://example.org/b)', ['inline https://example.org/b']],
    [
      'a <a class="x" href="https://example.org">b</a> <img src=\'c.png\'>',
      ['html https://example.org', 'html c.png'],
    ],
    ['a <img src=c.png/> <b data-href="x">c</b>', ['html c.png/']],
    ['`https://example.org` and 1 // 2', []],
  ])('%s', (source, links) => expect(linksOf(source)).toEqual(links))
})

describe('malformed links', () => {
  test.each([
    ['[a](https://example.org/b c) d', ['inline https://example.org/b c']],
    ['[a](https://example.org/b c "title") d', ['inline https://example.org/b c']],
    ['[a](https://example.org/b\nc.html) d', ['inline https://example.org/b\nc.html']],
    ['[a]((https://example.org/b) c', ['inline (https://example.org/b']],
    ['[a](b c) d', []],
    ['[a](https://example.org/ never closed', ['bare https://example.org/']],
    ['(https: //www.example.org/a) b', ['bare https: //www.example.org/a']],
    ['at https:// example.org/a b', ['bare https:// example.org/a']],
    ['at https:// and b', []],
    ['1. Osei K. Salt. http://', ['bare http://']],
    ['An address begins with http://', []],
    ['at https:/example.org/a b', ['bare https:/example.org/a']],
    ['at https:/ or a:/b', []],
    ['at https://www.example org.uk/a b', ['bare https://www.example org.uk/a']],
    ['at https://www.example or b', ['bare https://www.example']],
    ['at https://www.example.org uk/a b', ['bare https://www.example.org']],
    ['at http//example.org.', ['bare http//example.org']],
    ['at http://https://example.org', ['bare http://https://example.org']],
    [
      'at https://example.org/2020/\nreport-final.html b',
      ['bare https://example.org/2020/\nreport-final.html'],
    ],
    ['at https://example.org/2020/\nand so on', ['bare https://example.org/2020/']],
    ['at https://example.org/a.” B', ['bare https://example.org/a.”']],
    ['见 http://localhost，然后', ['bare http://localhost，然后']],
  ])('%j', (source, links) => expect(linksOf(source)).toEqual(links))

  test('a URL in a blockquote that is broken across lines keeps its place', () => {
    const source = '> at https://example.org/2020/\r\n> report-final.html b'
    const [link] = readArticle('a.md', source).links
    expect(link!.url).toBe('https://example.org/2020/\r\n> report-final.html')
    expect(link!.range).toEqual({ start: 5, end: 51 })
  })
})

test('every URL is what stands at its place, in order', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '](',
    '<',
    '>',
    'https://',
    '//',
    'a.org',
    ' ',
    '\n',
    '"',
    '!',
    '[1]: ',
    '\\',
    'www.',
    '/',
    'b',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const source = pieces.join('')
      let last = 0
      for (const { range, url } of readArticle('a.md', source).links) {
        expect(range.start).toBeGreaterThanOrEqual(last)
        expect(source.slice(range.start, range.end)).toBe(url)
        last = range.start
      }
    }),
    { numRuns: 2000 },
  )
})

test('what is no link and no definition has no destination', () => {
  expect(findDestination('[a](<b c)', 2, 9)).toBeUndefined()
  expect(findDestination('[a](<b) <c>', 2, 7)).toBeUndefined()
  expect(findDefinitionUrl('See [1].', { start: 0, end: 8 })).toBeUndefined()
})

describe('faults of URLs', () => {
  test.each([
    ['line', 'https://example.org/a-\nb'],
    ['empty', ''],
    ['script', 'javascript:void(0)'],
    ['local', 'file:///C:/a.docx'],
    ['local', 'C:\\Users\\a.docx'],
    ['placeholder', 'link-article-04'],
    ['placeholder', 'URL'],
    ['placeholder', 'insert-link-here'],
    ['placeholder', 'source-goes-here'],
    ['placeholder', 'TODO'],
    ['mail', 'name@example.org'],
    ['relative', 'www.example.org'],
    ['relative', 'www2.example.org/a'],
    ['relative', 'example.org/about'],
    ['relative', 'who.int'],
    ['space', 'www.example org.uk'],
    ['password', 'https://user:secret@example.org/'],
    ['host', 'https://www..example.org'],
    ['host', 'https://.example.org'],
    ['host', 'https://www,example.org'],
    ['host', 'https://example.org,uk/a'],
    ['scheme', 'https.//example.org'],
    ['scheme', 'https:example.org'],
    ['scheme', 'https:///example.org'],
    ['scheme', 'http:\\\\example.org'],
    ['scheme', 'hhtps://example.org'],
    ['bracket', '(https://example.org'],
    ['bracket', '(www.example.org'],
    ['space', '%20https://example.org'],
    ['space', 'https: //example.org'],
    ['space', 'https:// example.org'],
    ['space', 'https://example.org/a b'],
    ['doubled', 'http://https://example.org'],
    ['doubled', 'http://https//example.org'],
    ['scheme', 'https//example.org'],
    ['scheme', 'htps://example.org'],
    ['scheme', 'ttps://example.org'],
    ['scheme', 'https;//example.org'],
    ['scheme', 'https:/example.org'],
    ['joined', 'https://example.org/ahttps://example.com/b'],
    ['joined', 'https://example.org/a.https://example.com/b'],
    ['host', 'https://example/a'],
    ['host', 'https://'],
    ['punctuation', 'https://example.org/a,'],
    ['punctuation', 'https://example.org/a.'],
    ['punctuation', 'https://example.org/a).'],
    ['punctuation', 'https://example.org/a。'],
    ['punctuation', 'https://example.org/a.”'],
  ])('%s: %j', (kind, url) => expect(findUrlFault({ url, role: 'inline' })?.kind).toBe(kind))

  test.each([
    'https://example.org/a_(b)',
    'https://en.wikipedia.org/wiki/Acme_Inc.',
    'https://example.org/?q=a+full+stop.',
    'https://web.archive.org/web/2020/https://example.org/',
    'https://example.org/?u=http://example.com/',
    'https://example.org/https%3A%2F%2Fexample.com',
    'https://例え.jp/薬',
    'https://bücher/',
    'http://localhost:80/',
    'http://[::1]/',
    'http://192.0.2.1/',
    'https://{{ host }}/a b',
    'https://\uFFFC/a',
    '/a b',
    'a.html',
    '#top',
    'mailto:a@example.org',
    'tel:+44 20 7946 0000',
    'httpd.html',
    'notes.md',
    'data.zip',
    'chapters/example.org/a',
    '../example.org',
    'links',
    'linked-list',
    'https://user@example.org/',
    'https://example.org/@user:a',
    'https://example.org/a#:~:text=The%20decline.',
    'https://doi.org/10.1000/ salt',
  ])('none: %j', url => expect(findUrlFault({ url, role: 'inline' })).toBeUndefined())

  test('only the parentheses that nothing opened are punctuation', () =>
    expect(findUrlFault({ url: 'https://example.org/a_(b)),', role: 'inline' })).toMatchObject({
      start: 25,
      end: 27,
    }))

  test.each([
    ['https://example.org/f，然后', 21, 22],
    ['https://example.org/h）。', 21, 22],
    ['https://example.org/q“', 21, 22],
    ['https://example.org/a.”', 21, 23],
    ['www.example.org，然后', 15, 16],
  ])('a mark that follows in running text: %s', (url, start, end) =>
    expect(findUrlFault({ url, role: 'bare' })).toMatchObject({ kind: 'mark', start, end }),
  )

  test.each(['https://en.wikipedia.org/wiki/Crohn’s_disease', 'https://例え.jp/薬', 'www.example.org/a'])(
    'but not in %s',
    url => expect(findUrlFault({ url, role: 'bare' })).toBeUndefined(),
  )

  test('an attribute may end in a full stop', () =>
    expect(findUrlFault({ url: 'https://example.org/a.', role: 'html' })).toBeUndefined())
})
