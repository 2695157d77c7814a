import type { Range } from '../model.ts'
import { isAsciiLetter, isDigit } from '../characters.ts'
import { findFrom, matchAt, skipMatch } from '../spans.ts'

/**
 * Find URLs in plain text that Markdown has made no link of, among them those that are broken: `https: //a.org`,
 * `https:// a.org`, `http//a.org`, `https.//a.org`, or with the rest on the next line. Prose offsets, in order. Linear in the
 * size of the text.
 */
export function findBareUrls(text: string): Range[] {
  const found: Range[] = []
  let from = 0
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', from)) {
    const start = schemeStart(text, at, from)
    const end = start === undefined ? at + 2 : urlEnd(text, at + 2)
    if (start !== undefined && (end > at + 2 || isLeftOpen(text, start, end))) found.push({ start, end })
    from = end
  }
  return text.includes(':/') ? [...found, ...findSingleSlashes(text)].toSorted(byStart) : found
}

const byStart = (a: Range, b: Range): number => a.start - b.start

/** `Osei K. Salt. http://` is all that the writer has pasted of an address; “begins with http://” in a sentence is not. */
const isLeftOpen = (text: string, start: number, end: number): boolean =>
  end === text.length && /[.:]\s$/.test(text.slice(0, start))

const singleSlash = /\bhttps?:\/(?=(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#\s]|$))/gi

/** `https:/example.org`: the second slash is missing. */
const findSingleSlashes = (text: string): Range[] =>
  Array.from(text.matchAll(singleSlash), ({ index, 0: { length } }) => ({
    start: index,
    end: urlEnd(text, index + length),
  }))

/** The scheme before `//`, with its colon missing or with a space after it. */
function schemeStart(text: string, slashes: number, from: number): number | undefined {
  if (slashes - 6 >= from && text.startsWith('https:', slashes - 6)) return slashes - 6
  const before = text.slice(Math.max(from, slashes - 12), slashes)
  const scheme = /(?:https?[:.;,]?|(?:https?|ftp):[ \n]?)$/i.exec(before)
  return scheme ? slashes - scheme[0].length : undefined
}

/**
 * Find destinations in plain text that Markdown has made no link of because they are malformed, most often by
 * a space: `](https://a.org/b c)`. Prose offsets, in order.
 */
export function findFailedDestinations(text: string): Range[] {
  const found: Range[] = []
  let from = 0
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', from)) {
    from = at + 2
    const written = matchAt(destination, text, from)?.[1]
    if (!written) continue
    from += written.length
    found.push({ start: at + 2, end: from })
  }
  return found
}

/** Up to the closing parenthesis, which is not far; parentheses within it come in pairs, or double at the start. */
const destination =
  /(\s*\(*\s*(?:https?:?\s?\/\/|www\.|mailto:)(?:[^()\]\uFFFC\n]|\n(?!\n)|\([^()\n]{0,200}\)){1,1000}?)(?:\s+"[^"\n]{0,300}")?\s*\)/iy

/** Characters that end a URL in running text; sentence punctuation is taken off afterwards. */
const stop = /[\s"“”„«»‹›<>|`{}\\^\uFFFC，。；、：！？（）「」『』【】《》]/g

function urlEnd(text: string, from: number): number {
  let start = from
  const gap = isBreak(text.charCodeAt(from)) ? gapBeforeHost.exec(text.slice(from, from + 60)) : null
  if (gap) start += gap[0].length
  const end = trimEnd(text, start, findFrom(stop, text, start), sentencePunctuation)
  if (end > start && text[end] === ' ' && halfHost.test(text.slice(start, end))) {
    const rest = skipMatch(restOfHost, text, end)
    return rest > end ? trimEnd(text, end, rest, sentencePunctuation) : end
  }
  if (end === start || text[end] !== '\n') return end
  const rest = skipMatch(brokenRest, text, end - 1)
  return rest > end - 1 ? rest : end
}

const isBreak = (code: number): boolean => code === 0x20 || code === 0x0a

/** `https:// example.org/`: the host follows after a space. */
const gapBeforeHost = /^[ \n](?=[a-z\d-]+(?:\.[a-z\d-]+){1,4}(?:[/?#\s]|$))/i

/** `https://www.example org.uk/`: no host is `www.` and one name, and what follows ends as a host does. */
const halfHost = /^www\.[a-z\d-]+$/i
const restOfHost =
  / (?=\S*[./])\.?(?:[a-z\d-]+\.)*(?:com|org|net|edu|gov|int|info|health|[a-z]{2})(?=[/?#\s]|\.?$|\.\s)[^\s"“”<>]*/iy

/** `…/2020/03/⏎report-final.html`: the line ends within a path, and the next goes on with one. */
const brokenRest = /[/=&_%-]\n(?=[^\s/]*[a-z\d][/_=.%-][a-z\d])[\w./%=&?#~+-]*[\w/]/iy

const sentencePunctuation = ".,;:!?'’*_~"

/**
 * Where an address ends that stands in running text and may reach from `start` to `limit`: closing brackets are
 * given back that nothing in it opened, and then the punctuation of the sentence.
 */
export function trimEnd(text: string, start: number, limit: number, punctuation: string): number {
  let end = endOfBrackets(text, start, limit)
  while (end > start && isOneOf(punctuation, text, end - 1)) end--
  return end
}

function endOfBrackets(text: string, start: number, limit: number): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x28 || code === 0x5b) depth++
    else if ((code === 0x29 || code === 0x5d) && --depth < 0) return at
  }
  return limit
}

function isOneOf(punctuation: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !isAsciiLetter(code) && !isDigit(code) && punctuation.includes(text.charAt(at))
}
