import { describe, expect, test } from 'vitest'
import { decode, largestFile } from '../../../src/project/files/decode.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding)

describe('text', () => {
  test.each(['', 'Salt.\r\n', 'Größe, 塩, 🧂', 'a \uFFFD that was there before'])(
    '%j is read as it is',
    text => {
      expect(decode(bytes(text))).toEqual({ source: text })
    },
  )

  test('a byte order mark stays, so that offsets are those of the file', () => {
    expect(decode(bytes('\uFEFFSalt'))).toEqual({ source: '\uFEFFSalt' })
  })
})

describe('no text', () => {
  test.each([
    ['invalid UTF-8', Buffer.concat([bytes('ab\nc'), Uint8Array.of(0xe9), bytes('d')]), 2, 2, '0xE9'],
    ['a cut-off sequence', Uint8Array.of(0x61, 0xe2, 0x82), 1, 2, '0xE2'],
    ['an encoded surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 1, 1, '0xED'],
    [
      'a bad byte after a real replacement character',
      Buffer.concat([bytes('\uFFFD\uFFFD'), Uint8Array.of(0xff)]),
      1,
      3,
      '0xFF',
    ],
    [
      'a bad byte after characters of all lengths',
      Buffer.concat([bytes('é塩🧂\uFFFD🧂'), Uint8Array.of(0x80)]),
      1,
      8,
      '0x80',
    ],
    ['UTF-16, little end first', bytes('\uFEFFSalt', 'utf16le'), 1, 1, 'UTF-16'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x53), 1, 1, 'UTF-16'],
    ['a NUL byte', bytes('Salt\nand\0pepper'), 2, 4, 'NUL'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 1, 1, '0x89'],
  ])('%s', (_, content, line, column, named) => {
    const decoded = decode(content)
    expect(decoded).toMatchObject({
      unreadable: {
        rule: 'file/readable',
        severity: 'error',
        message: expect.stringContaining(named),
        start: { line, column },
        end: { line, column },
        url: expect.stringMatching(/docs\/file-readable\.md$/),
      },
    })
  })

  test('more than 20 MB', () => {
    expect(decode(new Uint8Array(largestFile).fill(0x61))).toHaveProperty('source')
    expect(decode(new Uint8Array(largestFile + 1).fill(0x61))).toMatchObject({
      unreadable: { message: 'This file has 21 MB, and an article at most 20 MB. Part it, or leave it out' },
    })
  })
})
