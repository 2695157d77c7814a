import { isEastern, opensEasternHeading } from './eastern-headings.ts'
import { isLetter } from '../text/ascii.ts'
import { headingWords } from './heading-names.ts'

/** A longer line is a sentence, not a heading. */
export const longestHeading = 90

const newline = 0x0a

/**
 * Whether the first line of a text may head references: it is short, and all its words are words that such
 * headings are made of. Cheap, and untrue of nearly every line of an article, mostly by its first or second word.
 * A word with an accent counts as known; brackets and rare scripts leave it to `readReferenceHeading`.
 */
export function mayHeadReferences(text: string): boolean {
  let hasWords = false
  let isAccented = false
  let start = 0
  for (let at = 0; at <= longestHeading; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) continue
    if (code >= 0x80 && code < 0x250) {
      isAccented = true
      continue
    }
    if (at - start > 1 && !isRomanNumber(text, start, at)) {
      if (!isAccented && !headingWords().get(text, start, at)) return false
      hasWords = true
    }
    if (at >= text.length) return hasWords
    if (isEastern(code)) return !hasWords && opensEasternHeading(code)
    if (code === newline || isBracket(code) || isOtherLetter(code)) return true
    isAccented = false
    start = at + 1
  }
  return false
}

const longestRoman = 4

/** `IV` in `IV. References`. */
function isRomanNumber(text: string, start: number, end: number): boolean {
  if (end - start > longestRoman) return false
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) | 0x20
    if (letter !== 0x69 && letter !== 0x76 && letter !== 0x78) return false
  }
  return true
}

const isBracket = (code: number): boolean => code === 0x28 || code === 0x5b || code === 0x7b

/** What is no white space, no punctuation, no symbol, no half of an emoji and no object. */
const isOtherLetter = (code: number): boolean =>
  code >= 0x250 && code !== 0xfffc && code !== 0xfe0f && !isMark(code)

const isMark = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x2190 && code <= 0x2bff) ||
  (code >= 0xd800 && code <= 0xdfff)
