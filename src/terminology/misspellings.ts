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
  /** What each word should be; empty where it is well. One look-up a word: two take 1.3 times as long. */
  const seen = new Map<string, string>()

  const judge = (written: string): string | undefined => {
    const word = written.toLowerCase()
    if (!PLAIN_WORD.test(written) || isKnown(word)) return undefined
    const suggestion = suggest(word)
    return suggestion && !isInflection(word, isKnown) ? suggestion : undefined
  }

  return written => {
    let suggestion = seen.get(written)
    if (suggestion === undefined) {
      if (seen.size >= MEMORY) seen.clear()
      suggestion = judge(written) ?? ''
      seen.set(written, suggestion)
    }
    return suggestion || undefined
  }
}
