// Phrases come in, and then one text after another; the places where a text holds one of them go out, to the rule.

/** A phrase in a text, in prose offsets. */
interface FoundPhrase<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

export interface Phrase<Value> {
  readonly text: string
  /** Only in the same capitals and small letters. */
  readonly matchCase: boolean
  readonly value: Value
}

/** Find phrases in a text, the longest where several begin; none within another. */
export type PhraseFinder<Value> = (text: string) => Generator<FoundPhrase<Value>>

/** A word as far as it is looked up: letters and digits, and of scripts without spaces one character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

/**
 * Make a finder. A phrase stands in a text with any white space in place of its blanks, with either apostrophe, and
 * between the ends of words. The time grows with the text, and with the phrases that begin with the same word.
 */
export function createPhraseFinder<Value>(phrases: readonly Phrase<Value>[]): PhraseFinder<Value> {
  const byFirst = new Map<string, Candidate<Value>[]>()
  for (const phrase of phrases) {
    const first = phrase.text.match(WORD)?.[0]
    if (first === undefined) continue
    const lead = phrase.text.indexOf(first)
    const [before, behind] = [phrase.text.slice(0, lead).trimStart(), phrase.text.slice(lead).trim()]
    const parts = fold(behind, phrase.matchCase).split(/\s+/)
    const candidate = { phrase, before: fold(before, phrase.matchCase), parts }
    const key = first.toLowerCase()
    const others = byFirst.get(key)
    if (others) others.push(candidate)
    else byFirst.set(key, [candidate])
  }
  for (const candidates of byFirst.values())
    candidates.sort((a, b) => b.phrase.text.length - a.phrase.text.length)
  return function* find(text) {
    let end = 0
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index < end) continue
      for (const { phrase, before, parts } of byFirst.get(word.toLowerCase()) ?? []) {
        const start = index - before.length
        if (start < end || fold(text.slice(start, index), phrase.matchCase) !== before) continue
        const found = matchParts(text, index, parts, phrase.matchCase)
        if (found === undefined) continue
        yield { start, end: found, value: phrase.value }
        end = found
        break
      }
    }
  }
}

interface Candidate<Value> {
  readonly phrase: Phrase<Value>
  /** The marks before the first word, folded: `+` of `+ve`. */
  readonly before: string
  /** What stands between white space from the first word on, folded. */
  readonly parts: readonly string[]
}

const fold = (text: string, matchCase: boolean): string =>
  (matchCase ? text : text.toLowerCase()).replaceAll('’', "'").replaceAll('‑', '-')

/** Where a phrase ends that begins at an offset, or `undefined` when it does not stand there. */
function matchParts(
  text: string,
  start: number,
  parts: readonly string[],
  matchCase: boolean,
): number | undefined {
  let at = start
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const from = at
      while (/\s/.test(text.charAt(at))) at++
      if (at === from) return undefined
    }
    if (fold(text.slice(at, at + part.length), matchCase) !== part) return undefined
    at += part.length
  }
  return isWithinWord(text, at) ? undefined : at
}

/** Whether an offset parts a word that is written with spaces around it. */
function isWithinWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2)
  const [before, behind] = [text.slice(Math.max(0, at - 1), at), text.charAt(at)]
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(around)) return false
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{M}\p{N}]/u.test(behind)
}
