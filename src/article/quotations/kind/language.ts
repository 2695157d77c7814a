import { dutch } from '../lexicon/nl.ts'
import { english } from '../lexicon/en.ts'
import { languageOf } from '../../language-of.ts'
import { french } from '../lexicon/fr.ts'
import { german } from '../lexicon/de.ts'
import { italian } from '../lexicon/it.ts'
import { endOfLatinWord, startOfLatinWord } from './latin-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { portuguese } from '../lexicon/pt.ts'
import { spanish } from '../lexicon/es.ts'
import { readEntries, toLower } from './vocabulary.ts'

const spaced: readonly Lexicon[] = [english, french, german, spanish, italian, portuguese, dutch]

/** The lexicons by the language subtag of BCP 47. */
const byTag: Readonly<Partial<Record<string, Lexicon>>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
}

/** The languages, by their places in `spaced`, that have a word as a small word. */
type LanguagesOf = (word: string) => readonly number[]

const inNone: readonly number[] = []
/** Characters of each text that are looked at. */
const sampledLength = 120
/** A lead that is not lost again, so that the rest need not be read. */
const sureLead = 15

let smallWords: LanguagesOf | undefined

/**
 * Tell the language of some texts by its commonest small words; English if there are none.
 *
 * @param said what its author says the language is, a tag such as `en-GB`; it counts for more, if it is known here
 */
export function detectLanguage(texts: Iterable<string>, said?: string): Lexicon {
  const known = said === undefined ? undefined : byTag[languageOf(said)]
  if (known) return known
  smallWords ??= collectSmallWords()
  const counts = spaced.map(() => 0)
  for (const text of texts) {
    countIn(text, smallWords, counts)
    if (isDecided(counts)) break
  }
  return spaced[counts.indexOf(Math.max(...counts))]!
}

function countIn(text: string, languagesOf: LanguagesOf, counts: number[]): void {
  const limit = Math.min(text.length, sampledLength)
  for (let start = startOfLatinWord(text, 0, limit); start < limit;) {
    const end = endOfLatinWord(text, start, limit)
    for (const language of languagesOf(text.slice(start, end))) counts[language]!++
    start = startOfLatinWord(text, end, limit)
  }
}

function collectSmallWords(): LanguagesOf {
  const languagesOf = new Map<string, number[]>()
  for (const [language, lexicon] of spaced.entries())
    for (const word of new Set(readEntries(lexicon.smallWords))) {
      const languages = languagesOf.get(word)
      if (languages) languages.push(language)
      else languagesOf.set(word, [language])
    }
  return word => languagesOf.get(toLower(word)) ?? inNone
}

function isDecided(counts: readonly number[]): boolean {
  let first = 0
  let second = 0
  for (const count of counts)
    if (count > first) {
      second = first
      first = count
    } else if (count > second) second = count
  return first - second >= sureLead
}
