import { allowedWords } from './allowed-words.ts'
import { isInflection } from './inflection.ts'
import { medicalWords } from './medical-words.ts'
import { createSuggester } from './suggest.ts'

/** Distinct words remembered between articles, so that a common word is looked at once a run. */
const MEMORY = 50_000

/** A word of plain letters, capitals at most at its start: `CYTOKINS` and `McArdle` are left alone. */
const PLAIN_WORD = /^[A-Za-z][a-z]{4,29}$/

/**
 * Build a function that gives the right spelling of a word, in lower case, or `undefined` where the word is no
 * misspelling of a medical word that we know.
 */
export function createSpelling(): (written: string) => string | undefined {
  const anchors = new Set(medicalWords)
  const allowed = new Set(allowedWords.split(' '))
  const suggest = createSuggester(medicalWords)
  const isKnown = (word: string) => anchors.has(word) || allowed.has(word)
  const seen = new Map<string, string | undefined>()

  const judge = (written: string): string | undefined => {
    const word = written.toLowerCase()
    if (!PLAIN_WORD.test(written) || isKnown(word)) return undefined
    const suggestion = suggest(word)
    return suggestion && !isInflection(word, isKnown) ? suggestion : undefined
  }

  return written => {
    const known = seen.get(written)
    if (known !== undefined || seen.has(written)) return known
    if (seen.size >= MEMORY) seen.clear()
    const suggestion = judge(written)
    seen.set(written, suggestion)
    return suggestion
  }
}
