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

/** What a word can be; a word of the lexicons has one bit for each list it is in. */
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
  /** Bits of `classBit`. */
  readonly classes: number
}

const spaced = [english, french, german, spanish, italian, portuguese, dutch]
const unspaced = [chinese, japanese]
const classNames = Object.keys(english) as WordClass[]
const bits = new Map(classNames.map((name, index) => [name, 1 << index]))

/** The bit of one class. */
export const classBit = (name: WordClass): number => bits.get(name)!

/** Whether the word is in one of the lists. */
export const isOf = (word: Word | undefined, ...names: readonly WordClass[]): boolean =>
  word !== undefined && names.some(name => (word.classes & classBit(name)) !== 0)

const classesOf = readClasses([...spaced, ...unspaced])
const longestPhrase = 3
const unspacedPhrase = new RegExp(
  [...new Set(unspaced.flatMap(lexicon => Object.values(lexicon).flat() as string[]))]
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)
const latinWord = /[\p{Script=Latin}\p{N}]+(?:['’-][\p{Script=Latin}\p{N}]+)*/gu
const eastAsian = /[぀-ヿ一-鿿]/

function readClasses(lexicons: readonly Lexicon[]): Map<string, number> {
  const classes = new Map<string, number>()
  for (const lexicon of lexicons)
    for (const name of classNames)
      for (const word of lexicon[name]) classes.set(word, (classes.get(word) ?? 0) | classBit(name))
  return classes
}

/** Read the words of a short text, phrases of the lexicons as one, in order. Meant for some hundred characters. */
export function readWords(text: string): Word[] {
  const words = readSpacedWords(text)
  if (!eastAsian.test(text)) return words
  for (const { index, 0: phrase } of text.matchAll(unspacedPhrase))
    words.push({ start: index, end: index + phrase.length, lower: phrase, capital: false, classes: classesOf.get(phrase)! })
  return words.sort((a, b) => a.start - b.start)
}

function readSpacedWords(text: string): Word[] {
  const found = [...text.matchAll(latinWord)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase().replaceAll('’', "'"),
    capital: /^\p{Lu}/u.test(word),
  }))
  const words: Word[] = []
  for (let at = 0; at < found.length; ) {
    const length = phraseLength(found, at)
    const [first, last] = [found[at]!, found[at + length - 1]!]
    const lower = found.slice(at, at + length).map(word => word.lower).join(' ')
    words.push({ start: first.start, end: last.end, lower, capital: first.capital, classes: lookUp(lower) })
    at += length
  }
  return words
}

function phraseLength(found: readonly { readonly lower: string }[], at: number): number {
  for (let length = Math.min(longestPhrase, found.length - at); length > 1; length--)
    if (classesOf.has(found.slice(at, at + length).map(word => word.lower).join(' '))) return length
  return 1
}

/** Elided articles before a word (*l'étude*) and a possessive after it (*study's*) do not change what it is. */
const lookUp = (lower: string): number =>
  classesOf.get(lower) ??
  classesOf.get(lower.replace(/'s$/, '')) ??
  classesOf.get(lower.replace(/^(?:l|d|qu|n|s|j|c|un|dell|all|nell|sull)'/, '')) ??
  0
