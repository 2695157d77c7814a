import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLocator } from '../../../src/article/locate.ts'
import { cutCodeFrame, showEdited } from '../../../src/report/terminal/code-frame.ts'
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

describe('a narrow terminal', () => {
  const long = `${'Salt is bad for you. '.repeat(8)}Sleep is good.${' Salt is bad.'.repeat(8)}`

  test.each([20, 40, 80])('%i columns are enough', width => {
    const locate = createLocator(long)
    const at = long.indexOf('Sleep')
    const { line, marks } = cutCodeFrame(long, locate(at), locate(at + 5), width)
    expect(measure(line)).toBeLessThanOrEqual(width)
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('Sleep')
  })

  test('characters of two columns take their room', () => {
    const wide = '塩分の摂取は高血圧につながる。'.repeat(10)
    const locate = createLocator(wide)
    const { line } = cutCodeFrame(wide, locate(60), locate(62), 40)
    expect(measure(line)).toBeLessThanOrEqual(40)
    expect(measure(line)).toBeGreaterThan(20)
  })
})

describe('an edited line', () => {
  const source = 'One.\nSalt is bad, salt is not.\nTwo.'
  const locate = createLocator(source)
  const cut = cutCodeFrame(source, locate(5), locate(9))
  const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text })

  test('is shown as the edits leave it, in whatever order they come', () => {
    expect(showEdited(source, cut, [edit(18, 22, 'sugar'), edit(5, 9, 'Fat')])).toBe(
      'Fat is bad, sugar is not.',
    )
  })

  test('is not shown where edits reach beyond it, make lines of it or overlap', () => {
    expect(showEdited(source, cut, [edit(0, 3, 'x')])).toBeUndefined()
    expect(showEdited(source, cut, [edit(30, 40, 'x')])).toBeUndefined()
    expect(showEdited(source, cut, [edit(5, 9, 'a\nb')])).toBeUndefined()
    expect(showEdited(source, cut, [edit(5, 9, 'a'), edit(7, 12, 'b')])).toBeUndefined()
  })

  test('is cut as the line is', () => {
    const long = `${'Salt is bad. '.repeat(20)}Sleep is good.${' Salt is bad.'.repeat(20)}`
    const at = long.indexOf('Sleep')
    const frame = cutCodeFrame(long, createLocator(long)(at), createLocator(long)(at + 5))
    expect(showEdited(long, frame, [edit(at, at + 5, 'Rest')])).toMatch(/^….* Rest is good\. .*…$/)
  })
})
