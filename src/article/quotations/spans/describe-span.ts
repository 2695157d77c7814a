import type { Container, Prose, QuotationStyle, QuotedSpan, Range } from '../../model.ts'
import type { BlockQuotation } from './block-quotations.ts'
import type { MarkedQuotation } from './continued-quotations.ts'
import type { Mark } from './mark.ts'
import { isAsciiLetter, isDigit, isSpace } from '../../characters.ts'
import { countWords } from '../../text/word-count.ts'

/** A span before it is known which other one it stands in. */
export interface SpanDraft extends QuotedSpan {
  outer: QuotedSpan | undefined
}

/** Describe a block quotation: all its blocks, from the first `>` (or tag) to the end of its last line. */
export function describeBlock({ container, from, to }: BlockQuotation, prose: readonly Prose[]): SpanDraft {
  const end = prose[to]!.text.length
  const place = { start: 0, end, textStart: 0, textEnd: end }
  const span = describe(prose.slice(from, to + 1), 'block', container.range, place)
  const next = prose[to + 1]
  return next && signs(next, container) ? { ...span, signature: next } : span
}

/** A longer line is a paragraph of its own. */
const longestSignature = 160

/** Whether the block below a block quotation says who wrote it: a dash and a name, a caption, or nothing but `<cite>`. */
function signs({ kind, text, container, inlines }: Prose, { parent }: Container): boolean {
  if (text.length > longestSignature || kind === 'heading' || kind === 'cell') return false
  if (container.tag === 'figcaption') return container.parent === parent && startsWithName.test(text)
  if (container !== parent && container.parent !== parent) return false
  const first = inlines[0]
  if (
    first?.type === 'html' &&
    /^<cite[\s>]/i.test(first.value!) &&
    onlyMarks.test(text.slice(0, first.start))
  )
    return startsWithName.test(text)
  return container === parent && signed.test(text)
}

const onlyMarks = /^[\s—–―-]*$/
const startsWithName = /^[\s\uFFFC—–―*_-]*[\p{Lu}\p{Script=Han}]/u
/** A dash and at least two words, the first with a capital, and no end of a sentence before the last of them. */
const signed = /^[\s*_]*(?:[—–―]|--)\s?[*_]*(?:\p{Lu}[\p{L}.'’-]*[ ,]+\S|\p{Script=Han})[^\n!?]*$/u

/** Describe a quotation in marks, or say `undefined` when no word stands between them. */
export function describeMarked(quotation: MarkedQuotation, prose: readonly Prose[]): SpanDraft | undefined {
  const { from, open, to, close } = quotation
  const textStart = open.at + open.length
  const end = close.at + close.length
  if (from === to && skipSpaces(prose[from]!.text, textStart, close.at) === close.at) return undefined
  const range = {
    start: prose[from]!.toSource(open.at, textStart).start,
    end: prose[to]!.toSource(close.at, end).end,
  }
  const place = { start: open.at, end, textStart, textEnd: close.at }
  return describe(prose.slice(from, to + 1), styleOf(open), range, place)
}

type Place = Pick<QuotedSpan, 'start' | 'end' | 'textStart' | 'textEnd'>

function describe(prose: readonly Prose[], style: QuotationStyle, range: Range, place: Place): SpanDraft {
  const { start, end } = place
  const single = prose.length === 1
  const first = prose[0]!.text
  const last = prose.at(-1)!.text
  const textStart = skipSpaces(first, place.textStart, single ? place.textEnd : first.length)
  const textEnd = skipSpacesBack(last, place.textEnd, single ? textStart : 0)
  const text = single ? first.slice(textStart, textEnd) : joinText(prose, textStart, textEnd)
  const wordCount = countWords(text)
  return { range, text, wordCount, style, prose, start, end, textStart, textEnd, outer: undefined }
}

function joinText(prose: readonly Prose[], textStart: number, textEnd: number): string {
  const texts = prose.map(({ text }) => text)
  texts[0] = texts[0]!.slice(textStart)
  texts[texts.length - 1] = texts.at(-1)!.slice(0, textEnd)
  return texts.join('\n').trim()
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipSpacesBack(text: string, from: number, limit: number): number {
  let at = from
  while (at > limit && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

function styleOf({ family, char }: Mark): QuotationStyle {
  if (char === '„' || char === '‚') return 'low-high'
  switch (family) {
    case 'angles':
      return 'guillemets'
    case 'white-corner':
      return 'corner'
    default:
      return family
  }
}

const listMark = /^[\s\d.)•*–—-]*$/
/** So much of what follows a quotation is looked at, in code units. */
const afterWindow = 200

/** Only punctuation and markers follow. */
export function closesBlock({ prose, end }: QuotedSpan): boolean {
  const { text } = prose.at(-1)!
  if (end === text.length) return true
  const [next, second] = [text.charCodeAt(end), text.charCodeAt(end + 1)]
  if (isAsciiLetter(next) || (next === 0x20 && (isAsciiLetter(second) || isDigit(second)))) return false
  return /^(?:[\s\p{P}\uFFFC]|\[\^?\d[\d,\s–-]*\])*$/u.test(text.slice(end, end + afterWindow))
}

export const opensBlock = ({ prose: [first], start }: QuotedSpan): boolean =>
  start < 20 && listMark.test(first!.text.slice(0, start))
