// In: the code of the command. Out: the same with `\p{L}` and its like written out as ranges. Next: build-command.mjs
// writes it.
//
// V8 takes about a millisecond to compile one expression with `\p{…}`, and a run of one article needs dozens. Nearly all
// of that is for characters that no article here is written in: beyond U+FFFF, where each is two code units, and in
// alphabets of which every letter is a range of its own. `npm run bench -- --only S` shows what it is worth.

/**
 * The properties that are written out: how far they are told, and characters between two that are taken for them in
 * alphabets from beyond Europe, as are marks between letters.
 */
const PROPERTIES = {
  L: { last: 0xffff, bridge: 24 },
  Lo: { last: 0xffff, bridge: 24 },
  Lu: { last: 0x1fff, bridge: 1 },
  Ll: { last: 0x1fff, bridge: 1 },
  N: { last: 0xffff, bridge: 24 },
  P: { last: 0xffff, bridge: 1 },
  S: { last: 0xffff, bridge: 1, more: String.raw`\u{1f000}-\u{1faff}` }, // emoji
}

/** Between these ends, behind Cyrillic and before general punctuation, alphabets are told less finely. */
const isBridged = (from, to) => from > 0x52f && to < 0x2000

const written = new Map()

/** The characters that have a property, as ranges for within `[…]`. */
export function rangesOf(name) {
  let ranges = written.get(name)
  if (ranges === undefined) written.set(name, (ranges = writeRanges(name)))
  return ranges
}

function writeRanges(name) {
  const { last, bridge, more = '' } = PROPERTIES[name]
  const property = new RegExp(`\\p{${name}}`, 'u')
  const ranges = []
  for (let code = 0; code <= last; code++) {
    if (!property.test(String.fromCharCode(code))) continue
    const range = ranges.at(-1)
    if (range && code - range[1] <= (isBridged(range[0], code) ? bridge : 1)) range[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([from, to]) => escape(from) + (to > from ? `-${escape(to)}` : '')).join('') + more
}

const escape = code =>
  code > 0xff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\x${code.toString(16).padStart(2, '0')}`

/** Write out the properties in all expressions of some code. */
export function narrowExpressions(code) {
  const property = new RegExp(String.raw`(?<!\\)\\p\{(${Object.keys(PROPERTIES).join('|')})\}`, 'g')
  return code.replace(property, (_, name, at) =>
    isInClass(code, at) ? rangesOf(name) : `[${rangesOf(name)}]`,
  )
}

/** What may stand before an expression, or a text that one is made from. */
const BEFORE_EXPRESSION = /(?:[(,=:[!&|?{};>`\n]|\breturn|\bcase|\braw`)$/

/** Whether a place in an expression is within `[…]`: read from where the expression starts. */
function isInClass(code, at) {
  const line = code.lastIndexOf('\n', at) + 1
  for (let start = line; start < at; start++) {
    if (code[start] !== '/' && code[start] !== '`') continue
    if (code[start] === '/' && !BEFORE_EXPRESSION.test(code.slice(Math.max(line, start - 8), start) || '\n'))
      continue
    const state = readTo(code, start, at)
    if (state !== undefined) return state
  }
  throw new Error(`No expression starts before ${code.slice(at - 40, at + 20)}`)
}

/** Read an expression up to a place: whether that is within `[…]`, or `undefined` if the expression ends before it. */
function readTo(code, start, at) {
  let isInside = false
  for (let place = start + 1; place < at; place++) {
    const character = code[place]
    if (character === '\\') place++
    else if (character === '[') isInside = true
    else if (character === ']') isInside = false
    else if (character === code[start] && (!isInside || character === '`')) return undefined
  }
  return isInside
}
