import { allowedWords } from './allowed-words.ts'
import { isInflection } from './inflection.ts'
import { medicalWords } from './medical-words.ts'
import { createSuggester } from './suggest.ts'

/** Distinct words remembered between articles, so that a common word is looked at once a run. */
const MEMORY = 50_000

/**
 * Build a function that gives the right spelling of a word in lower case (a to z only), or `undefined` where
 * the word is no misspelling of a medical word that we know.
 */
export function createSpelling(): (word: string) => string | undefined {
  const anchors = new Set(medicalWords)
  const allowed = new Set(allowedWords.split(' '))
  const suggest = createSuggester(medicalWords)
  const isKnown = (word: string) => anchors.has(word) || allowed.has(word)
  const seen = new Map<string, string | undefined>()

  const judge = (word: string): string | undefined => {
    if (isKnown(word)) return undefined
    const suggestion = suggest(word)
    return suggestion && !isInflection(word, isKnown) ? suggestion : undefined
  }

  return word => {
    if (seen.has(word)) return seen.get(word)
    if (seen.size >= MEMORY) seen.clear()
    const suggestion = judge(word)
    seen.set(word, suggestion)
    return suggestion
  }
}
