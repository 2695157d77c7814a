import { labelListPattern, type ListedLabel, readLabelList } from '../label-list.ts'
import type { CitationForm } from '../citations.ts'
import type { Spelling } from './candidate.ts'

/** A marker typed as plain text. Offsets are into that text. */
export interface TypedMarker {
  readonly form: CitationForm
  readonly spelling: Spelling
  readonly start: number
  readonly end: number
  readonly labels: readonly ListedLabel[]
}

interface TypedForm {
  readonly form: CitationForm
  readonly spelling: Spelling
  /** Sticky. The first group, where there is one, holds the labels. */
  readonly pattern: RegExp
}

const list = `(${labelListPattern})`
const sourceWord = '(?:sources?|refs?|references?|quellen?|fuentes?|fontes?|bron|文献|来源|來源)'

const typed = (form: CitationForm, spelling: Spelling, pattern: string): TypedForm => ({
  form,
  spelling,
  pattern: new RegExp(pattern, 'iuy'),
})

const bracket = typed('bracket', 'bracket', String.raw`[[［〔]\s?${list}\s?[\]］〕]`)
const source = typed('source', 'source', String.raw`\[\s?${sourceWord}[.:]?\s?(?:no\.?\s?)?${list}\s?\]`)
const paren = typed('paren', 'paren', String.raw`[(（]\s?${list}\s?[)）]`)
const lenticular = typed('lenticular', 'lenticular', String.raw`【\s?${list}\s?】`)
const caret = typed('superscript', 'caret', String.raw`\^[[(]?\s?${list}\s?[\])]?\^`)
const digits = '[⁰¹²³⁴-⁹]'
const superscript = typed(
  'superscript',
  'sup-character',
  String.raw`(?<!${digits})(${digits}{1,3}(?:[,،‚˒⁻–-]\s?${digits}{1,3})*)(?!${digits})`,
)

const formsByFirst: Readonly<Record<string, readonly TypedForm[]>> = {
  '[': [bracket, source],
  '［': [bracket],
  '〔': [bracket],
  '(': [paren],
  '（': [paren],
  '【': [lenticular],
  '^': [caret],
}

const firstCharacter = /[[［〔(（【^⁰¹²³⁴-⁹]/g
const undefinedFootnote = /\[\^([\p{L}\p{N}_.:-]{1,40})\]/uy

/** Find what is typed like a marker, in order; nothing is judged yet. */
export function* findTypedMarkers(text: string): Generator<TypedMarker> {
  firstCharacter.lastIndex = 0
  for (let at = nextFirst(text, 0); at >= 0;) {
    const marker = readMarker(text, at)
    if (marker) yield marker
    at = nextFirst(text, marker?.end ?? at + 1)
  }
}

function nextFirst(text: string, from: number): number {
  firstCharacter.lastIndex = from
  return firstCharacter.test(text) ? firstCharacter.lastIndex - 1 : -1
}

function readMarker(text: string, start: number): TypedMarker | undefined {
  if (text.startsWith('[^', start)) return readUndefinedFootnote(text, start)
  for (const { form, spelling, pattern } of formsByFirst[text[start]!] ?? [superscript]) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const end = pattern.lastIndex
    const labels =
      spelling === 'sup-character' ? readRaised(match[0], start) : readLabelList(text, start, end)
    return { form, spelling, start, end, labels }
  }
  return undefined
}

/** A footnote reference without a definition stays text in Markdown. */
function readUndefinedFootnote(text: string, start: number): TypedMarker | undefined {
  undefinedFootnote.lastIndex = start
  const label = undefinedFootnote.exec(text)?.[1]
  if (!label) return undefined
  const end = undefinedFootnote.lastIndex
  const labels = [{ first: label, last: undefined, start: start + 2, end: end - 1 }]
  return { form: 'footnote', spelling: 'footnote', start, end, labels }
}

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

/** Labels in superscript characters: as ordinary digits, one character for one. */
function readRaised(text: string, offset: number): ListedLabel[] {
  const plain = text.replace(raisedCharacter, character => plainOf[character]!)
  const labels = readLabelList(plain, 0, plain.length)
  return labels.map(({ first, last, start, end }) => ({
    first,
    last,
    start: start + offset,
    end: end + offset,
  }))
}

const raisedCharacter = new RegExp(`[${Object.keys(plainOf).join('')}]`, 'g')
