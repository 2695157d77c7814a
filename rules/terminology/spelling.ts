import type { Article, Prose } from '../../src/article/model.ts'
import { replace } from '../../src/core/edit.ts'
import { object, positiveInteger, words } from '../../src/core/options.ts'
import { defineRule, type Finding } from '../../src/core/rule.ts'
import { countFunctionWords, isEnglish, isSaidEnglish } from '../../src/terminology/english.ts'
import { createSpelling } from '../../src/terminology/misspellings.ts'
import { WordsToCheck } from '../../src/terminology/words-to-check.ts'

let spelling: ReturnType<typeof createSpelling> | undefined
let wordsToCheck: WordsToCheck | undefined

export default defineRule({
  summary: 'Medical words are spelt right',
  severity: 'warning',
  options: object({
    ignore: words([], 'Words to leave alone, whatever they look like'),
    maxOccurrences: positiveInteger(3, 'A form used more often than this is a name or a coinage'),
  }),

  *check(article, { ignore, maxOccurrences }) {
    spelling ??= createSpelling()
    wordsToCheck ??= new WordsToCheck()
    const ignored = new Set(ignore.map(word => word.toLowerCase()))
    const forms = new Map<string, Occurrence[]>()
    for (const found of findMisspellings(article, spelling, wordsToCheck)) {
      if (ignored.has(found.form)) continue
      const same = forms.get(found.form)
      if (same) same.push(found)
      else forms.set(found.form, [found])
    }
    for (const occurrences of forms.values()) {
      if (occurrences.length > maxOccurrences || occurrences.every(({ mayBeName }) => mayBeName)) continue
      for (const occurrence of occurrences) yield report(occurrence)
    }
  },
})

/** A word that looks misspelt, and what it should probably be. */
interface Occurrence {
  readonly prose: Prose
  readonly start: number
  readonly written: string
  readonly form: string
  readonly suggestion: string
  /** Capital in mid-sentence: a name, unless the same form also stands where it cannot be one. */
  readonly mayBeName: boolean
}

function findMisspellings(
  article: Article,
  correct: (word: string) => string | undefined,
  unseen: WordsToCheck,
): Occurrence[] {
  const references = new Set(article.references.flatMap(({ prose }) => prose))
  const found: Occurrence[] = []
  // Languages are told apart only once a word looks wrong: most articles need no such look.
  let isArticleEnglish: boolean | undefined
  for (const prose of article.prose) {
    if (references.has(prose)) continue
    const { text } = prose
    let isForeign: boolean | undefined
    unseen.startAt(0)
    while (unseen.next(text)) {
      const { start, end } = unseen
      const written = text.slice(start, end)
      const suggestion = correct(written)
      if (suggestion === undefined) {
        unseen.noteWell()
        continue
      }
      if (isPartOfCode(text, start, end)) continue
      isArticleEnglish ??= isArticleInEnglish(article)
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

/** Whether an article is in English: as its author says, or else by its words. */
const isArticleInEnglish = (article: Article): boolean =>
  article.language === undefined
    ? isEnglish(countFunctionWords(sampleOf(article)))
    : isSaidEnglish(article.language)

/** Enough of an article to tell its language by. */
function sampleOf({ prose }: Article): string {
  let sample = ''
  for (const { text } of prose) {
    sample += `${text} `
    if (sample.length > 20_000) break
  }
  return sample
}

const isOtherLanguage = (text: string): boolean => {
  const { english, other } = countFunctionWords(text)
  return other > english
}

/** Handles, paths, addresses, formulas and contractions: letters, but not a word. */
const isPartOfCode = (text: string, start: number, end: number): boolean =>
  /(?:[\d@#/\\&=~_]|\w\.)$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:[\d@/\\=~_]|\.\w|['’](?!s\b)[a-z])/.test(text.slice(end, end + 2))

const startsSentence = (prose: Prose, at: number): boolean =>
  prose.kind === 'heading' ||
  prose.kind === 'cell' ||
  /(?:^|[.!?:…]["”’')\]]*)[\s\uFFFC]*["“‘'([*•–—-]*$/.test(prose.text.slice(Math.max(0, at - 12), at))

function report({ prose, start, written, suggestion }: Occurrence): Finding {
  const right = /^[A-Z]/.test(written) ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion
  const at = { range: prose.toSource(start, start + written.length) }
  return {
    at,
    message: `Unexpected spelling \`${written}\`, expected \`${right}\``,
    suggestions: [{ title: `Did you mean \`${right}\`?`, edits: [replace(at, right)] }],
  }
}
