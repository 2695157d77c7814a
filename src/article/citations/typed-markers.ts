// From plain text to what is typed like a marker. `find-candidates.ts` places it in the source next.

import type { CitationForm } from '../model.ts'
import type { Notation } from './candidate.ts'
import { findLabels, type LabelList, type ListedLabel, readLabelList, skipSpace } from './labels.ts'
import { findFrom, matchAt, skipMatch } from '../spans.ts'

/** A marker typed as plain text. Offsets are into that text. */
export interface TypedMarker {
  readonly form: CitationForm
  readonly notation: Notation
  readonly start: number
  readonly end: number
  readonly labels: readonly ListedLabel[]
}

/**
 * Find what is typed like a marker, in order; nothing is judged yet. They are given one by one, so that a
 * text full of them needs no list of them all.
 */
export function findTypedMarkers(text: string): () => TypedMarker | undefined {
  const nextFirst = findFirsts(text)
  let from = 0
  return () => {
    for (let at = nextFirst(from); at < text.length; at = nextFirst(at + 1)) {
      const marker = readMarker(text, at)
      if (!marker) continue
      from = marker.end
      return marker
    }
    return undefined
  }
}

function readMarker(text: string, start: number): TypedMarker | undefined {
  switch (text[start]) {
    case '[':
      if (text[start + 1] === '^') return readUndefinedFootnote(text, start)
      return readEnclosed(text, start, 'bracket', ']］〕') ?? readSource(text, start, ']')
    case '［':
    case '〔':
      return readEnclosed(text, start, 'bracket', ']］〕')
    case '(':
      return readEnclosed(text, start, 'paren', ')）') ?? readSource(text, start, ')')
    case '（':
      return readEnclosed(text, start, 'paren', ')）')
    case '【':
      return readEnclosed(text, start, 'lenticular', '】')
    case '^':
      return readMathRaised(text, start) ?? readCarets(text, start) ?? readInlineNote(text, start)
    default:
      return readRaised(text, start)
  }
}

function readEnclosed(
  text: string,
  start: number,
  form: 'bracket' | 'paren' | 'lenticular',
  closing: string,
): TypedMarker | undefined {
  const list = readLabelList(text, skipLead(text, skipSpace(text, start + 1)))
  const end = list ? endAfter(list, closing, text) : -1
  return end < 0 ? undefined : { form, notation: form, start, end, labels: list!.labels }
}

const lead =
  /(?:(?:but\s|and\s)?(?:see|also|cf|cfr|cp|e\.g|i\.a|compare|vgl|siehe|s|voir|ver|véase|vedi|zie|reviewed\sin|as\sin|from|in)\b\.?,?\s?(?:also\s|auch\s|aussi\s|também\s|también\s|anche\s|ook\s)?)(?=\d)/iuy

/** The offset after a word that leads to a source: `[see 2]`, `(cf. 2, 3)`. */
function skipLead(text: string, at: number): number {
  if (!((text.charCodeAt(at) | 0x20) > 0x60)) return at
  return skipMatch(lead, text, at)
}

const sourceWord =
  /[[(]\s?(?:(?:see|cf\.|vgl\.|siehe|voir)\s)?(?:sources?|refs?|references?|quellen?|fuentes?|fontes?|bron|文献|来源|來源)[.:]?\s?(?:no\.?\s?)?(?=[#\d])/iuy
const sourceFirsts = 'srqfbcvſ文来來'

/** `[Source #1]`, `[Ref. 3]`, `(reference 2)` */
function readSource(text: string, start: number, closing: string): TypedMarker | undefined {
  if (!sourceFirsts.includes(text.charAt(skipSpace(text, start + 1)).toLowerCase())) return undefined
  const listStart = skipMatch(sourceWord, text, start)
  const list = listStart > start ? readLabelList(text, listStart) : undefined
  const end = list ? endAfter(list, closing, text) : -1
  return end < 0 ? undefined : { form: 'source', notation: 'source', start, end, labels: list!.labels }
}

/** `^1^`, `^[1]^` */
function readCarets(text: string, start: number): TypedMarker | undefined {
  const list = readLabelList(text, skipSpace(text, skipOne('[(', text, start + 1)))
  const last = list ? skipOne('])', text, skipSpace(text, list.end)) : -1
  if (!list || text[last] !== '^') return undefined
  return { form: 'superscript', notation: 'caret', start, end: last + 1, labels: list.labels }
}

/** `$^{1,2}$`, as programs write a raised number that turn PDF or TeX into Markdown */
function readMathRaised(text: string, start: number): TypedMarker | undefined {
  if (text[start - 1] !== '$') return undefined
  const list = readLabelList(text, skipOne('[', text, skipOne('{', text, start + 1)))
  const end = list ? skipOne('}', text, skipOne(']', text, list.end)) : -1
  if (!list || text[end] !== '$') return undefined
  return { form: 'superscript', notation: 'caret', start: start - 1, end: end + 1, labels: list.labels }
}

const inlineNote = /\^\[(?=[^\]]{0,40}\p{L})(?:[^[\]\\]|\\.|\[[^[\]]{0,300}\]){1,1000}\]/uy

/** `^[Osei K. Salt. 2011.]`: a note that is the citation and its entry at once, as Pandoc and Obsidian read it */
function readInlineNote(text: string, start: number): TypedMarker | undefined {
  const end = skipMatch(inlineNote, text, start)
  return end > start ? { form: 'footnote', notation: 'inline-note', start, end, labels: [] } : undefined
}

/** Where a marker ends after its list, with one of some characters, white space or a full stop before it or not; or -1. */
function endAfter(list: LabelList, closing: string, text: string): number {
  const at = skipSpace(text, skipOne('.', text, list.end))
  const end = skipOne(closing, text, at)
  return end > at ? end : -1
}

/** The offset after one of some characters, or the same offset when it is another. */
const skipOne = (characters: string, text: string, at: number): number =>
  at < text.length && characters.includes(text[at]!) ? at + 1 : at

const undefinedFootnote = /\[\^([\p{L}\p{N}_.:-]{1,40})\]/uy

/** A footnote reference without a definition stays text in Markdown. */
function readUndefinedFootnote(text: string, start: number): TypedMarker | undefined {
  const several = readSeveralFootnotes(text, start)
  if (several) return several
  const match = matchAt(undefinedFootnote, text, start)
  if (!match) return undefined
  const end = start + match[0].length
  const labels = [{ first: match[1]!, last: undefined, start: start + 2, end: end - 1 }]
  return { form: 'footnote', notation: 'footnote', start, end, labels }
}

const severalFootnotes =
  /\[\^(?=\d{1,3}\s?[,;–-])[\d,;\s–^-]{3,40}\]|\[\^\d{1,3},?\s(?:pp?|S)\.\s?[\d–-]{1,9}\]/uy

/** `[^1,2]`, `[^1, ^2]`, `[^1–3]`, `[^1, p. 4]`: what the writer of several notes in one pair of brackets means */
function readSeveralFootnotes(text: string, start: number): TypedMarker | undefined {
  const end = skipMatch(severalFootnotes, text, start)
  if (end === start) return undefined
  return { form: 'footnote', notation: 'footnote', start, end, labels: findLabels(text, start + 2, end - 1) }
}

const digits = '[⁰¹²³⁴-⁹]'
const superscript = new RegExp(
  String.raw`(?<!${digits})${digits}{1,3}(?:[,،‚˒⁻–-]\s?${digits}{1,3})*(?!${digits})`,
  'uy',
)

/** `¹`, `¹⁻³` */
function readRaised(text: string, start: number): TypedMarker | undefined {
  if (standsAlone(text, start)) {
    const labels = [{ first: plainOf[text[start]!]!, last: undefined, start, end: start + 1 }]
    return { form: 'superscript', notation: 'sup-character', start, end: start + 1, labels }
  }
  const written = matchAt(superscript, text, start)?.[0]
  if (!written) return undefined
  const plain = toPlain(written)
  const labels = findLabels(plain, 0, plain.length).map(label => ({
    ...label,
    start: label.start + start,
    end: label.end + start,
  }))
  return { form: 'superscript', notation: 'sup-character', start, end: start + written.length, labels }
}

/** Whether a raised digit has neighbours that belong to no marker, as most have: then no expression is needed. */
function standsAlone(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
  return !(before > 0x7f) && !(after > 0x7f) && after !== 0x2c && after !== 0x2d
}

/** A text with its superscript characters as ordinary ones, one for one. */
export const toPlain = (written: string): string =>
  written.replace(raisedCharacter, character => plainOf[character]!)

const plainOf: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
  '–': '-',
  '،': ',',
  '‚': ',',
  '˒': ',',
}

const raisedCharacter = new RegExp(`[${Object.keys(plainOf).join('')}]`, 'g')

const first = /[[［〔(（【^⁰¹²³⁴-⁹]/g
/** Costs nothing in a text without a character beyond Latin-1. */
const beyondLatin = /[［〔（【⁰⁴-⁹]/

/** Tells where the first character stands, at an offset or after it, that a marker may open with. Offsets rise. */
type NextFirst = (from: number) => number

/** In most texts, those characters are a few of ASCII, and `indexOf` finds each. */
const findFirsts = (text: string): NextFirst =>
  beyondLatin.test(text) || text.includes('¹') || text.includes('²') || text.includes('³')
    ? findAny(text)
    : findAscii(text)

const findAny =
  (text: string): NextFirst =>
  from =>
    findFrom(first, text, from)

function findAscii(text: string): NextFirst {
  const find = (character: string, from: number): number => {
    const at = text.indexOf(character, from)
    return at < 0 ? text.length : at
  }
  let bracket = find('[', 0)
  let parenthesis = find('(', 0)
  let caret = find('^', 0)
  return from => {
    if (bracket < from) bracket = find('[', from)
    if (parenthesis < from) parenthesis = find('(', from)
    if (caret < from) caret = find('^', from)
    return Math.min(bracket, parenthesis, caret)
  }
}
