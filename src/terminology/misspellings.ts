import { allowedWords } from './allowed-words.ts'
import { medicalWords } from './medical-words.ts'
import { createSuggester } from './suggest.ts'

/** A word of plain letters, capitals at most at its start: `CYTOKINS` and `McArdle` are left alone. */
const PLAIN_WORD = /^[A-Za-z][a-z]{4,29}$/

/**
 * Build a function that gives the right spelling of a word, in lower case, or `undefined` where the word is no
 * misspelling of a medical word that we know.
 */
export function createSpelling(): (written: string) => string | undefined {
  const anchors = new Set(medicalWords)
  const suggest = createSuggester(medicalWords)
  // Most articles have no word that is near an anchor.
  let allowed: ReadonlySet<string> | undefined
  const isKnown = (word: string) =>
    anchors.has(word) || (allowed ??= new Set(allowedWords.split(' '))).has(word)

  return written => {
    if (!PLAIN_WORD.test(written)) return undefined
    const word = written.toLowerCase()
    if (anchors.has(word)) return undefined
    const suggestion = suggest(word)
    return suggestion && !isKnown(word) && !isInflection(word, isKnown) ? suggestion : undefined
  }
}

/**
 * Endings and beginnings that make one word of another. A form that differs from a known word by one of these
 * is that word inflected or derived, not a misspelling: `vaccinating`, `neuropathies`, `nonsystemic`.
 */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/(?:ed|ing|ly|ers?|al|ally|able|less|like|ness)$/, ''],
  [/(?:ed|ing|ers?|able)$/, 'e'],
  [/(?:ic|ical|ically)$/, 'y'],
  [/isation/, 'ization'],
  [/is(e|ed|es|ing|er)$/, 'iz$1'],
  [/ization/, 'isation'],
  [/iz(e|ed|es|ing|er)$/, 'is$1'],
]

const BEGINNING =
  /^(?:un|non|pre|post|anti|re|sub|over|under|co|de|inter|intra|extra|micro|macro|multi|neuro|cardio|immuno|hyper|hypo|auto|bio|trans|poly|mono|peri|endo|pro|super|semi|psycho|gastro|cyber|self|mid|out|tele)/

/** Whether a word in lower case is a regular form of a word that is known. */
export function isInflection(word: string, isKnown: (word: string) => boolean): boolean {
  const knownAs = (other: string) => other !== word && other.length >= 4 && isKnown(other)
  return (
    ENDINGS.some(([ending, instead]) => knownAs(word.replace(ending, instead))) ||
    knownAs(word.replace(BEGINNING, ''))
  )
}
