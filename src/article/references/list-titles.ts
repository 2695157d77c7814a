// From a line to how surely it heads references. `find-lists.ts` reads what stands under it next.

import type { Prose } from '../model.ts'
import { headingLevel } from './block-place.ts'
import { readEntryLabel } from './entry-labels.ts'
import {
  type HeadingStrength,
  headingNames,
  headingParts,
  headingWords,
  opensEasternHeading,
  readEasternHeading,
  weakestFirst,
} from './heading-names.ts'
import { holdsHanOrKana, isAsciiLetter, isHanOrKana } from '../characters.ts'

/** A line above references. */
export interface ListTitle {
  readonly prose: Prose
  readonly strength: HeadingStrength
  /** 1 to 6 for headings, `lineLevel` for bold and plain lines. */
  readonly level: number
  /** Prose offset after the line: entries may follow in the same paragraph. */
  readonly end: number
  /** The heading of the part of the article that it names, in lower case. */
  readonly part?: string
}

/** What a heading is known by; a colon at its end says nothing. */
export const nameOf = ({ text }: Prose): string =>
  text
    .replace(/[\s:：]+$/, '')
    .trim()
    .toLowerCase()

/** Bold and plain lines rank below every heading. */
export const lineLevel = 7

/** A longer line is a sentence. */
const longestHeading = 90

/** A heading, bold line or plain line that heads references, or `undefined`. */
export const readListTitle = (prose: Prose, more: readonly string[]): ListTitle | undefined =>
  prose.kind === 'cell' ? undefined : (readLineTitle(prose, more) ?? readRunInTitle(prose, more))

function readLineTitle(prose: Prose, more: readonly string[]): ListTitle | undefined {
  if (more.length === 0 && !mayHeadReferences(prose.text)) return undefined
  const level = headingLevel(prose) || lineLevel
  const newline = level === lineLevel ? prose.text.indexOf('\n') : -1
  const end = newline < 0 ? prose.text.length : newline
  const strength = readReferenceHeading(prose.text.slice(0, end), more)
  return strength && { prose, strength, level, end }
}

/**
 * A heading that names a part of the article and its references: `References for Sleep`, `Sleep: sources`.
 *
 * @param parts the headings above it, in lower case
 */
export function readPartTitle(prose: Prose, parts: ReadonlySet<string>): ListTitle | undefined {
  const level = headingLevel(prose)
  if (level === 0 || prose.text.length > longestHeading) return undefined
  const words = nameOf(prose).split(/\s+/)
  for (let at = 1; at < words.length; at++) {
    const [before, after] = [trim(words.slice(0, at).join(' ')), trim(words.slice(at).join(' '))]
    const part = [before, after].find(half => parts.has(half))
    const strength =
      part === undefined
        ? undefined
        : readReferenceHeading((part === before ? after : before).replace(joins, ''))
    if (strength === 'sure' || strength === 'open')
      return { prose, strength, level, end: prose.text.length, part: part! }
  }
  return undefined
}

const trim = (words: string): string => words.replace(/^[\s:–—-]+|[\s:–—-]+$/g, '')
const joins = /\s(?:for|to|on|of|about|in|für|zu|zum|zur|pour|sur|para|sobre|de|per|su|voor|over)(?:\sthe)?$/

/** A longer beginning of a paragraph is a sentence of its own. */
const longestRunIn = 40

/** `References: [1] Osei, 2011 [2] …`, `**References** [1] …`: a title that its entries follow in the same line. */
function readRunInTitle(prose: Prose, more: readonly string[]): ListTitle | undefined {
  const { text } = prose
  const colon = text.slice(0, longestRunIn).search(/[:：]/)
  const end = colon < 0 ? endOfBold(prose) : colon
  const strength =
    end > 0 && headingLevel(prose) === 0 ? readReferenceHeading(text.slice(0, end), more) : undefined
  const label = strength && readEntryLabel(text, end + 1)
  // `Source: [3]` is a citation.
  const isEntry = label !== undefined && startsWithWord.test(text.slice(label.textStart))
  return isEntry ? { prose, strength: strength!, level: lineLevel, end } : undefined
}

/** `**References** [1] Osei, 2011`: the end of the bold beginning of a paragraph, or -1. */
function endOfBold({ inlines, text }: Prose): number {
  const bold = inlines.find(({ type, start }) => type === 'strong' && start === 0)
  return bold && bold.end <= longestRunIn && /^\s/.test(text.slice(bold.end)) ? bold.end : -1
}

const startsWithWord = /^["“«*\uFFFC\s]*[\p{L}\p{N}]/u

/** A short line that names a group of entries and ends in a colon: `Guidelines:`. */
export const isColonTitle = ({ text }: Prose): boolean =>
  text.length <= longestHeading && !text.includes('\n') && /[:：]\s*$/.test(text)

/** A short line in bold. */
export const isBoldTitle = ({ text, inlines }: Prose): boolean =>
  text.length <= longestHeading &&
  inlines.some(({ type, start, end }) => type === 'strong' && end - start >= text.trim().length)

/** "for this article", "in the guide" after a name says which references are meant. */
const forThisText =
  / (?:for|in|of|to) (?:this|the|our) (?:article|post|guide|page|section|chapter|review|text)$/

/**
 * Whether a line heads a list of references, and how surely. Only a line that says nothing else does: "Food
 * sources", "Sources of vitamin D", "Reference ranges" and "Studies on mice" do not.
 *
 * @param more further names, as given by `referenceHeadings`
 */
export function readReferenceHeading(
  line: string,
  more: readonly string[] = [],
): HeadingStrength | undefined {
  if (line.length > longestHeading) return undefined
  if (more.length > 0) return readNamed(line, more)
  return mayHeadReferences(line) ? (readPlain(line) ?? readTitle(normalise(line))) : undefined
}

function readNamed(line: string, more: readonly string[]): HeadingStrength | undefined {
  const title = normalise(line)
  return more.some(name => normalise(name) === title) ? 'sure' : readTitle(title)
}

/** A name and nothing else, as most headings are: then none of the expressions below is needed, or compiled. */
const readPlain = (line: string): HeadingStrength | undefined =>
  headingNames().get(line.replace(/^[^a-z\x80-\uffff]+|[^a-z\x80-\uffff]+$/gi, '').toLowerCase())

/** @param title a line as `normalise` leaves it */
function readTitle(title: string): HeadingStrength | undefined {
  if (holdsHanOrKana(title)) return readEasternHeading(title.replaceAll(' ', ''))
  return readParts(
    title
      .replace(forThisText, '')
      .split(/\s*(?:[&+/|,;]|\s[-–—]\s|\s(?:and|und|et|y|e|en|i|a|og|och|oraz|si|ve|ja|и|та|και|및)\s)\s*/),
  )
}

/** "References and further reading": every part has to be known, the surest decides. */
function readParts(parts: readonly string[]): HeadingStrength | undefined {
  const { companions } = headingParts()
  const named = parts.filter(part => part !== '')
  const main = named.filter(part => !companions.has(part))
  const found = (main.length > 0 ? main : named).map(readName)
  if (found.length === 0 || found.includes(undefined)) return undefined
  return weakestFirst.findLast(strength => found.includes(strength))
}

/** One name among words that may stand beside it. */
function readName(part: string): HeadingStrength | undefined {
  const { longest, before, after } = headingParts()
  const strengths = headingNames()
  const words = part.split(' ')
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + longest); end > start; end--) {
      const strength = strengths.get(words.slice(start, end).join(' '))
      if (strength && words.slice(end).every(word => after.has(word))) return strength
    }
    if (!before.has(words[start]!)) return undefined
  }
  return undefined
}

/** Numbering, emoji, marks, accents and case do not matter: `📚 7. Références :` reads as `references`. */
const normalise = (line: string): string =>
  fold(line.replace(/\{[^{}]*\}\s*$/, ''))
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:[ivx]{1,4}|[a-h])[.)]\s+|^(?:appendix|part)\s?[\da-h]{0,2}\s?[:.–-]\s*/, '')
    .replace(/^[（(]?[一二三四五六七八九十百]{1,5}[)）、.．]\s*/, '')
    .replace(/\s*[([（][^()[\]（）]*[)\]）]\s*$/, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/\s+/g, ' ')

/** Lower case, without accents. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\0-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
}

const newline = 0x0a

/**
 * Whether the first line of a text may head references: it is short, and all its words are words that such
 * headings are made of. Cheap, and untrue of nearly every line of an article, mostly by its first or second word.
 * A word with an accent counts as known; brackets and rare scripts leave it to `readReferenceHeading`.
 */
export function mayHeadReferences(text: string): boolean {
  let hasWords = false
  let isAccented = false
  let start = 0
  for (let at = 0; at <= longestHeading; at++) {
    const code = text.charCodeAt(at)
    if (isAsciiLetter(code)) continue
    if (code >= 0x80 && code < 0x250) {
      isAccented = true
      continue
    }
    if (at - start > 1 && !isRomanNumber(text, start, at)) {
      if (!isAccented && !headingWords().get(text, start, at)) return false
      hasWords = true
    }
    if (at >= text.length) return hasWords
    if (isHanOrKana(code)) return !hasWords && opensEasternHeading(code)
    if (code === newline || isBracket(code) || isOtherLetter(code)) return true
    isAccented = false
    start = at + 1
  }
  return false
}

const longestRoman = 4

/** `IV` in `IV. References`. */
function isRomanNumber(text: string, start: number, end: number): boolean {
  if (end - start > longestRoman) return false
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) | 0x20
    if (letter !== 0x69 && letter !== 0x76 && letter !== 0x78) return false
  }
  return true
}

const isBracket = (code: number): boolean => code === 0x28 || code === 0x5b || code === 0x7b

/** What is no white space, no punctuation, no symbol, no half of an emoji and no object. */
const isOtherLetter = (code: number): boolean =>
  code >= 0x250 && code !== 0xfffc && code !== 0xfe0f && !isMark(code)

const isMark = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x2190 && code <= 0x2bff) ||
  (code >= 0xd800 && code <= 0xdfff)
