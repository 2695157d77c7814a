// In: a text and the language of its article. Out: its words, with the lists of the lexicon that each is in. Next:
// evidence.ts.
import { endOfLatinWord, holdsHanOrKana, startOfLatinWord } from '../characters.ts'
import type { Language } from '../language.ts'
import { createWordCache } from '../quotations/kind/word-cache.ts'
import { readEntries } from '../quotations/kind/vocabulary.ts'
import type { StatementLexicon, StatementWordClass } from './lexicon/lexicon.ts'
import { han } from './lexicon/han.ts'
import { statementLexicons } from './lexicon/lexicons.ts'
import { shared } from './lexicon/shared.ts'

/** One word of a text. */
export interface StatementWord {
  /** Offset into the text that was read, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly lower: string
  /** One bit for each list that holds the word, or a phrase that begins with it. */
  readonly classes: number
}

/** One bit for each list, to be joined by `|`. */
export const classBits: Readonly<Record<StatementWordClass, number>> = {
  conditions: 1 << 0,
  body: 1 << 1,
  treatments: 1 << 2,
  exposures: 1 << 3,
  people: 1 << 4,
  studies: 1 << 5,
  findings: 1 << 6,
  benefits: 1 << 7,
  causes: 1 << 8,
  risks: 1 << 9,
  harms: 1 << 10,
  guidance: 1 << 11,
  authorities: 1 << 12,
  frequency: 1 << 13,
  hedges: 1 << 14,
  advice: 1 << 15,
  opinions: 1 << 16,
  defining: 1 << 17,
  comparing: 1 << 18,
  units: 1 << 19,
  changes: 1 << 20,
  mechanisms: 1 << 21,
  care: 1 << 22,
  site: 1 << 23,
  stories: 1 << 24,
  certainty: 1 << 25,
  linking: 1 << 26,
}

export const wordClasses = Object.keys(classBits) as StatementWordClass[]

/** Read the words of a text. */
export type ReadStatementWords = (text: string) => StatementWord[]

const readers = new Map<Language, ReadStatementWords>()

/** How to read words in a language. The lexicons are taken apart when somebody first asks. */
export function chooseStatementReader(language: Language): ReadStatementWords {
  let reader = readers.get(language)
  if (!reader) readers.set(language, (reader = createReader([statementLexicons[language], shared])))
  return reader
}

interface Entries {
  readonly words: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  /** Phrases by their first word, as the words that follow it. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

interface Phrase {
  readonly rest: readonly string[]
  readonly classes: number
}

const shortestStem = 2

function collectEntries(lexicons: readonly StatementLexicon[]): Entries {
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  const add = (entries: Map<string, number>, entry: string, classes: number): void => {
    entries.set(entry, (entries.get(entry) ?? 0) | classes)
  }
  for (const lexicon of lexicons)
    for (const name of wordClasses)
      for (const entry of readEntries(lexicon[name] ?? '')) {
        const [first, ...rest] = entry.split(' ') as [string, ...string[]]
        if (rest.length > 0)
          phrases.set(first, [...(phrases.get(first) ?? []), { rest, classes: classBits[name] }])
        else if (entry.endsWith('*')) add(stems, entry.slice(0, -1), classBits[name])
        else if (entry !== '') add(words, entry, classBits[name])
      }
  return { words, stems, phrases }
}

function createReader(lexicons: readonly StatementLexicon[]): ReadStatementWords {
  const { words, stems, phrases } = collectEntries(lexicons)
  const lookUp = createWordCache((written: string) => {
    const lower = written.toLowerCase().replaceAll('’', "'")
    return { lower, classes: classesOf(lower, words, stems), phrases: phrases.get(lower) }
  })
  return text => {
    const read: StatementWord[] = holdsHanOrKana(text) ? readHan(text) : []
    for (let start = startOfLatinWord(text, 0, text.length); start < text.length;) {
      const end = endOfLatinWord(text, start, text.length)
      const { lower, classes } = lookUp(text.slice(start, end))
      read.push({ start, end, lower, classes })
      start = startOfLatinWord(text, end, text.length)
    }
    if (phrases.size === 0) return read
    return read.map((word, at) => {
      const known = phrases
        .get(word.lower)
        ?.filter(({ rest }) => rest.every((next, n) => read[at + 1 + n]?.lower === next))
      return known?.length
        ? { ...word, classes: known.reduce((all, { classes }) => all | classes, word.classes) }
        : word
    })
  }
}

let hanWords: ReadonlyMap<string, number> | undefined

const longestHan = 6

/** The longest known word at each place, in a text whose words are not parted by spaces. */
function readHan(text: string): StatementWord[] {
  hanWords ??= collectEntries([han]).words
  const read: StatementWord[] = []
  for (let start = 0; start < text.length; start++)
    for (let end = Math.min(text.length, start + longestHan); end > start; end--) {
      const lower = text.slice(start, end)
      const classes = hanWords.get(lower)
      if (classes === undefined) continue
      read.push({ start, end, lower, classes })
      start = end - 1
      break
    }
  return read
}

/** What an exact entry and all stems say; without an entry the parts of *beta-blocker* and *l'étude* are asked. */
function classesOf(
  lower: string,
  words: ReadonlyMap<string, number>,
  stems: ReadonlyMap<string, number>,
): number {
  let classes = words.get(lower) ?? 0
  for (let end = shortestStem; end <= lower.length; end++) classes |= stems.get(lower.slice(0, end)) ?? 0
  if (classes !== 0) return classes
  const parts = lower.split(/['-]/)
  if (parts.length === 1) return 0
  return parts.reduce((all, part) => all | (part.length > 1 ? classesOf(part, words, stems) : 0), 0)
}

/** Whether words of some kinds follow one another, in this order, with anything between. */
export function follows(words: readonly StatementWord[], kinds: readonly number[]): boolean {
  let at = 0
  for (const { classes } of words) {
    if ((classes & kinds[at]!) !== 0) at++
    if (at === kinds.length) return true
  }
  return false
}
