import { isAsciiLetter, isDigit } from '../characters.ts'

/** Only spaces, punctuation and images of markers: nothing that says anything. */
export function isPunctuation(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isAsciiLetter(code) || isDigit(code)) return false
    if ((code < 0x20 || code > 0x7e) && !isMark(code)) return /^[\s\p{P}\p{S}]*$/u.test(text)
  }
  return true
}

/** Quotation marks, dashes, what stands for markup, and line endings. */
const isMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) || code === 0xfffc || code === 0x0a
