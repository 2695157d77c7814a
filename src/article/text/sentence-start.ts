import { isOpener, isOrdinalMonth } from './abbreviations.ts'
import { skipSpaces } from './after-stop.ts'
import { isAsciiLetter, isAsciiLower, isLower, isUpper } from '../characters.ts'
import { matchesAt, skipMatch } from '../spans.ts'
import type { Needs } from './before-stop.ts'

const BEYOND_ASCII = 0x80

/** What no sentence starts with, besides small letters: dashes and punctuation that carries on. */
const CARRIERS = ',;:.!?)]}%&+=/\\|-'
const CARRIES_ON = /[\p{Ll}\p{Pd}…·]/uy

/** What may stand between a stop and the first word of the next sentence. */
const LEAD = /["'“‘„‚«‹([{「『（¿¡*_\s\uFFFC]*/y

/** Letters that enumerate sentences: `(a)`, `(iv)`. */
const LETTER_IN_BRACKETS = /\((?:[a-z]|[ivx]+)\)/y

const FIRST_WORD = /\p{L}*/uy
/** Numbers in letters, and the letters of figures and panels. */
const LETTER_NUMBER = /^(?:[IVXLC]+|\p{Lu})$/u

/** Whether a sentence may start after the stop and the markers that end at `end`. */
export function mayStart(text: string, end: number, needs: Needs): boolean {
  const next = skipSpaces(text, end)
  if (next >= text.length) return true
  if (next === end || needs === 'nothing' || carriesOn(text, next)) return false
  const first = skipMatch(LEAD, text, next)
  if (isLower(text, first)) return text[next] === '\uFFFC' || matchesAt(LETTER_IN_BRACKETS, text, next)
  return mayStartAtCapital(text, first, needs)
}

/** Whether a sentence may start with the word at `first`, which does not begin with a small letter. */
export function mayStartAtCapital(text: string, first: number, needs: Needs): boolean {
  if (needs === 'start') return true
  if (needs === 'nothing') return false
  const end = endOfWord(text, first)
  if (needs === 'no-month') return !isOrdinalMonth(text, first, end)
  if (needs === 'opener') return isOpener(text, first, end)
  if (!isUpper(text, first)) return false
  return isOpener(text, first, end) || !LETTER_NUMBER.test(text.slice(first, end))
}

function endOfWord(text: string, first: number): number {
  let end = first
  while (isAsciiLetter(text.charCodeAt(end))) end++
  return text.charCodeAt(end) >= BEYOND_ASCII ? skipMatch(FIRST_WORD, text, first) : end
}

function carriesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < BEYOND_ASCII
    ? isAsciiLower(code) || CARRIERS.includes(text.charAt(at))
    : matchesAt(CARRIES_ON, text, at)
}
