import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanLines } from '../../../src/article/lines/line-kinds.ts'
import { createSearch, readLine } from '../../../src/article/lines/source-lines.ts'

const kindsOf = (source: string): string[] => scanLines(source).map(({ kind }) => kind)

describe('the kind of a line', () => {
  test.each([
    ['', []],
    ['\nSalt', ['blank', 'text']],
    ['\uFEFFSalt\n', ['text']],
    [' \t\n\u00A0\n\u2003Salt', ['blank', 'void', 'text']],
    ['塩\nÉté\n   Salt', ['text', 'text', 'text']],
    [
      '- a\n* b\n+ c\n1. d\n12) e\n-\n1.5 f\n-g',
      ['item', 'item', 'item', 'item', 'item', 'rule', 'text', 'text'],
    ],
    ['# A\n######\n####### B\n#C', ['heading', 'heading', 'text', 'text']],
    ['> a\n   > b\n>', ['quote', 'quote', 'quote']],
    ['    a\n\tb\n  \tc\n    > d\n    - e', ['indented', 'indented', 'indented', 'indented', 'indented']],
    ['---\n- - -\n***\n___\n===\n=-=', ['rule', 'rule', 'rule', 'rule', 'rule', 'text']],
    ['[1]: https://example.org\n[^1]: Note\n[1] Entry', ['definition', 'definition', 'text']],
    ['| a | b |\n|---|---|\n| 1 | 2 |\nSalt', ['table', 'table', 'table', 'text']],
    ['a | b\n--- | ---\n1 | 2\n\nSalt', ['table', 'table', 'table', 'blank', 'text']],
    ['\u00A0--- | ---\n\u00A0\uFFFC', ['table', 'opaque']],
    ['<div>\nSalt\n\nSalt', ['opaque', 'opaque', 'blank', 'text']],
    ['<https://example.org>\n<me@example.org>', ['text', 'text']],
    ['\uFFFC\uFFFC\nSalt \uFFFC', ['opaque', 'text']],
  ])('%j', (source, kinds) => {
    expect(kindsOf(source)).toEqual(kinds)
  })

  test.each([
    ['backticks', '```md\n# A\n\n```\nSalt'],
    ['tildes', '~~~ a`b\n# A\n\n~~~~ \nSalt'],
    ['an indented fence', '   ```\n# A\n\n      ```\nSalt'],
  ])('nothing in a fence counts: %s', (_, source) => {
    expect(kindsOf(source)).toEqual(['opaque', 'opaque', 'opaque', 'opaque', 'text'])
  })

  test.each([
    ['too few marks', '````\n```\nSalt'],
    ['other marks', '```\n~~~\nSalt'],
    ['words behind the marks', '```\n``` a\nSalt'],
    ['four columns more', '```\n    ```\nSalt'],
  ])('a fence is not closed by %s', (_, source) => {
    expect(kindsOf(source)).toEqual(['opaque', 'opaque', 'opaque'])
  })

  test('backticks behind backticks are no fence', () => {
    expect(kindsOf('```a``` b\nSalt')).toEqual(['text', 'text'])
  })

  test.each(['\n', '\r\n', '\r'])('front matter is opaque, and only where it ends: %j', ending => {
    const lines = (source: string): string[] => kindsOf(source.replaceAll('\n', ending))
    expect(lines('--- \na: 1\n--- \nSalt')).toEqual(['opaque', 'opaque', 'opaque', 'text'])
    expect(lines('+++\na = 1\n+++\n\nSalt')).toEqual(['opaque', 'opaque', 'opaque', 'blank', 'text'])
    expect(lines('---\na: 1\nSalt')).toEqual(['rule', 'text', 'text'])
  })
})

/** Sources of lines that begin in every way. */
const sources = fc
  .array(fc.constantFrom('a', '>', ' ', '\t', '-', '1.', '[^1]:', '```', '\n', '\r\n', '\r'), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

test('lines follow each other to the end of the source', () => {
  fc.assert(
    fc.property(sources, source => {
      const search = createSearch(source)
      let at = 0
      let lines = 0
      for (; at < source.length; lines++) {
        const line = readLine(source, search, at)
        expect(line.start).toBe(at)
        expect(source.slice(line.start, line.end)).not.toMatch(/[\r\n]/)
        expect(source.slice(line.end, line.next)).toMatch(/^(?:\r\n?|\n|)$/)
        expect(source.slice(line.start, line.text)).toMatch(/^[> \t]*$/)
        expect(line.content).toBeGreaterThanOrEqual(line.text)
        expect(line.content).toBeLessThanOrEqual(line.end)
        at = line.next
      }
      expect(scanLines(source)).toHaveLength(lines)
      expect(at).toBeGreaterThanOrEqual(source.length)
    }),
  )
})

test.each([
  ['  a', { text: 2, content: 2, indent: 2, margin: 2, quoted: false }],
  [' >  - a', { text: 4, content: 6, indent: 1, margin: 1, quoted: true }],
  ['> >\ta', { text: 4, content: 4, indent: 3, margin: 0, quoted: true }],
  ['- 1. [^1]: a', { text: 0, content: 11, indent: 0, margin: 0, quoted: false }],
  [' > ', { text: 3, content: 3, indent: 0, margin: 1, quoted: true, blank: true }],
])('how the line %j begins', (source, expected) => {
  expect(readLine(source, createSearch(source), 0)).toMatchObject(expected)
})
