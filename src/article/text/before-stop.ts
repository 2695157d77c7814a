import { isPlainWord, type StopNeeds, stopNeeds } from './abbreviations.ts'
import { isDigit, isLetter } from './ascii.ts'

const FULL_STOP = 0x2e
const UNDER_LETTERS = 0x80

/** What a full stop needs on its right, as told by what stands on its left; `no-month`: no name of a month. */
export type Needs = StopNeeds | 'no-month'

const WORD_UNIT = /[\p{L}\p{M}]/u
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
  while (from > limit && isLetter(text.charCodeAt(from - 1))) from--
  const letters = from
  while (from > limit && isWordUnit(text, from - 1)) from--
  if (from === at) return readNumber(text, start, at)
  if (from === letters && at - from > 1 && isPlainWord(text, from, at)) return 'start'
  return stopNeeds(text.slice(from, at), at - from > 1 ? '' : wordBefore(text, from))
}

/** Whether two units of a word stand before a stop, so that a number right behind it is a marker. */
export const endsWithWord = (text: string, start: number, at: number): boolean =>
  at - 1 > start && isWordUnit(text, at - 1) && isWordUnit(text, at - 2)

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < UNDER_LETTERS) return code === FULL_STOP || isLetter(code)
  return !isPunctuation(code) && WORD_UNIT.test(text.charAt(at))
}

/** General punctuation, where the marks of quotations are, and the object. */
const isPunctuation = (code: number): boolean => (code >= 0x2000 && code < 0x2070) || code === 0xfffc

function wordBefore(text: string, at: number): string {
  WORD_BEFORE.lastIndex = at
  return WORD_BEFORE.exec(text)![1]!.toLowerCase()
}

/** A number that opens the sentence counts it; one before a German month is a day. */
function readNumber(text: string, start: number, at: number): Needs {
  if (at - start <= LONGEST_ENUMERATOR && ENUMERATOR.test(text.slice(start, at))) return 'nothing'
  return isDigit(text.charCodeAt(at - 1)) && ORDINAL.test(text.slice(Math.max(start, at - LOOK_BACK), at))
    ? 'no-month'
    : 'start'
}
