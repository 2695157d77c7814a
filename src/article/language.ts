// In: the setting, the front matter and the words of an article. Out: its language. Next: quotations, speakers and
// spelling choose their words by it.
import { endOfLatinWord, startOfLatinWord } from './characters.ts'
import { readFrontMatterText } from './front-matter.ts'
import type { Prose } from './model.ts'
import { lexicons } from './quotations/lexicon/lexicons.ts'

/** A language whose words are known here: the first part of a language tag (RFC 5646), `de` of `de-AT`. */
export type Language = keyof typeof lexicons

/** Where two have as many words in a text, the one named first is taken. */
const languages = Object.keys(lexicons) as Language[]

/**
 * Which language an article is in: what the settings say, else `lang` or `language` of its front matter, else what its
 * commonest words say. The words are only asked once somebody wants to know.
 */
export class ArticleLanguage {
  readonly #declared: string | undefined
  readonly #prose: readonly Prose[]
  #told: { readonly language: Language | undefined } | undefined

  constructor(setting: string | undefined, source: string, prose: readonly Prose[]) {
    this.#declared = setting ?? readFrontMatterText(source, 'lang') ?? readFrontMatterText(source, 'language')
    this.#prose = prose
  }

  /** As declared, or as told by the words; `undefined` when nobody says and no word is known. */
  get tag(): string | undefined {
    return this.#declared ?? this.#tell()
  }

  /** The known language that the article is read in, English when it is in none. */
  get known(): Language {
    return (this.#declared !== undefined && languageOf(this.#declared)) || (this.#tell() ?? 'en')
  }

  #tell(): Language | undefined {
    this.#told ??= { language: tellLanguage(sample(this.#prose)) }
    return this.#told.language
  }
}

/** The known language that a tag names: German for `de`, `de-AT` and `DE_at`. */
export function languageOf(tag: string): Language | undefined {
  const first = tag.split(/[-_]/, 1)[0]!.toLowerCase()
  return languages.find(language => language === first)
}

/** Blocks of running text that are enough to tell its language by, and characters of each. */
const SAMPLED_BLOCKS = 40
const SAMPLED_LENGTH = 120

function* sample(prose: readonly Prose[]): Generator<string> {
  for (const { text } of prose.slice(0, SAMPLED_BLOCKS)) yield text.slice(0, SAMPLED_LENGTH)
}

/** A lead that is not lost again, so that the rest need not be read. */
const SURE_LEAD = 15

/** Tell the language of some texts by its commonest small words; `undefined` if there are none. */
export function tellLanguage(texts: Iterable<string>): Language | undefined {
  const counts = languages.map(() => 0)
  for (const text of texts) {
    count(text, counts)
    if (isDecided(counts)) break
  }
  const most = Math.max(...counts)
  return most === 0 ? undefined : languages[counts.indexOf(most)]
}

function count(text: string, counts: number[]): void {
  wordOwners ??= collectOwners()
  for (let start = startOfLatinWord(text, 0, text.length); start < text.length;) {
    const end = endOfLatinWord(text, start, text.length)
    for (const language of wordOwners.get(text.slice(start, end).toLowerCase()) ?? NONE) counts[language]!++
    start = startOfLatinWord(text, end, text.length)
  }
}

const NONE: readonly number[] = []

/** The languages that have a word, by their places in `languages`. */
let wordOwners: ReadonlyMap<string, readonly number[]> | undefined

function collectOwners(): Map<string, number[]> {
  const owners = new Map<string, number[]>()
  for (const [place, language] of languages.entries())
    for (const word of lexicons[language].smallWords.trim().split(/\s+/)) {
      const known = owners.get(word)
      if (known) known.push(place)
      else owners.set(word, [place])
    }
  return owners
}

function isDecided(counts: readonly number[]): boolean {
  const [first = 0, second = 0] = counts.toSorted((a, b) => b - a)
  return first - second >= SURE_LEAD
}
