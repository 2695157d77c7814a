import { languageOf, tellLanguage } from '../article/language.ts'
import type { Article, Prose } from '../article/model.ts'
import { createSpelling } from './misspellings.ts'
import { WordsToCheck } from './words-to-check.ts'

/** A word that looks misspelt, and what it should probably be. */
export interface Misspelling {
  readonly prose: Prose
  /** Where it begins in the text of the block. */
  readonly start: number
  readonly written: string
  /** In lower case. */
  readonly form: string
  /** The right spelling, in lower case. */
  readonly suggestion: string
  /** Capital in mid-sentence: a name, unless the same form also stands where it cannot be one. */
  readonly mayBeName: boolean
}

/** Finds the misspelt medical words of one article after another. */
export type MisspellingCollector = (article: Article) => Misspelling[]

/** Create a collector. It builds its tables for the first article, and remembers which words are spelt right. */
export function createMisspellingCollector(): MisspellingCollector {
  let tools: Tools | undefined
  return article =>
    collectMisspellings(article, (tools ??= { correct: createSpelling(), words: new WordsToCheck() }))
}

interface Tools {
  readonly correct: (word: string) => string | undefined
  readonly words: WordsToCheck
}

/**
 * From the blocks of an article, its reference lists left out, to the misspelt medical words in them. Nothing is found
 * in text that is not English.
 */
function collectMisspellings(article: Article, { correct, words }: Tools): Misspelling[] {
  const references = new Set(article.references.flatMap(({ prose }) => prose))
  const found: Misspelling[] = []
  // The language is looked for only once a word looks wrong, which no word does in most articles.
  let isArticleEnglish: boolean | undefined
  for (const prose of article.prose) {
    if (references.has(prose)) continue
    const { text } = prose
    let isForeign: boolean | undefined
    words.startAt(0)
    while (words.next(text)) {
      const { start, end } = words
      const written = text.slice(start, end)
      const suggestion = correct(written)
      if (suggestion === undefined) {
        words.noteWell()
        continue
      }
      if (isPartOfCode(text, start, end)) continue
      isArticleEnglish ??= article.language !== undefined && languageOf(article.language) === 'en'
      if (!isArticleEnglish) return []
      isForeign ??= isOtherLanguage(text)
      if (isForeign) break
      const form = written.toLowerCase()
      const mayBeName = written !== form && !startsSentence(prose, start)
      found.push({ prose, start, written, form, suggestion, mayBeName })
    }
  }
  return found
}

function isOtherLanguage(text: string): boolean {
  const language = tellLanguage([text])
  return language !== undefined && language !== 'en'
}

/** Handles, paths, addresses, formulas and contractions: letters, but not a word. */
const isPartOfCode = (text: string, start: number, end: number): boolean =>
  /(?:[\d@#/\\&=~_]|\w\.)$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:[\d@/\\=~_]|\.\w|['’](?!s\b)[a-z])/.test(text.slice(end, end + 2))

const startsSentence = (prose: Prose, at: number): boolean =>
  prose.kind === 'heading' ||
  prose.kind === 'cell' ||
  /(?:^|[.!?:…]["”’')\]]*)[\s\uFFFC]*["“‘'([*•–—-]*$/.test(prose.text.slice(Math.max(0, at - 12), at))
