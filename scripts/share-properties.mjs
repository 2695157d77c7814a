// In: the code of one chunk of the command. Out: the same with `\p{L}` and its like written out as ranges, which
// expressions share by name. Next: build-command.mjs writes it, and the ranges once.
//
// V8 takes about a millisecond to compile one expression with `\p{…}`, and a run of one article needs dozens. Nearly all
// of that is for characters that no article here is written in: beyond U+FFFF, where each is two code units, and in
// alphabets of which every letter is a range of its own. Written out in each expression, though, the ranges would be a
// third of the command, which is read at every start. `npm run bench -- --only S` shows what both are worth.
import { parse } from 'acorn'

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

const PROPERTY = new RegExp(String.raw`\\p\{(${Object.keys(PROPERTIES).join('|')})\}`, 'y')

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

/** How the ranges of a property are called in the code. */
const nameOf = property => `$${property}`

/** What defines the ranges by their names, for some code that has none of its own. */
export const definitions = names =>
  names.size > 0
    ? `const ${[...names].map(name => `${nameOf(name)}=${JSON.stringify(rangesOf(name))}`).join(',')};`
    : ''

/**
 * Let all expressions of some code share the ranges of properties.
 *
 * @returns the code, which needs the `definitions` of the properties that are named
 */
export function shareProperties(code) {
  const changes = []
  const names = new Set()
  const kept = []
  for (const { node, isRepeated } of findExpressions(code)) {
    const change = isLiteral(node)
      ? changeLiteral(node, isRepeated, names, kept)
      : changeTemplate(node, code, names)
    if (change) changes.push(change)
  }
  let text = ''
  let end = 0
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    text += code.slice(end, change.start) + change.text
    end = change.end
  }
  const head = kept.length > 0 ? `let ${kept.join(',')};` : ''
  return { code: head + text + code.slice(end), names }
}

const isLiteral = node => node.type === 'Literal'

const isRaw = ({ tag }) => tag.type === 'MemberExpression' && tag.property.name === 'raw'

/** Literals of expressions, and templates as written with `String.raw`; whether they stand in a function. */
function findExpressions(code) {
  const found = []
  const visit = (node, depth) => {
    if (Array.isArray(node)) for (const each of node) visit(each, depth)
    if (typeof node?.type !== 'string') return
    if (isLiteral(node) ? node.regex : node.type === 'TaggedTemplateExpression' && isRaw(node))
      found.push({ node, isRepeated: depth > 0 })
    const inner = /Function/.test(node.type) ? depth + 1 : depth
    for (const [key, value] of Object.entries(node))
      if (value && typeof value === 'object' && key !== 'regex') visit(value, inner)
  }
  visit(parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true }).body, 0)
  return found
}

/**
 * A literal becomes an expression made of its parts. Within a function it is made once: one without a place of its own
 * for good, of one with `g` or `y` the text.
 */
function changeLiteral({ start, end, regex: { pattern, flags } }, isRepeated, names, kept) {
  const parts = splitAt(pattern, false).parts
  if (parts.length === 1) return undefined
  const text = parts.map(part => writePart(part, names)).join('+')
  if (!isRepeated) return { start, end, text: `new RegExp(${text},"${flags}")` }
  const name = `$re${kept.length}`
  kept.push(name)
  const isStateful = /[gy]/.test(flags)
  return {
    start,
    end,
    text: isStateful
      ? `new RegExp(${name}??=${text},"${flags}")`
      : `(${name}??=new RegExp(${text},"${flags}"))`,
  }
}

function writePart(part, names) {
  if (typeof part === 'string') return JSON.stringify(part)
  names.add(part.name)
  return part.isInside ? nameOf(part.name) : `"["+${nameOf(part.name)}+"]"`
}

function changeTemplate({ quasi }, code, names) {
  let isInside = false
  let changed = ''
  for (const [at, { start, end }] of quasi.quasis.entries()) {
    const split = splitAt(code.slice(start, end), isInside)
    isInside = split.isInside
    for (const part of split.parts) {
      if (typeof part === 'string') changed += part
      else {
        names.add(part.name)
        changed += part.isInside ? `\${${nameOf(part.name)}}` : `[\${${nameOf(part.name)}}]`
      }
    }
    const next = quasi.quasis[at + 1]
    if (next) changed += code.slice(end, next.start)
  }
  const { start, end } = quasi
  return changed === code.slice(start + 1, end - 1) ? undefined : { start, end, text: `\`${changed}\`` }
}

/**
 * Part the text of an expression at its properties.
 *
 * @param isInside whether the text starts within `[…]`
 * @returns texts, and between them properties with whether they stand within `[…]`
 */
function splitAt(pattern, isInside) {
  const parts = ['']
  for (let at = 0; at < pattern.length; at++) {
    PROPERTY.lastIndex = at
    const property = PROPERTY.exec(pattern)
    if (property) {
      parts.push({ name: property[1], isInside }, '')
      at = PROPERTY.lastIndex - 1
      continue
    }
    const character = pattern[at]
    if (character === '[') isInside = true
    else if (character === ']') isInside = false
    parts[parts.length - 1] += character === '\\' ? pattern.slice(at, ++at + 1) : character
  }
  return { parts, isInside }
}
