import { abbreviationNeeds, isLettered, type StopNeeds } from './abbreviations.ts'
import { isAsciiLetter, isAsciiSpace, isDigit } from '../characters.ts'
import { matchAt } from '../spans.ts'

const HYPHEN = 0x2d
const FULL_STOP = 0x2e
const BEYOND_ASCII = 0x80

/** What a full stop needs on its right, as told by what stands on its left; `no-month`: no name of a month. */
export type Needs = StopNeeds | 'no-month'

const LETTER_OR_MARK = /[\p{L}\p{M}]/u
/** Initials written together: `U.S`, `J.K`, `z.T`. */
const INITIALISM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u
const WORD_BEFORE = /(?<=(\p{L}{0,24})[\s-]{0,2})/uy
/** Three digits at most, of two code units at most. */
const ENUMERATOR = /^\p{Nd}{1,3}$/u
const LONGEST_ENUMERATOR = 6
/** A German day of the month: `am 3.` */
const ORDINAL = /(?:^|\s)(?:am|ab|bis|de[mnrs]|im|seit|und|vom|zum)\s\d{1,2}$/i

/** No abbreviation is longer, nor is a lettered thing's name. */
const LOOK_BACK = 24

/** Read what stands before the full stop at `at`, in the sentence that starts at `start`. */
export function readStop(text: string, start: number, at: number): Needs {
  const limit = Math.max(start, at - LOOK_BACK)
  let from = at
  while (from > limit && isAsciiLetter(text.charCodeAt(from - 1))) from--
  const letters = from
  while (from > limit && isWordOrStop(text, from - 1)) from--
  if (from === at) return readNumber(text, start, at)
  const needs = abbreviationNeeds(text, from, at)
  if (needs) return needs
  if (at - from === 1) return followsLettered(text, from) ? 'start' : 'opener'
  return from < letters && INITIALISM.test(text.slice(from, at)) ? 'opener' : 'start'
}

/** Whether two units of a word stand before a stop, so that a number right behind it is a marker. */
export const endsWithWord = (text: string, start: number, at: number): boolean =>
  at - 1 > start && isWordOrStop(text, at - 1) && isWordOrStop(text, at - 2)

function isWordOrStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < BEYOND_ASCII) return code === FULL_STOP || isAsciiLetter(code)
  return !isPunctuation(code) && LETTER_OR_MARK.test(text.charAt(at))
}

/** General punctuation, where the marks of quotations are, and the object. */
const isPunctuation = (code: number): boolean => (code >= 0x2000 && code < 0x2070) || code === 0xfffc

/** Whether the letter at `at` tells several things apart: `vitamin C`. */
function followsLettered(text: string, at: number): boolean {
  let end = at
  while (end > at - 2 && isGap(text.charCodeAt(end - 1))) end--
  let start = end
  while (isAsciiLetter(text.charCodeAt(start - 1))) start--
  if (!(text.charCodeAt(start - 1) >= BEYOND_ASCII)) return isLettered(text, start, end)
  const [, word = ''] = matchAt(WORD_BEFORE, text, at)!
  return isLettered(word, 0, word.length)
}

/** White space of ASCII, or a hyphen. */
const isGap = (code: number): boolean => code === HYPHEN || isAsciiSpace(code)

/** A number that opens the sentence counts it; one before a German month is a day. */
function readNumber(text: string, start: number, at: number): Needs {
  if (at - start <= LONGEST_ENUMERATOR && ENUMERATOR.test(text.slice(start, at))) return 'nothing'
  return isDigit(text.charCodeAt(at - 1)) && ORDINAL.test(text.slice(Math.max(start, at - LOOK_BACK), at))
    ? 'no-month'
    : 'start'
}
