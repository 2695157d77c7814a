import { matchesAt, skipMatch } from '../spans.ts'
import { isDigit, isSpace } from '../characters.ts'

/** One item of a marker's list of labels: `4`, or the range `2–4`. Offsets are into the text it was read from. */
export interface ListedLabel {
  readonly first: string
  /** The other end of a range; `undefined` for a single label. */
  readonly last: string | undefined
  readonly start: number
  readonly end: number
}

/** A list of labels and where it ends. */
export interface LabelList {
  readonly labels: readonly ListedLabel[]
  readonly end: number
}

/**
 * Read the list of labels that starts at an offset, such as `1, 2; 4–6`, as far as it goes. Every marker is read
 * so, which is why no expression is used.
 */
export function readLabelList(text: string, from: number): LabelList | undefined {
  let item = readItem(text, from)
  if (!item) return undefined
  // Nearly all have one, and a list of one is smaller than one that grows.
  const labels = [item]
  let end = skipLocator(text, item.end)
  for (let next = skipSeparator(text, end); next >= 0; next = skipSeparator(text, end)) {
    item = readItem(text, skipMatchOfWord(lead, text, next))
    if (!item) break
    labels.push(item)
    end = skipLocator(text, item.end)
  }
  return { labels, end }
}

function readItem(text: string, from: number): ListedLabel | undefined {
  const start = skipHash(text, from)
  const end = skipNumber(text, start)
  if (end < 0) return undefined
  const first = text.slice(start, end)
  const dash = skipSpace(text, end)
  const afterDash = isDash(text.charCodeAt(dash)) ? dash + 1 : skipRangeWord(text, dash)
  if (afterDash < 0) return { first, last: undefined, start, end }
  const lastStart = skipHash(text, skipSpace(text, afterDash))
  const lastEnd = skipNumber(text, lastStart)
  if (lastEnd < 0) return { first, last: undefined, start, end }
  return { first, last: text.slice(lastStart, lastEnd), start, end: lastEnd }
}

/** `1 to 6`, `1 bis 6`: a word in place of a dash. The offset after it, or -1. */
function skipRangeWord(text: string, at: number): number {
  if (!(text.charCodeAt(at) > 0x60)) return -1
  const end = skipMatch(rangeWord, text, at)
  return end > at ? end : -1
}

const rangeWord = /(?:to|through|bis|à|al?|tot|t\/m)(?=\s#?\d)/iuy

const part =
  '(?:pp?|pgs?|pages?|ss?|seiten?|págs?|pagg?|str|blz|chs?|chaps?|chapters?|kap|kapitel|cap|secs?|sects?|sections?|abschn|abschnitt|' +
  'paras?|paragraphs?|abs|figs?|figures?|abb|abbildung|tabs?|tables?|tabelle|boxe?s?|app|appendix|appendices|annexe?s?|' +
  'suppl?|supplement|supplementary|lines?|notes?|items?|slides?|mins?|cols?|vols?|eds?|parts?|rn|art|arts)'
const place = String.raw`(?:(?:esp|especially|bes|insb|in particular)\.?\s)?(?:${part}\.?\s?|§{1,2}\s?|¶\s?)(?:\d|[ivxlc]+\b|[A-Z]\b)[\w.]{0,8}(?:\s?(?:[,–—-]|and|und|to)\s?\d[\w.]{0,5}){0,4}(?:ff?\.?)?`
const remark =
  "(?:emphasis|italics?|underlining|bold|translation|abridged|my|our|own|author’s|author's|hervorhebung|übersetzung|online|appendix|supplement|abstract)" +
  String.raw`(?:\s[a-z\u00C0-\u024F'’]{2,14}){0,3}`

/** What may follow the number of a source: `, p. 4`, `: 45–47`, ` (p. 4)`, `, Table 2`, `, emphasis added`; or a comma left over. */
const locator = new RegExp(
  String.raw`(?:[,:;]?\s?${place}|\s?\(\s?${place}\)|\s?:\s?\d{1,4}(?:\s?[–—-]\s?\d{1,4})?|[,;]\s${remark}|,(?=\s?[\])）］】]))+`,
  // Without `u`: V8 compiles the expression much faster then.
  'iy',
)

/** What a locator may begin with. Nearly all labels are followed by another or by a bracket, and need no closer look. */
const opensLocator = /[,:;]?\s?[a-zA-Z\u00C0-\u024F(§¶]|\s?:\s?\d|,\s?[\])）］】]/y

/** What may lead to a further source: `[3; see also ref. 4]`. */
const lead =
  /(?:(?:but\s|and\s)?(?:see|also|cf|cfr|vgl|siehe|auch|voir|aussi|ver|vedi|zie)\b\.?,?\s?){0,2}(?:refs?\.?\s?|references?\s)?(?=#?\d)/iuy

const skipMatchOfWord = (pattern: RegExp, text: string, at: number): number =>
  (text.charCodeAt(at) | 0x20) > 0x60 ? skipMatch(pattern, text, at) : at

/** The offset after what says where in a source something stands. */
function skipLocator(text: string, at: number): number {
  return matchesAt(opensLocator, text, at) ? skipMatch(locator, text, at) : at
}

const skipHash = (text: string, at: number): number => (text.charCodeAt(at) === 0x23 ? at + 1 : at)

/** Longer numbers are years, phone numbers and identifiers: no article has a thousand references. */
const mostDigits = 3

function skipNumber(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end > start && end <= start + mostDigits ? end : -1
}

/** The offset after what stands between two labels, or -1. */
function skipSeparator(text: string, from: number): number {
  const at = skipSpace(text, from)
  const code = text.charCodeAt(at)
  if (isSeparator(code)) return skipSpace(text, at + 1)
  const isAnd = (code | 0x20) === 0x61 && /^and(?!\d)/i.test(text.slice(at, at + 4))
  return isAnd ? skipSpace(text, at + 3) : -1
}

const isSeparator = (code: number): boolean =>
  code === 0x2c || code === 0x3b || code === 0x26 || code === 0xff0c || code === 0xff1b || code === 0x3001

/** The offset after one character of white space, if there is one. */
export const skipSpace = (text: string, at: number): number => (isSpace(text.charCodeAt(at)) ? at + 1 : at)

const isDash = (code: number): boolean =>
  code === 0x2d || (code > 0x7d && '‐‑‒–—−~〜～'.includes(String.fromCharCode(code)))

const eachItem =
  /(\d{1,3})(?:\s?(?:[-‐‑‒–—−~〜～]|(?<=\s)(?:to|through|bis|à|al?|tot|t\/m)(?=\s))\s?#?(\d{1,3}))?/g
const everyLocator = new RegExp(String.raw`(?<=\d)(?:[,:;]?\s?${place}|\s?\(\s?${place}\))+`, 'giu')
const mayHoldLocator = /[a-z§¶]/i

const hide = (written: string): string => ' '.repeat(written.length)

/** Find the labels between two offsets of a text, whatever stands between them. */
export function findLabels(text: string, start: number, end: number): ListedLabel[] {
  const written = text.slice(start, end)
  const list = mayHoldLocator.test(written) ? written.replace(everyLocator, hide) : written
  const labels: ListedLabel[] = []
  // `matchAll` would copy the expression for every marker.
  eachItem.lastIndex = 0
  for (let match = eachItem.exec(list); match; match = eachItem.exec(list)) {
    const at = start + match.index
    labels.push({ first: match[1]!, last: match[2], start: at, end: at + match[0].length })
  }
  return labels
}

/** The longest range that is taken at its word; a longer one is a slip or not a citation at all. */
export const longestRange = 50

/** What is wrong with a range of labels, or `undefined` when it counts up from a smaller to a larger number. */
export type RangeProblem = 'reversed' | 'single' | 'too-long'

export function findRangeProblem(first: string, last: string): RangeProblem | undefined {
  const span = Number(last) - Number(first)
  if (span < 0) return 'reversed'
  if (span === 0) return 'single'
  return span >= longestRange ? 'too-long' : undefined
}

/** The labels a range stands for, in order. A range with a problem stands for its two ends only. */
export function expandRange(first: string, last: string): string[] {
  const problem = findRangeProblem(first, last)
  if (problem === 'single') return [first]
  if (problem) return [first, last]
  const from = Number(first)
  return Array.from({ length: Number(last) - from + 1 }, (_, step) => String(from + step))
}
