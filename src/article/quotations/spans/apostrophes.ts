import { isAsciiLetter, isDigit, isHangul, isLetter, isLower } from '../../characters.ts'
import { matchesAt } from '../../spans.ts'

/** The ASCII letters and digits from an offset on, in lower case: a word and one more character at most. */
function wordAt(text: string, from: number): string {
  let end = from
  while (end < from + longestWord + 1 && isAlphanumeric(text.charCodeAt(end))) end++
  return text.slice(from, end).toLowerCase()
}

/** Letters of the longest word that is asked for, `nother` and `should`. */
const longestWord = 6

const isAlphanumeric = (code: number): boolean => isDigit(code) || isAsciiLetter(code)

const ELIDED = new Set(
  'em er til tis twas twere twill cause cos coz cuz bout round neath nuff nother kay'.split(' '),
)

/**
 * Elision: `’em`, `’tis`, `'99` begin with an apostrophe, which looks like an opening mark. Such words may also
 * be quoted: `'Cause' of death`.
 *
 * @param at the offset of the mark
 */
export function isElision(text: string, at: number): boolean {
  const word = wordAt(text, at + 1)
  return (ELIDED.has(word) || /^\d\d$/.test(word)) && !isLetter(text, at + 1 + word.length)
}

/** Certain elision: both marks of `rock ’n’ roll`, `'70s`, `'t Hart`. Nobody quotes a letter or a decade so. */
export function isCertainElision(text: string, at: number): boolean {
  const word = wordAt(text, at + 1)
  return (
    (/^(?:[nost]|\d0s)$/.test(word) && !isLetter(text, at + 1 + word.length)) ||
    (text[at - 1] === 'n' && text[at - 2] === text[at])
  )
}

const CONTRACTED = new Set(['s', 't', 're', 've', 'll', 'd', 'm', 'er', 'clock'])

/**
 * Forgotten space: `the ‘lock’and key`. A Korean particle needs none: `‘수면’이라고`. Not meant are contractions, with their few short endings, and words with
 * an apostrophe of their own: elided articles and pronouns (`quelqu’un`, `dell’acqua`), `aujourd’hui`, `Qur’an`.
 *
 * @param at the offset of the mark
 */
export function mayLackSpace(text: string, at: number): boolean {
  if (text[at] !== '’' && text[at] !== "'") return false
  if (isHangul(text.charCodeAt(at + 1))) return true
  for (const near of [-3, -2, -1, 1, 2]) if (!isLetter(text, at + near)) return false
  if (/(?:qu|ll|urd|qur)$/i.test(text.slice(at - 3, at))) return false
  const word = wordAt(text, at + 1)
  return !CONTRACTED.has(word) || isLetter(text, at + 1 + word.length)
}

/** No verb, preposition or pronoun follows a possessive. */
const NEVER_POSSESSED = new Set(
  (
    'is are was were be been has have had do does did can could may might will would shall should must mean ' +
    'means refer refers to of in on at by for from with as than he she they we said says'
  ).split(' '),
)

/**
 * Plural possessive: after an s, before the lower-case noun that is possessed (`patients’ views`). Before a word
 * that follows no possessive the mark closes a quotation.
 *
 * @param at the offset of the mark
 */
export function looksPossessive(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 0x20
  if (before !== 0x73 && before !== 0x78 && before !== 0x7a) return false
  if (text[at + 1] !== ' ' && text[at + 1] !== '\n') return false
  const next = at + 2
  if (!isLower(text, next) && !/^["“«(]/.test(text.charAt(next))) return false
  const word = wordAt(text, next)
  return !NEVER_POSSESSED.has(word) || text[next + word.length] === '_'
}

const FEET_AND_INCHES = /\d['’′°] ?\d{1,2}(?:[.,½¼¾]\d*)?$/

/** Inches or seconds: the mark after `11` in `5'11"`, `26' 46"` and `26° 46"`. */
export const isAfterFeet = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && FEET_AND_INCHES.test(text.slice(Math.max(0, at - 8), at))

const INCHES = / ?\d{1,2}(?:[.,]\d+)?["”″]/y

/** Feet or minutes: the mark after `5` in `5'11"`. */
export const isBeforeInches = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && matchesAt(INCHES, text, at + 1)
