import { isOpener, isOrdinalMonth } from './abbreviations.ts'
import { skipBlanks } from './after-stop.ts'
import { isCapital, isLetter, isSmall } from './ascii.ts'
import type { Needs } from './before-stop.ts'

const UNDER_LETTERS = 0x80

/** What no sentence starts with, besides small letters: dashes and punctuation that carries on. */
const CARRIERS = ',;:.!?)]}%&+=/\\|-'
const CARRIES_ON = /[\p{Ll}\p{Pd}…·]/uy

/** What may stand between a stop and the first word of the next sentence. */
const LEAD = /["'“‘„‚«‹([{「『（¿¡*_\s\uFFFC]*/y

/** Letters that enumerate sentences: `(a)`, `(iv)`. */
const LETTER_IN_BRACKETS = /\((?:[a-z]|[ivx]+)\)/y

const FIRST_WORD = /\p{L}*/uy
const SMALL = /\p{Ll}/uy
const CAPITAL = /\p{Lu}/uy
/** Numbers in letters, and the letters of figures and panels. */
const LETTER_NUMBER = /^(?:[IVXLC]+|\p{Lu})$/u

/** Whether a sentence may start after the stop and the markers that end at `end`. */
export function mayStart(text: string, end: number, needs: Needs): boolean {
  const next = skipBlanks(text, end)
  if (next >= text.length) return true
  if (next === end || needs === 'nothing' || carriesOn(text, next)) return false
  LEAD.lastIndex = next
  LEAD.test(text)
  const first = LEAD.lastIndex
  if (isSmallAt(text, first)) return text[next] === '\uFFFC' || matches(LETTER_IN_BRACKETS, text, next)
  return mayStartAtCapital(text, first, needs)
}

/** Whether a sentence may start with the word at `first`, which does not begin with a small letter. */
export function mayStartAtCapital(text: string, first: number, needs: Needs): boolean {
  if (needs === 'start') return true
  if (needs === 'nothing') return false
  const end = endOfWord(text, first)
  if (needs === 'no-month') return !isOrdinalMonth(text, first, end)
  if (needs === 'opener') return isOpener(text, first, end)
  if (!startsWithCapital(text, first)) return false
  return isOpener(text, first, end) || !LETTER_NUMBER.test(text.slice(first, end))
}

function endOfWord(text: string, first: number): number {
  let end = first
  while (isLetter(text.charCodeAt(end))) end++
  if (!(text.charCodeAt(end) >= UNDER_LETTERS)) return end
  FIRST_WORD.lastIndex = first
  FIRST_WORD.test(text)
  return FIRST_WORD.lastIndex
}

function startsWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < UNDER_LETTERS ? isCapital(code) : matches(CAPITAL, text, at)
}

function carriesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < UNDER_LETTERS
    ? isSmall(code) || CARRIERS.includes(text.charAt(at))
    : matches(CARRIES_ON, text, at)
}

function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < UNDER_LETTERS ? isSmall(code) : matches(SMALL, text, at)
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
