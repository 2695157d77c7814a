import { chinese } from '../lexicon/zh.ts'
import { japanese } from '../lexicon/ja.ts'
import { type Classes, collectClasses, type Word } from './vocabulary.ts'

interface Phrases {
  readonly classes: Classes
  /** By the code unit they start with, longest first. */
  readonly byStart: ReadonlyMap<number, readonly string[]>
}

let known: Phrases | undefined

/** Chinese and Japanese phrases are found in any text: no other language shares their characters. */
export function readUnspacedWords(text: string, to: number): Word[] {
  const { classes, byStart } = (known ??= collectPhrases())
  const words: Word[] = []
  for (let start = 0; start < to; start++) {
    const phrase = byStart.get(text.charCodeAt(start))?.find(candidate => text.startsWith(candidate, start))
    if (!phrase) continue
    const end = start + phrase.length
    if (end <= to) words.push({ start, end, lower: phrase, capital: false, classes: classes.get(phrase)! })
    start = end - 1
  }
  return words
}

function collectPhrases(): Phrases {
  const classes = collectClasses([chinese, japanese])
  const byStart = new Map<number, string[]>()
  for (const phrase of [...classes.keys()].toSorted((a, b) => b.length - a.length)) {
    const start = phrase.charCodeAt(0)
    const others = byStart.get(start)
    if (others) others.push(phrase)
    else byStart.set(start, [phrase])
  }
  return { classes, byStart }
}
