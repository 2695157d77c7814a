import { isDigit } from './sides.ts'

const ELIDED =
  /(?:em|er|til|tis|twas|twere|twill|cause|cos|coz|cuz|bout|round|neath|nuff|nother|kay|\d\d)(?![\p{L}\d])/iuy
const ALWAYS_ELIDED = /(?:[nost]|\d0s)(?![\p{L}\d])/iuy

/**
 * Elision: `’em`, `’tis`, `'99` begin with an apostrophe, which looks like an opening mark. Such words may also
 * be quoted: `'Cause' of death`.
 *
 * @param at the offset of the mark
 */
export function isElision(text: string, at: number): boolean {
  ELIDED.lastIndex = at + 1
  return ELIDED.test(text)
}

/** Certain elision: both marks of `rock ’n’ roll`, `'70s`, `'t Hart`. Nobody quotes a letter or a decade so. */
export function isCertainElision(text: string, at: number): boolean {
  ALWAYS_ELIDED.lastIndex = at + 1
  return ALWAYS_ELIDED.test(text) || (text[at - 1] === 'n' && text[at - 2] === text[at])
}

const WHOLE_WORDS = /(?<=\p{L}{3})(?<!qu|ll|urd|qur)['’](?!(?:s|t|re|ve|ll|d|m|er|clock)(?!\p{L}))\p{L}{2}/iuy

/**
 * Forgotten space: `the ‘lock’and key`. Not meant are contractions, with their few short endings, and words with
 * an apostrophe of their own: elided articles and pronouns (`quelqu’un`, `dell’acqua`), `aujourd’hui`, `Qur’an`.
 *
 * @param at the offset of the mark
 */
export function mayLackSpace(text: string, at: number): boolean {
  WHOLE_WORDS.lastIndex = at
  return WHOLE_WORDS.test(text)
}

const POSSESSED =
  /[ \n](?!(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|will|would|shall|should|must|means?|refers?|to|of|in|on|at|by|for|from|with|as|than|he|she|they|we|said|says)\b)[\p{Ll}"“«(]/uy

/**
 * Plural possessive: after an s, before the lower-case noun that is possessed (`patients’ views`). No verb,
 * preposition or pronoun follows a possessive, so before those the mark closes a quotation.
 *
 * @param at the offset of the mark
 */
export function looksPossessive(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 0x20
  if (before !== 0x73 && before !== 0x78 && before !== 0x7a) return false
  POSSESSED.lastIndex = at + 1
  return POSSESSED.test(text)
}

const FEET_AND_INCHES = /\d['’′°] ?\d{1,2}(?:[.,½¼¾]\d*)?$/

/** Inches or seconds: the mark after `11` in `5'11"`, `26' 46"` and `26° 46"`. */
export const isAfterFeet = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && FEET_AND_INCHES.test(text.slice(Math.max(0, at - 8), at))

const INCHES = / ?\d{1,2}(?:[.,]\d+)?["”″]/y

/** Feet or minutes: the mark after `5` in `5'11"`. */
export function isBeforeInches(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false
  INCHES.lastIndex = at + 1
  return INCHES.test(text)
}
