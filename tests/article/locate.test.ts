import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLocator } from '../../src/article/locate.ts'

describe('createLocator', () => {
  test.each([
    ['LF', 'one\ntwo', 4],
    ['CRLF', 'one\r\ntwo', 5],
    ['a lone CR', 'one\rtwo', 4],
  ])('a line ends at %s', (_name, text, offset) => {
    const locate = createLocator(text)
    expect(locate(offset)).toEqual({ line: 2, column: 1, offset })
    expect(locate(offset - 1).line).toBe(1)
  })

  test('a line ending belongs to the line it ends', () => {
    expect(createLocator('a\r\nb')(2)).toEqual({ line: 1, column: 3, offset: 2 })
  })

  test('LF before CR are two line endings', () => {
    expect(createLocator('a\n\rb')(3)).toEqual({ line: 3, column: 1, offset: 3 })
  })

  test('columns count UTF-16 code units, so an astral character is two', () => {
    expect(createLocator('x\n😀y')(4)).toEqual({ line: 2, column: 3, offset: 4 })
  })

  test('offsets outside the text are clamped to its ends', () => {
    const locate = createLocator('ab\nc')
    expect(locate(-5)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(locate(99)).toEqual({ line: 2, column: 2, offset: 4 })
  })

  test('an empty text has one place', () => {
    expect(createLocator('')(0)).toEqual({ line: 1, column: 1, offset: 0 })
  })

  test('agrees with counting line endings from the start', () => {
    const texts = fc
      .array(fc.constantFrom('a', '😀', '\n', '\r', '\r\n'), { maxLength: 40 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(texts, fc.nat(60), (text, offset) => {
        const point = createLocator(text)(offset)
        const endings = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: ending }) => index + ending.length)
        const before = endings.filter(end => end <= offset)
        expect(point.line).toBe(before.length + 1)
        expect(point.column).toBe(point.offset - (before.at(-1) ?? 0) + 1)
      }),
      { numRuns: 10_000 },
    )
  })
})
