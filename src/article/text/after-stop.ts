/**
 * What may follow a full stop and still belong to its sentence: closing marks and citation markers.
 */

import { isDigit, isSpace } from '../characters.ts'
import { skipMatch } from '../spans.ts'

const CLOSERS = new Set('"\'”’»›)]}」』）】〕*_')
const OBJECT = '\uFFFC'

/** `[1]`, `[1, 2–4]`, `[[5]]`, `[^6]`, `[Source #7]`, `【8】`. */
const BRACKETED =
  /(?:\[{1,2}|【)(?:(?:sources?|refs?|notes?)\.? )?[#^]?\d+[a-z]?(?:[\s,;&–—−‐-]+(?:and )?[#^]?\d+[a-z]?)*(?:\]{1,2}|】)/iy

/** `¹`, `¹⁻³`, `^1^`. */
const RAISED = /[⁰¹²³⁴-⁹](?:[,⁻⁺˒–-]?[⁰¹²³⁴-⁹])*|\^\d+(?:[,–-]\d+)*\^/y

/** A number between two objects, as `<sup>1</sup>` leaves it, or in brackets: `<sup>[1]</sup>`. */
const TAGGED = /\uFFFC+[[(]?\d+(?:[\s,;–—-]+\d+)*[\])]?\uFFFC+/y

/** A number put right behind the stop: `salt.1 The`, `salt.2,3`, `salt.(4)`. */
const BARE = /\d{1,3}(?:[,–-]\d{1,3})*(?=\s|$)|\(\d{1,3}(?:[,–-] ?\d{1,3})*\)/y

/**
 * A source in brackets behind its sentence: `salt. (Ng et al., 2020) The`, `salt. (PubMed)`. It has no stop of
 * its own, or it would be a sentence, and is no enumerator: `salt. (1) Water … (b) Bread`.
 */
const PARENTHESIS = /\((?!(?:\d{1,3}|[a-z]|[ivx]+)\))[^()]{1,200}(?<![.!?…])\)/y

/** Numbers in brackets that nothing follows enumerate nothing: `salt. (1) (2)`. */
const LAST_NUMBERS = /\(\d{1,3}\)(?:\s*\(\d{1,3}\))*(?=\s*$)/y

/** The first offset from `at` that is not white space. */
export function skipSpaces(text: string, at: number): number {
  let end = at
  while (end < text.length && isSpace(text.charCodeAt(end))) end++
  return end
}

/**
 * Where the closing marks and the markers end that touch the stop.
 *
 * @param bare whether a bare number there is a marker rather than part of the word before the stop
 */
export function skipAttached(text: string, at: number, bare: boolean): number {
  let end = at
  for (;;) {
    const from = end
    while (CLOSERS.has(text.charAt(end))) end++
    end = skipSpacedGuillemet(text, end)
    end = skipMarker(text, end)
    if (bare && end === at && mayBeBare(text, at)) end = skipMatch(BARE, text, end)
    if (end === from) end = skipObjects(text, end)
    if (end === from) return end
  }
}

const mayBeBare = (text: string, at: number): boolean => text[at] === '(' || isDigit(text.charCodeAt(at))

function skipObjects(text: string, at: number): number {
  let end = at
  while (text[end] === OBJECT) end++
  return end
}

/** French sets a space before the closing guillemet. */
function skipSpacedGuillemet(text: string, at: number): number {
  const next = skipSpaces(text, at)
  return text[next] === '»' || text[next] === '›' ? next + 1 : at
}

function skipMarker(text: string, at: number): number {
  switch (text[at]) {
    case '[':
    case '【':
      return skipMatch(BRACKETED, text, at)
    case OBJECT:
      return skipMatch(TAGGED, text, at)
    default:
      return mayBeRaised(text.charCodeAt(at)) ? skipMatch(RAISED, text, at) : at
  }
}

/** A caret, or beyond ASCII: an expression that hardly ever matches takes longer than all the rest. */
const mayBeRaised = (code: number): boolean => code === 0x5e || code > 0x7f

/**
 * Where the markers end that stand after the stop with a space between: `salt. [1] [2] The`. An object counts
 * when it stands alone, as a footnote reference does; a tag or code that touches a word belongs to that word.
 */
export function skipSpacedMarkers(text: string, at: number): number {
  let end = at
  for (;;) {
    const start = skipSpaces(text, end)
    const next = skipSpacedMarker(text, start)
    if (next === start || (next < text.length && !isSpace(text.charCodeAt(next)))) return end
    end = next
  }
}

function skipSpacedMarker(text: string, at: number): number {
  if (text[at] === '(') return Math.max(skipMatch(PARENTHESIS, text, at), skipMatch(LAST_NUMBERS, text, at))
  const marker = skipMarker(text, at)
  return marker === at ? skipObjects(text, at) : marker
}
