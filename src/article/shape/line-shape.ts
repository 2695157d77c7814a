import { isWide } from '../characters.ts'
import type { HeadingStrength } from '../references/heading-names.ts'
import { readReferenceHeading } from '../references/list-titles.ts'
import type { SourceLine } from '../lines/line-kinds.ts'

/**
 * What a line of running text looks like, apart from its words. The decisions about pasted text rest on these
 * questions and on nothing else.
 */

/** Columns that no hand-wrapped or editor-wrapped line reaches: 80, 100 and 120 are the usual limits. */
const wrapLimit = 130

/** A heading, a line of verse, a line of an address: up to this many columns. */
const shortLimit = 100

/** Longer than any wrapped line, so one line holds a whole paragraph or at least a whole sentence. */
export const isLong = (source: string, line: SourceLine): boolean => isWiderThan(source, line, wrapLimit)

export const isShort = (source: string, line: SourceLine): boolean => !isWiderThan(source, line, shortLimit)

/** Characters of East Asian scripts take two columns. */
function isWiderThan(source: string, { start, end }: SourceLine, limit: number): boolean {
  const length = end - start
  if (length > limit || length * 2 <= limit) return length > limit
  let width = length
  for (let at = start; at < end; at++) if (isWide(source.charCodeAt(at))) width++
  return width > limit
}

/** A sentence ends inside the line and another begins: the line is a paragraph, not a sentence of one. */
export const holdsSentences = (source: string, { start, end }: SourceLine): boolean =>
  innerStop.test(source.slice(start, end))

const innerStop =
  /[a-z\p{Ll}\p{Lo}\d%)\]"”’»]{2}[.!?…]["”’»)]*(?:\s?\[[^\]]{1,20}\])?\s+["“‘«([]?\p{Lu}|[。！？][^\s」』”）]/u

/** The last character is one that ends a sentence; closing marks and citation markers after it do not count. */
export const isEnded = (source: string, line: SourceLine): boolean => stopAtEnd.test(tail(source, line))

/** The line leads to what follows it. */
export const leadsIn = (source: string, line: SourceLine): boolean =>
  /[:：,，;；、–—-][*_\s]*$/.test(tail(source, line))

const stopAtEnd =
  /[.!?…。！？]["'”’»)\]*_）」』]*(?:\s?(?:\[[^\]]{1,20}\]|<sup>.{1,20}<\/sup>|[¹²³⁰-⁹]+))*["'”’»)*_]*\s*$/

const tail = (source: string, { start, end }: SourceLine): string =>
  source.slice(Math.max(start, end - 60), end)

const head = (source: string, { start, end }: SourceLine, length: number): string =>
  source.slice(start, Math.min(end, start + length))

/** Two spaces, a backslash or `<br>` at the end: the writer broke the line on purpose. */
export const isHardBroken = (source: string, line: SourceLine): boolean =>
  /(?: {2}|\\|<br\s*\/?>\s*)$/i.test(tail(source, line))

/** Columns that lines of verse, dialogue, addresses and ingredients seldom have; sentences of prose often do. */
const verseLimit = 60

/** One sentence at least that is as wide as prose, and not what somebody in a dialogue says: `Doctor: How are you?` */
export const isProse = (source: string, line: SourceLine): boolean =>
  isWiderThan(source, line, verseLimit) && !/^\s*\p{Lu}[\p{L} .]{0,24}:\s/u.test(head(source, line, 30))

/** The meaning of a term in a definition list: `: the meaning`. */
export const isMeaning = (source: string, line: SourceLine): boolean =>
  /^\s*[:~]\s/.test(head(source, line, 20))

/** Begins with an amount, as ingredients do: `3 carrots`, `½ cup`. */
export const opensWithAmount = (source: string, line: SourceLine): boolean =>
  /^\s*(?:\d[\d.,/–-]*|[¼½¾⅓⅔])\s\p{Ll}/u.test(head(source, line, 20))

/** A line that is nothing but a URL or an identifier: it goes with the line before it. */
export const isAddress = (source: string, line: SourceLine): boolean =>
  /^\s*(?:<?https?:\/\/|www\.|doi:|DOI:|PMID:)\s?\S*\s*$/.test(head(source, line, 2000))

/** Begins with the label of an entry: `[1] `, `[1]. `. */
export const isLabelled = (source: string, line: SourceLine): boolean =>
  /^\s*\\?\[\d{1,4}\\?\]/.test(head(source, line, 20))

/** How surely the whole line heads a reference list. */
export function readReferenceTitle(source: string, line: SourceLine): HeadingStrength | undefined {
  if (line.kind !== 'text' || line.end - line.start > 60) return undefined
  const text = source.slice(line.start, line.end)
  return /[.*_]\s*$/.test(text) || !opensLikeTitle.test(text) ? undefined : readReferenceHeading(text)
}

/** The line goes on with the sentence of the line before: it begins in lower case, within a parenthesis or not. */
export const goesOn = (source: string, line: SourceLine): boolean =>
  /^\s*\(?\p{Ll}/u.test(head(source, line, 20)) && !isAddress(source, line)

/**
 * Looks like a title: a short line that opens like one, has no stop or comma at its end, and no stop, markup or
 * URL in it. A question may be a title.
 */
export function isTitleLike(source: string, line: SourceLine): boolean {
  if (line.kind !== 'text' || !isShort(source, line)) return false
  const text = source.slice(line.start, line.end).trim()
  return (
    opensLikeTitle.test(text) &&
    !closesLikeSentence.test(text) &&
    !holdsStop.test(text) &&
    !markup.test(text) &&
    countWords(text) <= 14
  )
}

const opensLikeTitle = /^["“‘«¿¡(]?[\p{Lu}\p{Lo}\d]/u
const closesLikeSentence = /[.,;:!…。，；：、！\]–—-]["'”’»)]*$/
/** A sentence ends before the line does; abbreviations such as `Dr.` are shorter. */
const holdsStop = /\p{Ll}{3}[.!?…]+["”’]?\s/u
const markup = /[|\uFFFC<>`*[\]]|:\/\/|www\./
const countWords = (text: string): number => text.split(/\s+/).length

/** Names the writer or the date under a title. */
export const isByline = (source: string, line: SourceLine): boolean => byline.test(head(source, line, 80))

const byline =
  /^\s*(?:by|von|par|por|di|door|written by|reviewed by|medically reviewed|author|published|updated|posted|last updated|dr\.?|prof\.?)\s|\b(?:19|20)\d\d\b/i

/** All in bold, as a heading is that has no mark. */
export const isWhollyBold = (source: string, { start, end }: SourceLine): boolean =>
  /^\s*(\*\*|__)[^*_]{1,200}\1\s*$/.test(source.slice(start, Math.min(end, start + 210)))

export const opensWithImage = (source: string, line: SourceLine): boolean =>
  /^\s*\[?!\[/.test(head(source, line, 10))

export const isQuestion = (source: string, line: SourceLine): boolean =>
  /[?？]["'”’»)]*\s*$/.test(tail(source, line))

/** Begins with a bullet that is none in Markdown: `• `, `– `. */
export const hasForeignBullet = (source: string, line: SourceLine): boolean =>
  /^\s*[•‣◦▪▫●○■□–—➢➤✓✔·][ \t\u00A0]/.test(head(source, line, 20))
