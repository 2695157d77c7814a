// From plain text to its sentences. A block is cut when somebody first asks for them.

import type { Range } from '../model.ts'
import { skipAttached, skipSpaces, skipSpacedMarkers } from './after-stop.ts'
import { isAsciiLetter, isAsciiLower, isAsciiUpper, isDigit } from '../characters.ts'
import { endsWithWord, readStop } from './before-stop.ts'
import { mayStart, mayStartAtCapital } from './sentence-start.ts'

const STOP = /[.!?…‼⁇⁈⁉。！？｡]/g

const FULL_STOP = 0x2e
/** Before all stops but those of ASCII, and before the Chinese and Japanese ones. */
const FIRST_RAISED = 0x2025
const FIRST_WIDE = 0x3001

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
  let start = skipSpaces(text, 0)
  STOP.lastIndex = start
  while (STOP.test(text)) {
    const at = STOP.lastIndex - 1
    const after = endOfStops(text, at)
    const end = endOfSentence(text, start, at, after)
    if (end !== undefined) {
      sentences.push({ start, end })
      start = skipSpaces(text, end)
    }
    STOP.lastIndex = end === undefined ? after : start
  }
  const end = text.trimEnd().length
  // Of one sentence, without the room that an array makes when it grows.
  if (start < end && sentences.length === 0) return [{ start, end }]
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
  if (code === FULL_STOP || code === 0x21 || code === 0x3f) return true
  STOP.lastIndex = 0
  return code > FIRST_RAISED && STOP.test(text.charAt(at))
}

/** Where the sentence ends whose stops are at `at` to `after`, or `undefined` when it goes on. */
function endOfSentence(text: string, start: number, at: number, after: number): number | undefined {
  const before = text.charCodeAt(at - 1)
  // A stop right after a bracket speaks about a word: `(?)`, `[…]`.
  if (before === 0x28 || before === 0x5b) return undefined
  const stop = text.charCodeAt(at)
  if (stop >= FIRST_WIDE) return skipSpacedMarkers(text, skipAttached(text, after, false))
  const next = text.charCodeAt(after)
  // `example.org`, `0.5`.
  if (isAsciiLetter(next) || (isDigit(next) && isDigit(before))) return undefined
  const isPoint = stop === FULL_STOP && after - at === 1
  return next === 0x20 || next === 0x0a
    ? endBeforeBlank(text, start, at, after, isPoint)
    : endBeforeOther(text, start, at, after, isPoint)
}

/** A blank and a letter follow nearly all stops, and then nothing else has to be looked at. */
function endBeforeBlank(
  text: string,
  start: number,
  at: number,
  after: number,
  isPoint: boolean,
): number | undefined {
  const first = text.charCodeAt(after + 1)
  if (isAsciiLower(first)) return undefined
  if (!isAsciiUpper(first)) return endBeforeOther(text, start, at, after, isPoint)
  const needs = isPoint ? readStop(text, start, at) : 'start'
  return mayStartAtCapital(text, after + 1, needs) ? after : undefined
}

function endBeforeOther(
  text: string,
  start: number,
  at: number,
  after: number,
  isPoint: boolean,
): number | undefined {
  const needs = isPoint ? readStop(text, start, at) : 'start'
  const attached = skipAttached(text, after, isPoint && needs === 'start' && endsWithWord(text, start, at))
  const spaced = skipSpacedMarkers(text, attached)
  if (mayStart(text, spaced, needs)) return spaced
  return spaced > attached && mayStart(text, attached, needs) ? attached : undefined
}
