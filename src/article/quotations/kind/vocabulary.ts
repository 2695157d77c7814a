import type { Lexicon } from '../lexicon/lexicon.ts'
import { createWordCache } from './word-cache.ts'

/**
 * One word, or one phrase of a lexicon, of the text around a quotation. Offsets are into the string that was
 * read.
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  /** Written with a capital first letter. */
  readonly capital: boolean
  /** One bit for each list that holds the word; see `isOf`. */
  readonly classes: number
}

/** What a word can be: one of the lists of a lexicon. */
type WordClass = keyof Lexicon

/** A word as it is written, and what a lexicon says of it. */
export interface Entry {
  readonly lower: string
  /** Written with a capital first letter. */
  readonly capital: boolean
  /** One bit for each list that holds the word. */
  readonly classes: number
  /** The second words of the phrases that start with it. */
  readonly seconds: ReadonlySet<string> | undefined
}

/** The lists of each word or phrase of some lexicons, one bit a list. */
export type Classes = ReadonlyMap<string, number>

export interface Vocabulary {
  readonly classes: Classes
  /** What the lexicon says of a word as it is written. */
  readonly lookUp: (written: string) => Entry
}

/** The entries of a list of a lexicon: an entry a line. */
export const readEntries = (list: string): string[] => list.trim().split(/\n\s*/)

/** One bit for each list, to be joined by `|`: what a word is. */
export const is: Readonly<Record<WordClass, number>> = {
  saying: 1 << 0,
  describing: 1 << 1,
  according: 1 << 2,
  statements: 1 << 3,
  conjunctions: 1 << 4,
  joining: 1 << 5,
  pointing: 1 << 6,
  sources: 1 << 7,
  experts: 1 << 8,
  pronouns: 1 << 9,
  anyone: 1 << 10,
  laypeople: 1 << 11,
  firstPerson: 1 << 12,
  secondPerson: 1 << 13,
  naming: 1 << 14,
  works: 1 << 15,
  imagining: 1 << 16,
  modals: 1 << 17,
  negations: 1 << 18,
  finite: 1 << 19,
  articles: 1 << 20,
  indefinite: 1 << 21,
  smallWords: 1 << 22,
  notices: 1 << 23,
}

const classNames = Object.keys(is) as WordClass[]

export function collectClasses(lexicons: readonly Lexicon[]): Map<string, number> {
  const classes = new Map<string, number>()
  for (const lexicon of lexicons)
    for (const name of classNames)
      for (const word of readEntries(lexicon[name])) classes.set(word, (classes.get(word) ?? 0) | is[name])
  return classes
}

/** Built when an article in its language is read. */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const classes = collectClasses([lexicon])
  const seconds = collectSeconds(classes.keys())
  const lookUp = createWordCache(written => {
    const lower = toLower(written)
    const known = classes.get(lower) ?? lookUpBare(lower, classes)
    return { lower, capital: isCapital(written), classes: known, seconds: seconds.get(lower) }
  })
  return { classes, lookUp }
}

/** In lower case, with a straight apostrophe, as in the lists. */
const toLower = (written: string): string => written.toLowerCase().replaceAll('’', "'")

function collectSeconds(entries: Iterable<string>): Map<string, Set<string>> {
  const seconds = new Map<string, Set<string>>()
  for (const entry of entries) {
    if (!entry.includes(' ')) continue
    const [first, second] = entry.split(' ') as [string, string]
    const known = seconds.get(first)
    if (known) known.add(second)
    else seconds.set(first, new Set([second]))
  }
  return seconds
}

/**
 * An elided article before a word (*l'étude*), a possessive (*study's*) and a pronoun after it (*dit-elle*) do not
 * change what it is.
 */
const lookUpBare = (lower: string, classes: Classes): number => {
  if (lower.includes("'"))
    return (
      classes.get(lower.replace(/'s$/, '')) ??
      classes.get(lower.replace(/^(?:l|d|qu|n|s|j|c|un|dell|all|nell|sull)'/, '')) ??
      0
    )
  return lower.includes('-') ? (classes.get(lower.replace(inverted, '')) ?? 0) : 0
}

/** A French pronoun behind its verb: *affirme-t-elle*, *disent-ils*. */
const inverted = /-(?:t-)?(?:elle|il)s?$/

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(word.charAt(0))
}
