import { languageOf, tellLanguage } from '../article/language.ts'
import type { Article, Prose, Range } from '../article/model.ts'
import { findFrontMatter } from '../article/front-matter.ts'
import { weighStretch } from '../article/references/bibliographic.ts'
import { contains } from '../article/spans.ts'
import { isEnglishArticle, isOtherwise } from './is-english.ts'
import { createSpelling } from './misspellings.ts'
import { isLoan, isPartOfCode, isSaidToBeSo, mayBeName } from './word-surroundings.ts'
import { WordsToCheck } from './words-to-check.ts'

/** A word that looks misspelt, and what it should probably be. */
export interface Misspelling {
  /** In the source. */
  readonly range: Range
  readonly written: string
  /** In lower case. */
  readonly form: string
  /** The right spelling, in lower case but for names. */
  readonly suggestion: string
  /** Capital in mid-sentence: a name, unless the same form also stands where it cannot be one. */
  readonly mayBeName: boolean
  /** Within a quotation of some length: these are the words of somebody else. A term in quotation marks is the writer’s. */
  readonly isQuoted: boolean
  /** In the front matter, which no fix may change. */
  readonly isInFrontMatter: boolean
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
 * From the titles in the front matter and the blocks of an article, its reference lists left out, to the misspelt medical
 * words in them. Nothing is found in text that is not English.
 */
function collectMisspellings(article: Article, { correct, words }: Tools): Misspelling[] {
  const references = new Set(article.references.flatMap(({ prose }) => prose))
  const found: Misspelling[] = []
  // The language is looked for only once a word looks wrong, which no word does in most articles.
  let isEnglish: boolean | undefined
  for (const [text, start, end, suggestion] of findWrong(listTitles(article.source), correct, words)) {
    if (!(isEnglish ??= isInEnglish(article))) return []
    if (isPartOfCode(text.text, start, end)) continue
    const written = text.text.slice(start, end)
    const range = { start: text.at + start, end: text.at + end }
    found.push({
      range,
      written,
      form: written.toLowerCase(),
      suggestion,
      mayBeName: false,
      isQuoted: false,
      isInFrontMatter: true,
    })
  }
  const body = article.prose.filter(prose => !references.has(prose))
  let left: Prose | undefined
  for (const [prose, start, end, suggestion] of findWrong(body, correct, words)) {
    if (prose === left) continue
    if (!(isEnglish ??= isInEnglish(article))) return []
    if (isForeign(prose.text) || isSource(prose)) {
      left = prose
      continue
    }
    if (isPartOfCode(prose.text, start, end)) continue
    if (isSaidToBeSo(prose.text, end) || isLoan(prose.text, start)) continue
    const range = prose.toSource(start, end)
    const written = prose.text.slice(start, end)
    found.push({
      range,
      written,
      form: written.toLowerCase(),
      suggestion,
      mayBeName: mayBeName(prose, { start, end }, suggestion),
      isQuoted: article.quotations.some(
        quotation => quotation.wordCount >= shortestQuoted && contains(quotation.range, range),
      ),
      isInFrontMatter: false,
    })
  }
  return found
}

/** Fewer words in quotation marks are a term that the writer names. */
const shortestQuoted = 3

type Wrong<Text> = readonly [text: Text, start: number, end: number, suggestion: string]

/** The words of some texts that look wrong. */
function* findWrong<Text extends { readonly text: string }>(
  texts: Iterable<Text>,
  correct: Tools['correct'],
  words: WordsToCheck,
): Generator<Wrong<Text>> {
  for (const text of texts) {
    words.startAt(0)
    while (words.next(text.text)) {
      const { start, end } = words
      const suggestion = correct(text.text.slice(start, end))
      if (suggestion === undefined) words.noteWell()
      else yield [text, start, end, suggestion]
    }
  }
}

interface Title {
  readonly text: string
  /** Where it begins in the source. */
  readonly at: number
}

/** What the front matter gives readers to read, a line each: `title: Sleep and pain`. */
const titles =
  /^[ \t]{0,2}["']?(?:title|subtitle|headline|description|summary|excerpt|(?:seo|meta|og)_?(?:title|description))["']?[ \t]*[:=](.*)$/gim

function* listTitles(source: string): Generator<Title> {
  const content = findFrontMatter(source)?.content
  if (!content) return
  for (const { 0: line, 1: text, index } of source.slice(content.start, content.end).matchAll(titles))
    yield { text: text!, at: content.start + index + line.length - text!.length }
}

const isInEnglish = ({ language, prose }: Article): boolean =>
  language !== undefined && languageOf(language) === 'en' && isEnglishArticle(prose)

function isForeign(text: string): boolean {
  const language = tellLanguage([text])
  return (language !== undefined && language !== 'en') || isOtherwise(text)
}

/** Signs of a published work that make a block an entry, though it stands in no list that is known. */
const SOURCE_SIGNS = 3

/** In UTF-16 code units: a paragraph that speaks of works is longer than an entry. */
const LONGEST_SOURCE = 600

const isSource = (prose: Prose): boolean =>
  prose.text.length <= LONGEST_SOURCE && weighStretch(prose, 0, prose.text.length) >= SOURCE_SIGNS
