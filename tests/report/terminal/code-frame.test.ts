import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLocator } from '../../../src/article/locate.ts'
import { cutCodeFrame } from '../../../src/report/terminal/code-frame.ts'
import { measure } from '../../../src/report/terminal/width.ts'

/** The frame around the first occurrence of some words. */
function frame(source: string, words: string, length = words.length) {
  const locate = createLocator(source)
  const start = source.indexOf(words)
  const { line, marks } = cutCodeFrame(source, locate(start), locate(start + length))
  return [line, marks]
}

describe('marks', () => {
  test('stand below the finding', () => {
    expect(frame('One.\nSalt is bad.\nTwo.', 'is')).toEqual(['Salt is bad.', '     ^^'])
  })

  test('stand right after characters of two columns, of none, and tabs', () => {
    expect(frame('塩\te\u0301🧂 is bad', 'is')).toEqual(['塩  e\u0301🧂 is bad', '        ^^'])
  })

  test('are as wide as the finding', () => {
    expect(frame('no 塩🧂 here', '塩🧂')).toEqual(['no 塩🧂 here', '   ^^^^'])
  })

  test('are at least one, also at the end of a line', () => {
    expect(frame('Salt.\nNext', '\n', 0)).toEqual(['Salt.', '     ^'])
    expect(frame('Salt', 'Salt', 0)).toEqual(['Salt', '^'])
  })

  test('end with the line when the finding goes on', () => {
    expect(frame('He said “salt\nis bad” twice', '“salt\nis bad”')).toEqual([
      'He said “salt',
      '        ^^^^^',
    ])
    expect(frame('salt\r\nis', 'salt\r\nis')).toEqual(['salt', '^^^^'])
  })
})

describe('long lines', () => {
  const long = `${'before '.repeat(40)}HERE${' after'.repeat(40)}`

  test('are cut around the finding', () => {
    const [line, marks] = frame(long, 'HERE')
    expect(line).toBe(`…${'before '.repeat(4)}HERE${' after'.repeat(10)}…`)
    expect(marks!.indexOf('^')).toBe(line!.indexOf('HERE'))
  })

  test('are cut at one end only when the finding is at the other', () => {
    expect(frame(`HERE${' after'.repeat(40)}`, 'HERE')[0]).toMatch(/^HERE.*…$/)
    expect(frame(`${'before '.repeat(40)}HERE`, 'HERE')[0]).toMatch(/^….*HERE$/)
  })

  test('are not cut within a character', () => {
    const [line] = frame(`${'🧂'.repeat(200)}HERE${'🧂'.repeat(200)}`, 'HERE')
    expect(line).toMatch(/^…(?:🧂)+HERE(?:🧂)+…$/u)
    expect(frame(`x${'🧂'.repeat(200)}HERE${'🧂'.repeat(200)}`, 'HERE')[0]).toMatch(/^…(?:🧂)+HERE(?:🧂)+…$/u)
  })
})

test('what would steer the terminal is written out, and the marks still fit', () => {
  expect(frame('\x1b[31m is bad', 'is')).toEqual(['\\x1b[31m is bad', '         ^^'])
})

test('the marks always stand below the words, whatever the text', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map(text => text.replaceAll(/[\r\n]/g, ' '))
  fc.assert(
    fc.property(words, words, words, (before, marked, after) => {
      const source = before + marked + after
      const locate = createLocator(source)
      const { line, marks } = cutCodeFrame(
        source,
        locate(before.length),
        locate(before.length + marked.length),
      )
      expect(marks).toMatch(/^ *\^+$/)
      expect(measure(marks)).toBeLessThanOrEqual(Math.max(measure(line), 1))
    }),
  )
})
