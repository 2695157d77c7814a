import { isIdeograph } from '../quotations/spans/sides.ts'

/** Characters a word, on average, in scripts that put no space between words. */
const IDEOGRAPHS_PER_WORD = 2

/**
 * Count the words of a text: runs of letters and digits, an apostrophe or hyphen inside a word included. In
 * scripts without spaces, an estimate.
 */
export function countWords(text: string): number {
  let words = 0
  let ideographs = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isIdeograph(code)) {
      ideographs++
      inWord = false
    } else if (isWordUnit(code)) {
      if (!inWord) words++
      inWord = true
    } else if (!(inWord && isJoiner(code) && isWordUnit(text.charCodeAt(at + 1)))) inWord = false
  }
  return words + Math.ceil(ideographs / IDEOGRAPHS_PER_WORD)
}

/** ASCII letters and digits, and beyond ASCII everything but punctuation, symbols and spaces. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7
  return code >= 0x3100
    ? code < 0xe000 || (code >= 0xf900 && code < 0xfe00) || isWideAlphanumeric(code)
    : code >= 0x2c00 && code < 0x2e00
}

/** Letters and digits in the width of ideographs, and half-width kana and hangul. */
const isWideAlphanumeric = (code: number): boolean =>
  (code >= 0xff10 && code <= 0xff19) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a) ||
  (code >= 0xff66 && code <= 0xffdc)

/** Apostrophes, hyphens, and the points and commas within numbers. */
const isJoiner = (code: number): boolean =>
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2d ||
  code === 0x2010 ||
  code === 0x2011 ||
  code === 0x2e ||
  code === 0x2c
