import { isDigit, isHanOrKana, isSpace } from '../../characters.ts'

/**
 * What kind of character stands beside a mark. `opaque` is U+FFFC (a footnote reference, a tag, code) or a
 * leftover asterisk: it may belong to either side. `ideograph`: a letter of a script without spaces.
 */
export type Side = 'space' | 'opening' | 'closing' | 'word' | 'ideograph' | 'opaque'

/** What the sides alone say about a mark, whatever its shape. */
export type Role = 'opens' | 'closes' | 'either'

const OPAQUE = '\uFFFC*_~^<>'
const BRACKETS = '([{（［【〔｛'
const DASHES = '-–—―‐‑/|=+&'
const STOPS = '.,;!?)]}%°…。，、；！？）］】〕｝·：'

const ZERO_WIDTH_SPACE = 0x200b

let asciiLeft: readonly Side[] | undefined
let asciiRight: readonly Side[] | undefined

/** The side that the code unit before `at` gives a mark: brackets, dashes and colons lead up to an opening. */
export function sideBefore(text: string, at: number): Side {
  const code = text.charCodeAt(at - 1)
  if (code < 128) return (asciiLeft ??= sidesOfAscii(`${BRACKETS}${DASHES}:`))[code]!
  return at === 0 ? 'space' : beyondAscii(text[at - 1]!, code, '：')
}

/** The side that the code unit at `at` gives the mark before it. An ellipsis may follow either kind of mark. */
export function sideAfter(text: string, at: number): Side {
  const code = text.charCodeAt(at)
  if (code === 0x2e && beginsWord(text, at)) return 'opening'
  if (code < 128) return (asciiRight ??= sidesOfAscii(`${BRACKETS}${DASHES}`))[code]!
  return at === text.length ? 'space' : beyondAscii(text[at]!, code, '…')
}

/** `...and` and `.5` begin something; any other full stop ends something. */
function beginsWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return next === 0x2e || isDigit(next)
}

/**
 * What the two sides make of a mark: it opens after space, bracket or dash, closes before space or punctuation,
 * and where the sides disagree or both are words it may do either.
 */
export function roleBetween(left: Side, right: Side): Role {
  const ends = right === 'space' || right === 'closing'
  if (left === 'space') return ends ? 'either' : 'opens'
  if (left === 'opening') return ends || right === 'opening' ? 'either' : 'opens'
  if (ends || right === 'opening') return 'closes'
  return right === 'opaque' && left !== 'opaque' ? 'closes' : 'either'
}

function sidesOfAscii(opening: string): readonly Side[] {
  return Array.from({ length: 128 }, (_, code) => {
    const char = String.fromCharCode(code)
    if (code <= 32) return 'space'
    if (OPAQUE.includes(char)) return 'opaque'
    if (opening.includes(char)) return 'opening'
    return STOPS.includes(char) || char === ':' ? 'closing' : 'word'
  })
}

function beyondAscii(char: string, code: number, opening: string): Side {
  if (isSpace(code) || code === ZERO_WIDTH_SPACE) return 'space'
  if (code === 0xfffc) return 'opaque'
  if (char === opening || BRACKETS.includes(char) || DASHES.includes(char)) return 'opening'
  if (STOPS.includes(char)) return 'closing'
  return isHanOrKana(code) ? 'ideograph' : 'word'
}
