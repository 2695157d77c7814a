import type { ArticleData } from '../report/html/report-data.ts'

/** Characters shown on either side of what was found. */
const context = 60
/** Places shown of one article. */
const most = 3

/** A stretch of text in which something was found. */
export type Snippet = readonly { readonly text: string; readonly isHit: boolean }[]

/** What can be searched for: lower case to look in, and the same as it is written to show. */
interface Words {
  readonly text: string
  readonly lower: string
  /** Where what an overview shows anyway begins: the title, the path, the authors. */
  readonly shownFrom: number
}

/** Made when an article is first searched. */
const known = new WeakMap<ArticleData, Words>()

/** Whether all words occur in the text of an article, in what was found, or in what it is called. */
export const holdsWords = (article: ArticleData, words: readonly string[]): boolean =>
  words.every(word => wordsOf(article).lower.includes(word))

/** The first places where each of some words, in lower case, occurs. */
export function findSnippets(article: ArticleData, words: readonly string[]): Snippet[] {
  const { text, lower, shownFrom } = wordsOf(article)
  const windows: { start: number; end: number }[] = []
  for (const word of words) {
    const at = lower.indexOf(word)
    if (at < 0 || at >= shownFrom || windows.some(({ start, end }) => start <= at && at < end)) continue
    windows.push(widen(text, at, at + word.length))
  }
  return windows
    .toSorted((a, b) => a.start - b.start)
    .slice(0, most)
    .map(({ start, end }) => markHits(text.slice(start, end), words))
}

/** To whole words on the same line. */
function widen(text: string, from: number, to: number): { start: number; end: number } {
  const near = text.slice(Math.max(0, from - context), from)
  const own = near.slice(near.lastIndexOf('\n') + 1)
  const head = own.length < near.length || from <= context ? own : own.replace(/^\S*\s/, '')
  const [line = ''] = text.slice(to, to + context).split('\n', 1)
  const tail = line.length < context ? line : line.replace(/\s\S*$/, '')
  return { start: from - head.length, end: to + tail.length }
}

/** Part a text at some words, whatever their case. */
function markHits(text: string, words: readonly string[]): Snippet {
  if (words.length === 0) return [{ text, isHit: false }]
  const hit = new RegExp(`(${words.map(escapeWord).join('|')})`, 'giu')
  return text
    .split(hit)
    .map((part, index) => ({ text: part, isHit: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '')
}

/** The words of a search, in lower case. */
export const splitWords = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean)

const escapeWord = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

function wordsOf(article: ArticleData): Words {
  let words = known.get(article)
  if (words === undefined) known.set(article, (words = collectWords(article)))
  return words
}

function collectWords(article: ArticleData): Words {
  const { path, title, html, findings, authors = [], reviewers = [] } = article
  const [opening = '', ...rest] = flatten(textOf(html)).trim().split('\n')
  // Where the text opens with its title, that is shown already.
  const own = opening.trim() === title ? rest : [opening, ...rest]
  const body = [...own, ...findings.map(({ message }) => flatten(message))].join('\n')
  const shown = [title, path, ...authors, ...reviewers, ...findings.map(({ rule }) => rule)].join('\n')
  const text = `${body}\n${shown}`
  const lower = text.toLowerCase()
  // A few letters grow when they become small; then what is shown is small as well.
  return { text: lower.length === text.length ? text : lower, lower, shownFrom: body.length }
}

/** The text in HTML that was made for the report: what looks like a tag is one. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<\/?(?:p|li|h[1-6]|td|th|tr|div|br|dt|dd|blockquote|pre)\b[^>]*>/g, '\n')
    .replaceAll(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, '')
    .replaceAll(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&amp;', '&')

const flatten = (text: string): string => text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ ?\n\s*/g, '\n')
