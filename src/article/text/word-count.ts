import { isHanOrKana, isJoiner, isWordUnit } from '../characters.ts'

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
    if (isHanOrKana(code)) {
      ideographs++
      inWord = false
    } else if (isWordUnit(code)) {
      if (!inWord) words++
      inWord = true
    } else if (!(inWord && joins(code) && isWordUnit(text.charCodeAt(at + 1)))) inWord = false
  }
  return words + Math.ceil(ideographs / IDEOGRAPHS_PER_WORD)
}

/** What joins words, and the points and commas within numbers. */
const joins = (code: number): boolean => isJoiner(code) || code === 0x2e || code === 0x2c
