import { followsOrdinal, isOpener, stopNeeds } from './abbreviations.ts'
import { skipAttached, skipBlanks, skipSpacedMarkers } from './after-stop.ts'
import type { Range } from '../range.ts'

const STOP = /[.!?…‼⁇⁈⁉。！？｡]/g
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
const WORD_BEFORE = /(?<=(\p{L}{0,24})[\s-]{0,2})/uy
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
  STOP.lastIndex = start
  while (STOP.test(text)) {
    const at = STOP.lastIndex - 1
    const after = endOfStops(text, at)
    const end = endOfSentence(text, start, at, after)
    if (end !== undefined) {
      sentences.push({ start, end })
      start = skipBlanks(text, end)
    }
    STOP.lastIndex = end === undefined ? after : start
  }
  const end = text.trimEnd().length
  if (start < end) sentences.push({ start, end })
  return sentences
}

/** Stops count as one, as many as stand together. */
function endOfStops(text: string, at: number): number {
  let end = at + 1
  while (isStop(text, end)) end++
  return end
}

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2e || code === 0x21 || code === 0x3f) return true
  STOP.lastIndex = 0
  return code > 0x2025 && STOP.test(text.charAt(at))
}

/** Where the sentence ends whose stops are at `at` to `after`, or `undefined` when it goes on. */
function endOfSentence(text: string, start: number, at: number, after: number): number | undefined {
  if (BRACKETS.has(text.charAt(at - 1))) return undefined
  if (WIDE_STOPS.has(text.charAt(at))) return skipSpacedMarkers(text, skipAttached(text, after, false))
  if (isWithinWord(text, at, after)) return undefined
  const stop = text[at] === '.' && after - at === 1 ? readStop(text, start, at) : PLAIN
  if (stop.needs === 'start' && isBeforeCapital(text, after)) return after
  const attached = skipAttached(text, after, stop.word.length > 1 && stop.needs === 'start')
  const spaced = skipSpacedMarkers(text, attached)
  if (mayEnd(text, spaced, stop)) return spaced
  return spaced > attached && mayEnd(text, attached, stop) ? attached : undefined
}

/** `example.org`, `0.5`: with the next, nearly all stops, which are then decided in 0.4 of the time. */
function isWithinWord(text: string, at: number, after: number): boolean {
  const next = text.charCodeAt(after)
  return isDigit(next) ? isDigit(text.charCodeAt(at - 1)) : isCapital(next) || isSmall(next)
}

/** One blank and a capital follow. */
function isBeforeCapital(text: string, after: number): boolean {
  const blank = text.charCodeAt(after)
  return (blank === 0x20 || blank === 0x0a) && isCapital(text.charCodeAt(after + 1))
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a

/** What a stop needs on its right, as told by what stands on its left. */
interface Stop {
  readonly word: string
  readonly needs: ReturnType<typeof stopNeeds> | 'no-month'
}

const PLAIN: Stop = { word: '', needs: 'start' }

function readStop(text: string, start: number, at: number): Stop {
  const wordStart = startOfWord(text, start, at)
  const word = text.slice(wordStart, at)
  if (word === '') return readNumber(text, start, at)
  const before = word.length > 1 ? '' : wordBefore(text, wordStart)
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
  return isSmall(code) || code === 0x2e || (code > 0x40 && WORD_UNIT.test(text.charAt(at)))
}

function wordBefore(text: string, at: number): string {
  WORD_BEFORE.lastIndex = at
  return WORD_BEFORE.exec(text)![1]!.toLowerCase()
}

/** A number that opens the sentence counts it; one before a German month is a day. */
function readNumber(text: string, start: number, at: number): Stop {
  const code = text.charCodeAt(at - 1)
  if (code < 0x80 && !isDigit(code)) return PLAIN
  const left = text.slice(Math.max(start, at - LOOK_BACK), at)
  if (left.length === at - start && ENUMERATOR.test(left)) return { word: left, needs: 'nothing' }
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
