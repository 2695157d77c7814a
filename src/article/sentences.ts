import { followsOrdinal, isOpener, stopNeeds } from './abbreviations.ts'
import { skipAttached, skipBlanks, skipSpacedMarkers } from './after-stop.ts'
import type { Range } from './range.ts'

/** Stops, as many as stand together. */
const STOPS = /[.!?…‼⁇⁈⁉。！？｡]+/g
const WIDE_STOPS = new Set('。！？｡')

/** A stop right after a bracket speaks about a word: `(?)`, `[…]`. */
const BRACKETS = new Set('([')

/** What no sentence starts with: small letters, dashes and punctuation that carries on. */
const CARRIES_ON = /[\p{Ll}\p{Pd},;:.!?)\]}%&+=/\\|…·]/uy

/** What may stand between a stop and the first word of the next sentence. */
const LEAD = /["'“‘„‚«‹([{「『（¿¡*_\s\uFFFC]*/y

/** Letters that enumerate sentences: `(a)`, `(iv)`. */
const LETTER_IN_BRACKETS = /\((?:[a-z]|[ivx]+)\)/y

const FIRST_WORD = /\p{L}*/uy
const SMALL = /\p{Ll}/uy
const CAPITAL = /^\p{Lu}/u
/** Numbers in letters, and the letters of figures and panels. */
const LETTER_NUMBER = /^(?:[IVXLC]+|\p{Lu})$/u

const WORD_UNIT = /[\p{L}\p{M}.]/u
const WORD_BEFORE = /(\p{L}{0,24})[\s-]{0,2}$/u
const ENUMERATOR = /^[\p{Nd}]{1,3}$/u
/** A German day of the month: `am 3.` */
const ORDINAL = /(?:^|\s)(?:am|ab|bis|de[mnrs]|im|seit|und|vom|zum)\s\d{1,2}$/i

/** No abbreviation is longer, nor is a lettered thing's name. */
const LOOK_BACK = 24

/**
 * Cut plain text into sentences: prose offsets, in order, without white space around them.
 *
 * - A stop ends a sentence when white space and something that may start a sentence follow: not a small letter,
 *   a dash or a comma. A Chinese or Japanese stop needs nothing after it.
 * - Closing marks and citation markers that follow a stop (`salt.[1]`, `salt.” [1, 2]`, `salt.¹`, `salt.1 The`)
 *   belong to the sentence before it, and so does an object that stands alone (`salt.\uFFFC`).
 * - Stops inside quotation marks end sentences too: `“A. B.” he said.` is cut after `A.`
 * - A line ending is white space: prose is wrapped, not listed.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  let start = skipBlanks(text, 0)
  STOPS.lastIndex = start
  for (let stop = STOPS.exec(text); stop; stop = STOPS.exec(text)) {
    const end = endOfSentence(text, start, stop.index, stop.index + stop[0].length)
    if (end === undefined) continue
    sentences.push({ start, end })
    start = skipBlanks(text, end)
    STOPS.lastIndex = start
  }
  const end = text.trimEnd().length
  if (start < end) sentences.push({ start, end })
  return sentences
}

/** Where the sentence ends whose stops are at `at` to `after`, or `undefined` when it goes on. */
function endOfSentence(text: string, start: number, at: number, after: number): number | undefined {
  if (BRACKETS.has(text.charAt(at - 1))) return undefined
  if (WIDE_STOPS.has(text.charAt(at))) return skipSpacedMarkers(text, skipAttached(text, after, false))
  const stop = text[at] === '.' && after - at === 1 ? readStop(text, start, at) : PLAIN
  const attached = skipAttached(text, after, stop.word.length > 1 && stop.needs === 'start')
  const spaced = skipSpacedMarkers(text, attached)
  if (mayEnd(text, spaced, stop)) return spaced
  return spaced > attached && mayEnd(text, attached, stop) ? attached : undefined
}

/** What a stop needs on its right, as told by what stands on its left. */
interface Stop {
  readonly word: string
  readonly needs: ReturnType<typeof stopNeeds> | 'no-month'
}

const PLAIN: Stop = { word: '', needs: 'start' }

function readStop(text: string, start: number, at: number): Stop {
  const wordStart = startOfWord(text, start, at)
  const word = text.slice(wordStart, at)
  if (word === '') return readNumber(text.slice(Math.max(start, at - LOOK_BACK), at), at - start)
  const before = word.length > 1 ? '' : wordBefore(text, start, wordStart)
  return { word, needs: stopNeeds(word, before) }
}

/** Where the word before a stop starts; a word longer than any abbreviation is cut. */
function startOfWord(text: string, start: number, at: number): number {
  let from = at
  const limit = Math.max(start, at - LOOK_BACK)
  while (from > limit && isWordUnit(text, from - 1)) from--
  return from
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Small letters are what stands before nearly every stop.
  return (code >= 0x61 && code <= 0x7a) || WORD_UNIT.test(text.charAt(at))
}

const wordBefore = (text: string, start: number, at: number): string =>
  WORD_BEFORE.exec(text.slice(Math.max(start, at - LOOK_BACK), at))![1]!.toLowerCase()

/** A number that opens the sentence counts it; one before a German month is a day. */
function readNumber(left: string, length: number): Stop {
  if (left.length === length && ENUMERATOR.test(left)) return { word: left, needs: 'nothing' }
  return ORDINAL.test(left) ? { word: '', needs: 'no-month' } : PLAIN
}

function mayEnd(text: string, end: number, { needs }: Stop): boolean {
  const next = skipBlanks(text, end)
  if (next >= text.length) return true
  if (next === end || needs === 'nothing' || matches(CARRIES_ON, text, next)) return false
  LEAD.lastIndex = next
  LEAD.test(text)
  const first = LEAD.lastIndex
  if (matches(SMALL, text, first)) return text[next] === '\uFFFC' || matches(LETTER_IN_BRACKETS, text, next)
  if (needs === 'start') return true
  FIRST_WORD.lastIndex = first
  const word = FIRST_WORD.exec(text)![0]
  if (needs === 'no-month') return !followsOrdinal(word)
  if (needs === 'opener') return isOpener(word)
  return CAPITAL.test(word) && (isOpener(word) || !LETTER_NUMBER.test(word))
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
