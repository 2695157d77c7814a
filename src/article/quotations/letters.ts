/**
 * Single characters of a text. ASCII is told by its code: an expression with `\p{…}` takes about a millisecond to
 * compile, and each of these is asked in nearly every article.
 */

export const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x80
    ? code >= 0x41 && code <= 0x5a
    : mayHaveCase(code) && /^\p{Lu}/u.test(text.slice(at, at + 2))
}

export const isLower = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x80
    ? code >= 0x61 && code <= 0x7a
    : mayHaveCase(code) && /^\p{Ll}/u.test(text.slice(at, at + 2))
}

export const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x80
    ? isAsciiLetter(code)
    : code >= 0xaa && !isGeneralPunctuation(code) && /^\p{L}/u.test(text.slice(at, at + 2))
}

export const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Spaces that `\s` knows. */
export const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /^\s/.test(text.charAt(at))
}

/** Neither punctuation nor an ideograph. */
const mayHaveCase = (code: number): boolean =>
  code >= 0xaa && !isGeneralPunctuation(code) && (code < 0x2e80 || code > 0xa63f)

/** Quotation marks, dashes and what stands for markup. */
const isGeneralPunctuation = (code: number): boolean => (code >= 0x2000 && code <= 0x206f) || code === 0xfffc

/** Where the first character from an offset on stands that is no space and none of some others. */
export function skipLeading(text: string, others: string, from = 0): number {
  let at = from
  while (at < text.length && (isBlank(text, at) || others.includes(text[at]!))) at++
  return at
}
