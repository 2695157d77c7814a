import type { DoiProblem } from '../model.ts'
import { trimEnd } from './bare-urls.ts'

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
  return found
}

const prefix = /10\.\d{4,9}(?:\.\d{1,9})*/y

/** Whether a prefix and a slash stand at an offset. */
function isPrefix(text: string, at: number): boolean {
  prefix.lastIndex = at
  return prefix.test(text) && text[prefix.lastIndex] === '/' && !isWithinNumber(text, at)
}

function readDoi(text: string, start: number): WrittenDoi | undefined {
  prefix.lastIndex = start
  if (!prefix.test(text) || isWithinNumber(text, start)) return undefined
  const slash = prefix.lastIndex
  if (text[slash] !== '/')
    return isCutOff(text, slash) && introductionOf(text, start) ? broken('suffix', start, slash) : undefined
  const end = findEnd(text, slash + 1)
  if (end === slash + 1) return introductionOf(text, start) ? readEmptySuffix(text, start, end) : undefined
  const doubled = mayBeDoubled(text.charCodeAt(start - 1)) ? introductionOf(text, start)?.[1] : undefined
  if (doubled) return broken('prefix', start - doubled.length, end)
  const junk = text[end] === '&' ? htmlRest.exec(text.slice(end, end + 12)) : null
  if (junk) return broken('junk', start, end + junk[0].length)
  return { start, end, value: text.slice(start, end).toLowerCase() }
}

function isWithinNumber(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1)
  return code === 0x2e || (code >= 0x30 && code <= 0x39)
}

/** What presents the number as a DOI: a resolver, with or without a `doi:` too many, or `doi:` alone. */
const introduction = /(?:doi\.org\/(doi:\s?)?|doi[:\s]\s*)$/i
const introductionOf = (text: string, start: number): RegExpExecArray | null =>
  introduction.exec(text.slice(Math.max(0, start - 24), start))
/** What a second prefix ends in: nearly every DOI follows a slash and needs no second look. */
const mayBeDoubled = (code: number): boolean => code === 0x3a || code <= 0x20 || code > 0x7f

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
  const rest = /^[ \t\n]+(?=\S*\d)(?=\S*[./-])[a-z\d][\w./()-]*[\w)]/i.exec(text.slice(end, end + 80))
  return rest ? broken('space', start, end + rest[0].length) : broken('suffix', start, end)
}

/** Characters that end a suffix wherever it stands. */
const stop = /[\s"“”„«»‹›<>|`{}\\^&?#，。；、：（）「」【】\uFFFC\u200B-\u200D\uFEFF]/g
/** SICI suffixes, the form of the 1990s, hold angle brackets: `(SICI)1097-0142(19990215)85:4<768::AID-X>3.0.CO;2-J`. */
const sici = /[^\s"“”|`]*\(sici\)[^\s"“”|`]{1,120}/iy
const sentencePunctuation = ".,;:!'’*_~/=-"

function findEnd(text: string, start: number): number {
  stop.lastIndex = start
  const limit = stop.test(text) ? stop.lastIndex - 1 : text.length
  const isWhole = endsWord.test(text.charAt(limit)) && !text.slice(start, limit).includes('(')
  if (isWhole) return trimEnd(text, start, limit, sentencePunctuation)
  sici.lastIndex = start
  return trimEnd(text, start, sici.test(text) ? sici.lastIndex : limit, sentencePunctuation)
}

/** What ends every suffix, those with angle brackets too. */
const endsWord = /^[\s"“”|`]?$/
