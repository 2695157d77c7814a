import { chinese } from './lexicon/zh.ts'
import { dutch } from './lexicon/nl.ts'
import { english } from './lexicon/en.ts'
import { french } from './lexicon/fr.ts'
import { german } from './lexicon/de.ts'
import { italian } from './lexicon/it.ts'
import { japanese } from './lexicon/ja.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { portuguese } from './lexicon/pt.ts'
import { spanish } from './lexicon/es.ts'

/** What a word can be: one of the lists of a lexicon. */
export type WordClass = keyof Lexicon

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

/** Read the words of a short text, phrases of the lexicon as one word, in order. */
export type ReadWords = (text: string) => Word[]

type Classes = ReadonlyMap<string, number>

const spaced: readonly Lexicon[] = [english, french, german, spanish, italian, portuguese, dutch]
const classNames = Object.keys(english) as WordClass[]
const bits = Object.fromEntries(classNames.map((name, index) => [name, 1 << index])) as Record<
  WordClass,
  number
>
const longestPhrase = 4
const latinWord = /[\p{Script=Latin}\p{N}]+(?:['’-][\p{Script=Latin}\p{N}]+)*/gu
const eastAsian = /[぀-ヿ一-鿿]/

/** Whether the word is in one of the lists. */
export const isOf = (word: Word | undefined, ...names: readonly WordClass[]): boolean =>
  word !== undefined && names.some(name => (word.classes & bits[name]) !== 0)

const readers = new Map<Lexicon, ReadWords>()

/** How to read words in the language of a text: its commonest small words tell which it is, English if none do. */
export function chooseReader(sample: string): ReadWords {
  const lexicon = detectLanguage(sample)
  let reader = readers.get(lexicon)
  if (!reader) {
    reader = createReader(lexicon)
    readers.set(lexicon, reader)
  }
  return reader
}

const smallWords = spaced.map(lexicon => new Set(lexicon.smallWords))

function detectLanguage(sample: string): Lexicon {
  const words = sample.toLowerCase().match(latinWord) ?? []
  const counts = smallWords.map(small => words.filter(word => small.has(word)).length)
  return spaced[counts.indexOf(Math.max(...counts))]!
}

/** Chinese and Japanese phrases are found in any text: no other language shares their characters. */
function createReader(lexicon: Lexicon): ReadWords {
  const classes = collectClasses([lexicon])
  return text => {
    const words = readSpacedWords(text, classes)
    return eastAsian.test(text)
      ? [...words, ...readUnspacedWords(text)].toSorted((a, b) => a.start - b.start)
      : words
  }
}

function readUnspacedWords(text: string): Word[] {
  const words: Word[] = []
  for (let start = 0; start < text.length; start++) {
    const phrase = phrasesBy.get(text[start]!)?.find(candidate => text.startsWith(candidate, start))
    if (!phrase) continue
    const end = start + phrase.length
    words.push({ start, end, lower: phrase, capital: false, classes: unspaced.get(phrase)! })
    start = end - 1
  }
  return words
}

function collectClasses(lexicons: readonly Lexicon[]): Map<string, number> {
  const classes = new Map<string, number>()
  for (const lexicon of lexicons)
    for (const name of classNames)
      for (const word of lexicon[name]) classes.set(word, (classes.get(word) ?? 0) | bits[name])
  return classes
}

const unspaced = collectClasses([chinese, japanese])
/** By their first character, longest first. */
const phrasesBy = new Map<string, string[]>()
for (const phrase of [...unspaced.keys()].toSorted((a, b) => b.length - a.length))
  phrasesBy.set(phrase[0]!, [...(phrasesBy.get(phrase[0]!) ?? []), phrase])

function readSpacedWords(text: string, classes: Classes): Word[] {
  const found = [...text.matchAll(latinWord)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase().replaceAll('’', "'"),
    capital: /^\p{Lu}/u.test(word),
  }))
  const words: Word[] = []
  for (let at = 0; at < found.length;) {
    const phrase = findPhrase(found, at, classes)
    const { start, capital } = found[at]!
    const length = phrase?.length ?? 1
    const lower = phrase?.lower ?? found[at]!.lower
    words.push({ start, end: found[at + length - 1]!.end, lower, capital, classes: lookUp(lower, classes) })
    at += length
  }
  return words
}

/** The longest entry of more than one word that starts here. */
function findPhrase(
  found: readonly { readonly lower: string }[],
  at: number,
  classes: Classes,
): { readonly lower: string; readonly length: number } | undefined {
  let longest: { lower: string; length: number } | undefined
  let lower = found[at]!.lower
  for (let length = 2; length <= longestPhrase && at + length <= found.length; length++) {
    lower += ` ${found[at + length - 1]!.lower}`
    if (classes.has(lower)) longest = { lower, length }
  }
  return longest
}

/** An elided article before a word (*l'étude*) and a possessive after it (*study's*) do not change what it is. */
const lookUp = (lower: string, classes: Classes): number =>
  classes.get(lower) ??
  classes.get(lower.replace(/'s$/, '')) ??
  classes.get(lower.replace(/^(?:l|d|qu|n|s|j|c|un|dell|all|nell|sull)'/, '')) ??
  0
