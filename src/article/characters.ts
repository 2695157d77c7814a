/**
 * The alphabet: which characters are letters, digits, spaces, line endings. Everyone who reads text asks here; the
 * tests hold each definition to Unicode.
 *
 * A function of a `code` is told one UTF-16 code unit and knows nothing of half a surrogate pair; one of a text and
 * an offset reads pairs. `NaN`, which `charCodeAt` gives outside a text, is no character. ASCII is told by its code,
 * because an expression with `\p{…}` takes about a millisecond to compile and most articles need none.
 */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
export const isAsciiLower = (code: number): boolean => code >= 0x61 && code <= 0x7a
export const isAsciiUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a
export const isAsciiLetter = (code: number): boolean => isAsciiLower(code | 0x20)

export const isLineEnding = (code: number): boolean => code === 0x0a || code === 0x0d

/** A space or a tab: what CommonMark indents and parts with. */
export const isBlank = (code: number): boolean => code === 0x20 || code === 0x09

/** White space of ASCII, which is all that HTML knows; with the vertical tab, as in `\s`. */
export const isAsciiSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)

/** White space of every kind, line endings and no-break spaces included: `\s`. */
export const isSpace = (code: number): boolean =>
  code < 0x80
    ? isAsciiSpace(code)
    : code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff

/** Apostrophes and hyphens, which belong to a word when they stand between two letters of it. */
export const isJoiner = (code: number): boolean =>
  code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011

/** What a code unit below U+0250 is: the Latin blocks. */
const LETTER = 1
const NUMBER = 2
const latin = new Uint8Array(0x250)
latin.fill(NUMBER, 0x30, 0x3a) // 0-9
latin.fill(LETTER, 0x41, 0x5b) // A-Z
latin.fill(LETTER, 0x61, 0x7b) // a-z
latin.fill(LETTER, 0xc0)
for (const code of [0xaa, 0xba]) latin[code] = LETTER // ªº
for (const code of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) latin[code] = NUMBER // ²³¹¼½¾
for (const code of [0xd7, 0xf7]) latin[code] = 0 // ×÷

/** A letter of the Latin script, as far as Latin Extended-B: all that European languages are written with. */
export const isLatinLetter = (code: number): boolean => code < latin.length && latin[code] === LETTER

/** A letter of the Latin script, wherever it stands, or a number of any script. */
export const isLatinOrNumber = (code: number): boolean =>
  code < latin.length ? latin[code] !== 0 : code >= latin.length && isRareLatinOrNumber(code)

/** What is asked about most, quotation marks, dashes, `␣`, ideographs and what stands for markup, is neither. */
const isRareLatinOrNumber = (code: number): boolean =>
  !isPunctuationOrObject(code) &&
  code !== 0x2423 &&
  (code < 0x3400 || code > 0x9fff) &&
  (code < 0x3040 || code > 0x318f) &&
  /[\p{Script=Latin}\p{N}]/u.test(String.fromCharCode(code))

/** Where the first word from an offset on starts; the limit when there is none before it. */
export function startOfLatinWord(text: string, from: number, limit: number): number {
  let start = from
  while (start < limit && !isLatinOrNumber(text.charCodeAt(start))) start++
  return start
}

/** Where the word that starts at an offset ends, the limit at the latest. */
export function endOfLatinWord(text: string, start: number, limit: number): number {
  let end = start
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (isLatinOrNumber(code)) continue
    if (!isJoiner(code) || end + 1 >= limit || !isLatinOrNumber(text.charCodeAt(end + 1))) break
  }
  return end
}

/** General punctuation, where quotation marks and dashes are, and U+FFFC, which stands for markup. */
const isPunctuationOrObject = (code: number): boolean => (code >= 0x2000 && code <= 0x206f) || code === 0xfffc

/**
 * Letters of Chinese and Japanese: Han characters and kana, which are written without spaces between words. The
 * characters beyond U+FFFF (Han Extension B and later, all rare) are left out.
 */
const HAN_OR_KANA =
  '\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF' +
  '\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9\uFF66-\uFF9F'

const hanOrKana = new RegExp(`[${HAN_OR_KANA}]`)

/** Whether a text holds a letter of Chinese or Japanese. */
export const holdsHanOrKana = (text: string): boolean => hanOrKana.test(text)

/** A syllable of Korean. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** A letter of Chinese or Japanese: a Han character or kana. */
export const isHanOrKana = (code: number): boolean =>
  code >= 0x3005 && code <= 0xff9f && hanOrKana.test(String.fromCharCode(code))

/** Characters that take two columns of a terminal or an editor: East Asian letters and their punctuation. */
export const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code < 0xd800) || (code >= 0xf900 && code < 0xfff0)

/** Letters with their marks, and decimal digits, of every script: what words are made of. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return isDigit(code) || isAsciiLetter(code)
  if (code < latin.length) return latin[code] === LETTER || code === 0xb5
  return !isPunctuationOrObject(code) && WORD_UNIT.test(String.fromCharCode(code))
}

const WORD_UNIT = /[\p{L}\p{M}\p{Nd}]/u

/** Whether the character at an offset is a capital of any script. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? isAsciiUpper(code) : mayHaveCase(code) && /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** Whether the character at an offset is a small letter of any script. */
export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? isAsciiLower(code) : mayHaveCase(code) && /^\p{Ll}/u.test(text.slice(at, at + 2))
}

/** Whether the character at an offset is a letter of any script. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80
    ? isAsciiLetter(code)
    : code >= 0xaa && !isPunctuationOrObject(code) && /^\p{L}/u.test(text.slice(at, at + 2))
}

/** Neither punctuation nor East Asian. */
const mayHaveCase = (code: number): boolean =>
  code >= 0xaa && !isPunctuationOrObject(code) && (code < 0x2e80 || code > 0xa63f)

/**
 * Whether a text holds NUL. It is looked for from the end: V8 searches forwards for the byte 0 and stops at every
 * other byte of a text kept in two bytes a character.
 */
export const holdsNul = (text: string): boolean => text.lastIndexOf('\0') >= 0
