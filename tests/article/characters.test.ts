import { describe, expect, test } from 'vitest'
import {
  endOfLatinWord,
  holdsHanOrKana,
  holdsNul,
  isAsciiLetter,
  isAsciiLower,
  isAsciiSpace,
  isAsciiUpper,
  isBlank,
  isDigit,
  isHanOrKana,
  isJoiner,
  isLatinLetter,
  isLatinOrNumber,
  isLetter,
  isLineEnding,
  isLower,
  isSpace,
  isUpper,
  isWide,
  isWordUnit,
  startOfLatinWord,
} from '../../src/article/characters.ts'

/** Every code unit, halves of surrogate pairs included. */
const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

/** Those for which a question and an expression disagree. */
const disagreeing = (ask: (unit: string) => boolean, expression: RegExp): string[] =>
  units.filter(unit => ask(unit) !== expression.test(unit))

const hanOrKana = /^(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u

describe('of each code unit is said what Unicode says', () => {
  test.each([
    ['digits', isDigit, /^[0-9]/],
    ['small letters of ASCII', isAsciiLower, /^[a-z]/],
    ['capitals of ASCII', isAsciiUpper, /^[A-Z]/],
    ['letters of ASCII', isAsciiLetter, /^[a-zA-Z]/],
    ['line endings', isLineEnding, /^[\r\n]/],
    ['blanks', isBlank, /^[ \t]/],
    ['white space of ASCII', isAsciiSpace, /^(?=[\0-\x7f])\s/],
    ['white space', isSpace, /^\s/],
    ['joiners', isJoiner, /^['’‐‑-]/],
    ['Latin letters, as far as Extended-B', isLatinLetter, /^(?=[\0-\u024f])(?=\p{L})\p{Script=Latin}/u],
    ['letters of the Latin script and numbers', isLatinOrNumber, /^[\p{Script=Latin}\p{N}]/u],
    ['Han characters and kana', isHanOrKana, hanOrKana],
    ['letters, marks and digits', isWordUnit, /^[\p{L}\p{M}\p{Nd}]/u],
  ])('%s', (_, ask, expression) => {
    expect(disagreeing(unit => ask(unit.charCodeAt(0)), expression)).toEqual([])
  })

  test.each([
    ['capitals', isUpper, /^\p{Lu}/u],
    ['small letters', isLower, /^\p{Ll}/u],
    ['letters', isLetter, /^\p{L}/u],
  ])('%s', (_, ask, expression) => {
    expect(disagreeing(unit => ask(unit, 0), expression)).toEqual([])
  })
})

test('letters of East Asian scripts are wide, those of alphabets are not', () => {
  const isWideUnit = (unit: string): boolean => isWide(unit.charCodeAt(0))
  const scripts =
    /^(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Hangul}]/u
  const alphabets = /^(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]/u
  const narrow = units.filter(unit => scripts.test(unit) && !isWideUnit(unit))
  // Jamo that are put together to one syllable, which no editor writes.
  expect(narrow.filter(unit => !/[\u1100-\u11ff]/.test(unit))).toEqual([])
  const wide = units.filter(unit => alphabets.test(unit) && isWideUnit(unit))
  // Forms that are as wide as ideographs, and presentation forms and extensions beside the East Asian blocks.
  expect(wide.filter(unit => !/[\ua640-\uab6f\ufb00-\ufdff\ufe70-\ufefc\uff21-\uff5a]/.test(unit))).toEqual(
    [],
  )
})

test('letters beyond the first 65,536 characters are told by both their units', () => {
  expect(isUpper('\u{10400}', 0)).toBe(true)
  expect(isLower('\u{10428}', 0)).toBe(true)
  expect(isLetter('\u{20000}', 0)).toBe(true)
})

test('there is nothing behind the end of a text', () => {
  for (const ask of [isUpper, isLower, isLetter]) expect(ask('a', 1)).toBe(false)
  for (const ask of [
    isDigit,
    isAsciiLetter,
    isSpace,
    isLatinLetter,
    isLatinOrNumber,
    isHanOrKana,
    isWordUnit,
  ])
    expect(ask(Number.NaN)).toBe(false)
})

test('a text that holds something is found anywhere in it', () => {
  expect(holdsHanOrKana('salt 塩')).toBe(true)
  expect(holdsHanOrKana('salt \u3400')).toBe(true)
  expect(holdsHanOrKana('salt 소금')).toBe(false)
  expect(holdsNul('a\0b')).toBe(true)
  expect(holdsNul('ab')).toBe(false)
})

test.each([
  ['“Salt” is', ['Salt', 'is']],
  ['Émile’s well-known well‑known', ['Émile’s', 'well-known', 'well‑known']],
  ["'Salt-' and 5 塩", ['Salt', 'and', '5']],
  ['salt’', ['salt']],
  ['塩', []],
])('the words of %j', (text, words) => {
  const found: string[] = []
  for (let start = startOfLatinWord(text, 0, text.length); start < text.length;) {
    const end = endOfLatinWord(text, start, text.length)
    found.push(text.slice(start, end))
    start = startOfLatinWord(text, end, text.length)
  }
  expect(found).toEqual(words)
})

test('a word ends where the text to be read does', () => {
  expect(startOfLatinWord('“salt', 0, 1)).toBe(1)
  expect(endOfLatinWord('well-known', 0, 2)).toBe(2)
  expect(endOfLatinWord('well-known', 0, 5)).toBe(4)
})
