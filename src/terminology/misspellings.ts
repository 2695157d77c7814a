import { allowedWords } from './allowed-words.ts'
import { isInflection } from './inflection.ts'
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
