import { endOfLatinWord, holdsHanOrKana, startOfLatinWord } from '../../characters.ts'
import type { Language } from '../../language.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { readUnspacedWords } from './unspaced-words.ts'
import { createVocabulary, type Entry, type Vocabulary, type Word } from './vocabulary.ts'

export { is } from './vocabulary.ts'

/** Read the words of a short text that end by an offset, phrases of the lexicon as one word, in order. */
export type ReadWords = (text: string, to: number) => Word[]

const longestPhrase = 4

/**
 * Whether the word is in one of some lists.
 *
 * @param classes such as `is.saying | is.according`: bits, so that all are asked for at once
 */
export const isOf = (word: Word | undefined, classes: number): boolean =>
  word !== undefined && (word.classes & classes) !== 0

const readers = new Map<Language, ReadWords>()

/** How to read words in a language. */
export function chooseReader(language: Language): ReadWords {
  let reader = readers.get(language)
  if (!reader) {
    reader = createReader(createVocabulary(lexicons[language]))
    readers.set(language, reader)
  }
  return reader
}

const createReader =
  (vocabulary: Vocabulary): ReadWords =>
  (text, to) => {
    const words = readSpacedWords(text, to, vocabulary)
    return holdsHanOrKana(text)
      ? [...words, ...readUnspacedWords(text, to)].toSorted((a, b) => a.start - b.start)
      : words
  }

function readSpacedWords(text: string, to: number, vocabulary: Vocabulary): Word[] {
  const { length } = text
  const words: Word[] = []
  for (let start = startOfLatinWord(text, 0, to); start < to;) {
    let end = endOfLatinWord(text, start, length)
    const entry = vocabulary.lookUp(text.slice(start, end))
    let { lower, classes } = entry
    const phrase = entry.seconds && findPhrase(text, end, entry, vocabulary)
    if (phrase) ({ lower, end, classes } = phrase)
    if (end > to) break
    words.push({ start, end, lower, capital: entry.capital, classes })
    start = startOfLatinWord(text, end, to)
  }
  return words
}

type Phrase = Pick<Word, 'lower' | 'end' | 'classes'>

/** The longest entry of more than one word that starts with the word that ends at `firstEnd`. */
function findPhrase(
  text: string,
  firstEnd: number,
  { lower: first, seconds }: Entry,
  { classes, lookUp }: Vocabulary,
): Phrase | undefined {
  let longest: Phrase | undefined
  let lower = first
  let end = firstEnd
  for (let length = 2; length <= longestPhrase; length++) {
    const start = startOfLatinWord(text, end, text.length)
    if (start === text.length) break
    end = endOfLatinWord(text, start, text.length)
    const word = lookUp(text.slice(start, end)).lower
    if (length === 2 && !seconds!.has(word)) break
    lower += ` ${word}`
    const known = classes.get(lower)
    if (known !== undefined) longest = { lower, end, classes: known }
  }
  return longest
}
