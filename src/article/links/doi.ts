import type { DoiProblem } from '../model.ts'
import { findFrom, skipMatch } from '../spans.ts'
import { trimEnd } from './bare-urls.ts'
import { isOnlyTracking } from './tracking.ts'

/**
 * Digital object identifiers: a prefix `10.` and a registrant of four to nine digits, a slash, and a suffix in which
 * nearly every character is allowed (ISO 26324; the DOI Handbook, section 2).
 */
export interface WrittenDoi {
  /** Offsets into the text that was searched. */
  readonly start: number
  readonly end: number
  /** Lower case, without resolver; `undefined` when it is malformed. */
  readonly value: string | undefined
  readonly problem?: DoiProblem
}

/**
 * Find DOIs in plain text or in a URL, well formed or not. Linear in the size of the text.
 *
 * @param passBy where to go on instead of reading the DOI that a prefix at an offset begins
 */
export function findDois(text: string, passBy?: (at: number) => number | undefined): WrittenDoi[] {
  const found: WrittenDoi[] = []
  let from = 0
  for (let at = text.indexOf('10.'); at >= 0; at = text.indexOf('10.', from)) {
    const past = passBy && isPrefix(text, at) ? passBy(at) : undefined
    if (past !== undefined) {
      from = past
      continue
    }
    const doi = readDoi(text, at)
    if (doi) found.push(doi)
    from = doi ? Math.max(doi.end, at + 3) : at + 3
  }
  return text.includes('doi.org/') ? [...found, ...findAddresses(text, found)] : found
}

const addressBehind = /doi\.org\/+((?:https?:\/\/|www\.)[^\s"“”<>|`{}\\^()\uFFFC]*[\w/])/gi

/** `https://doi.org/https://example.org/article/7`: an address behind the resolver in which no DOI stands. */
const findAddresses = (text: string, dois: readonly WrittenDoi[]): WrittenDoi[] =>
  Array.from(text.matchAll(addressBehind), ({ 0: written, 1: address, index }) => {
    const end = index + written.length
    return broken('address', end - address!.length, end)
  }).filter(({ start, end }) => !dois.some(doi => doi.start < end && start < doi.end))

const prefix = /10\.[1-9]\d{3,8}(?:\.\d{1,9})*/y

/** Whether a prefix and a slash stand at an offset. */
function isPrefix(text: string, at: number): boolean {
  const end = skipMatch(prefix, text, at)
  return end > at && text[end] === '/' && !isWithinNumber(text, at)
}

function readDoi(text: string, start: number): WrittenDoi | undefined {
  if (isWithinNumber(text, start)) return undefined
  const slash = skipMatch(prefix, text, start)
  if (slash === start) return readBrokenPrefix(text, start)
  if (text[slash] !== '/') {
    if (!isCutOff(text, slash) || !isIntroduced(text, start)) return undefined
    const rest = skipMatch(restAfterSlash, text, slash)
    return rest > slash ? broken('space', start, rest) : broken('suffix', start, slash)
  }
  const { end, limit } = findEnd(text, slash + 1)
  if (end === slash + 1) return isIntroduced(text, start) ? readEmptySuffix(text, start, end) : undefined
  const rest = blank.test(text.charAt(limit)) ? readRest(text, start, limit) : undefined
  if (rest !== undefined) return broken('space', start, rest)
  const misplaced = findMisplaced(text, start, end)
  if (misplaced) return misplaced
  const junk = text[end] === '&' ? htmlRest.exec(text.slice(end, end + 12)) : null
  if (junk) return broken('junk', start, end + junk[0].length)
  const query = text[end] === '?' && isIntroduced(text, start) ? readPageQuery(text, end) : undefined
  if (query !== undefined) return broken('query', start, query)
  return { start, end, value: text.slice(start, end).toLowerCase() }
}

const shortPrefix = /10\.(?:\d{1,3}|0\d{3})\/[^\s"“”<>|`{}\\^\uFFFC]*[\p{L}\d]/uy
const splitPrefix = /10\.\s\d{4,9}\/[^\s"“”<>|`{}\\^\uFFFC]*[\p{L}\d]/uy

/** `doi:10.55/abc`, for prefixes start at 10.1000, and `doi:10. 1000/abc`: where something says that it is a DOI. */
function readBrokenPrefix(text: string, start: number): WrittenDoi | undefined {
  if (!isIntroduced(text, start)) return undefined
  const short = skipMatch(shortPrefix, text, start)
  if (short > start) return broken('registrant', start, short)
  const split = skipMatch(splitPrefix, text, start)
  return split > start ? broken('space', start, split) : undefined
}

/** `10.1000 /abc` */
const restAfterSlash = /\s\/\s?[^\s"“”<>|`{}\\^\uFFFC]*[\p{L}\d]/uy

/**
 * What of a suffix stands behind a blank: after a mark that ends no suffix, `s123-019- 0123-4`, or after a stop where
 * digits go on that no sentence begins with, `j.smrv. 2014.09.001`. A DOI that is cut off there leads nowhere.
 *
 * @param start the offset of the DOI
 * @param at the offset of the blank
 */
function readRest(text: string, start: number, at: number): number | undefined {
  const last = text[at - 1]!
  const pattern = '-_/('.includes(last) ? anyRest : last === '.' ? restInDigits : undefined
  if (!pattern) return undefined
  const end = skipMatch(pattern, text, at)
  return end > at ? trimEnd(text, start, end, sentencePunctuation) : undefined
}

const blank = /^[ \t\n]$/
const anyRest = /[ \t\n]+(?!10\.\d)(?=\S*\d)(?:[a-z]{1,8}\d|\d)[\w./()-]*[\w)]/iy
const restInDigits = /[ \t\n]+(?:\d{1,6}(?:\.\d{1,7})+|\d{5,})(?![\d–-])[\w)]*/y

function isWithinNumber(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1)
  return code === 0x2e || (code >= 0x30 && code <= 0x39)
}

/** What presents a number as a DOI: a resolver, or `doi:`. */
const introduction = /(?:doi\.org\/+|doi[:\s]\s*)$/i
const isIntroduced = (text: string, start: number): boolean =>
  introduction.test(text.slice(Math.max(0, start - 16), start))

const resolver = String.raw`(?:https?:?\/\/)?(?:(?:dx|www)\.)?doi\.org\/+`
/** What stands between a resolver, or `doi:`, and a DOI, and has no place there. */
const misplacedForms: readonly (readonly [DoiProblem, RegExp])[] = [
  [
    'doubled',
    new RegExp(
      String.raw`(?:doi\.org\/+|doi:\s?)((?:doi[:/]\s?)*doi\.org\/+|(?:${resolver}\s?)+(?:doi:\s?)?)$`,
      'i',
    ),
  ],
  ['prefix', /doi\.org\/+(doi[:/]\s?)$/i],
  ['doubled', /doi\s?:\s*((?:doi\s?:?\s*)+)$/i],
  ['address', /doi\.org\/+((?:https?:\/\/|www\.)[^\s"<>]{1,200}[/=])$/i],
]

/** How far before a DOI something misplaced may begin. */
const reach = 220

/** A second introduction, the address of a page behind the resolver, or another DOI or address within the suffix. */
function findMisplaced(text: string, start: number, end: number): WrittenDoi | undefined {
  if (mayBeMisplaced(text, start)) {
    const before = text.slice(Math.max(0, start - reach), start)
    for (const [problem, form] of misplacedForms) {
      const written = form.exec(before)?.[1]
      if (written !== undefined && !isCommonPair(before, written))
        return broken(problem, start - written.length, end)
    }
  }
  const suffix = text.slice(start, end)
  return within.test(suffix) ? broken('doubled', start, end) : undefined
}

/** `doi: https://doi.org/10.1000/abc` is how many house styles write it. */
const isCommonPair = (before: string, written: string): boolean =>
  /^https?:\/\//i.test(written) &&
  /doi:\s?$/i.test(before.slice(0, -written.length)) &&
  !/doi.*doi/i.test(written)

/** Nearly every DOI follows a resolver that nothing precedes but a scheme, and needs no second look. */
function mayBeMisplaced(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1)
  return code === 0x2f
    ? text.lastIndexOf('doi', start - 9) >= start - reach
    : code === 0x3a || code === 0x3d || code <= 0x20 || code > 0x7f
}

/** `10.1000/https://doi.org/10.1000/abc`, `10.1000/10.1000/abc` */
const within = /\/https?:\/\/|^(10\.\d{4,9})\/\1\//i

/** What a page appends to its own address; the resolver has a few parameters of its own (DOI Handbook, 3.8). */
const pageQuery = /\?[\w.[\]%-]+=[^\s"“”<>|`{}\\^()\uFFFC]*[\w%]/y
const resolverQuery = /^\?(?:locatt|nosfx|noredirect|type|index|auth|urlappend|ignore_aliases)=/i

function readPageQuery(text: string, at: number): number | undefined {
  const end = skipMatch(pageQuery, text, at)
  const query = text.slice(at, end)
  return end === at || resolverQuery.test(query) || isOnlyTracking(query.slice(1)) ? undefined : end
}

/** The prefix is not the beginning of something else, such as a version number. */
const isCutOff = (text: string, at: number): boolean =>
  !/[\w.%-]/.test(text[at] ?? ' ') || /^\.(?:\s|$)/.test(text.slice(at, at + 2))

const htmlRest = /^&(?:amp;|quot;|lt;|gt;|["'>]){1,8}(?=[\s<)\]}.,;]|$)/

const broken = (problem: DoiProblem, start: number, end: number): WrittenDoi => ({
  start,
  end,
  value: undefined,
  problem,
})

/** `10.1000/ xyz.1`: the suffix goes on after white space, when what follows looks like one. */
function readEmptySuffix(text: string, start: number, end: number): WrittenDoi {
  const rest = /^[ \t\n]+(?!10\.\d)(?=\S*\d)(?=\S*[./-])[a-z\d][\w./()-]*[\w)]/i.exec(
    text.slice(end, end + 80),
  )
  return rest
    ? broken('space', start, trimEnd(text, start, end + rest[0].length, sentencePunctuation))
    : broken('suffix', start, end)
}

/** Characters that end a suffix wherever it stands. */
const stop = /[\s"“”„«»‹›<>|`{}\\^&?#，。；、：（）「」【】\uFFFC\u200B-\u200D\uFEFF]/g
/** SICI suffixes, the form of the 1990s, hold angle brackets: `(SICI)1097-0142(19990215)85:4<768::AID-X>3.0.CO;2-J`. */
const sici = /[^\s"“”|`]*\(sici\)[^\s"“”|`]{1,120}/iy
const sentencePunctuation = ".,;:!'’*_~/=-"

/** Where a suffix ends, and where it would without the punctuation of the sentence. */
function findEnd(text: string, start: number): { readonly end: number; readonly limit: number } {
  const limit = findFrom(stop, text, start)
  const isWhole = endsWord.test(text.charAt(limit)) && !text.slice(start, limit).includes('(')
  if (isWhole) return { end: trimEnd(text, start, limit, sentencePunctuation), limit }
  const siciEnd = skipMatch(sici, text, start)
  const last = siciEnd > start ? siciEnd : limit
  return { end: trimEnd(text, start, last, sentencePunctuation), limit: last }
}

/** What ends every suffix, those with angle brackets too. */
const endsWord = /^[\s"“”|`]?$/
