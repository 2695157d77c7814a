import type { Prose } from '../article/model.ts'

/**
 * Small words of English that are none, or rare, in other languages with Latin letters: `to`, `do`, `on` and `by` are Polish
 * too, `a` and `in` are words of many.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and is are was were be been with for that this these those from have has had which their they you your can could ' +
    'would should will may might not it its an as at or who how what when than then there also into about because while ' +
    'more most some such other our we'
  ).split(' '),
)

/** Text is English when so many of its words are small words of English; of other languages hardly one in fifty is. */
const SHARE = 0.08

/** In shorter texts there may be none by chance. */
const ENOUGH_WORDS = 12

/** Blocks, and characters of each, that tell the language of an article. */
const SAMPLED_BLOCKS = 60
const SAMPLED_LENGTH = 200

/** Whether an article is in English as a whole. One that says too little for an answer is taken for English. */
export function isEnglishArticle(prose: readonly Prose[]): boolean {
  let small = 0
  let all = 0
  for (const { text } of prose.slice(0, SAMPLED_BLOCKS)) {
    const counts = count(text.slice(0, SAMPLED_LENGTH))
    small += counts.small
    all += counts.all
  }
  return all < ENOUGH_WORDS || small >= all * SHARE
}

/**
 * Whether a block of an English article is in another language: it is long, and hardly any of its words is a small word of
 * English. Enumerations have none in any language.
 */
export function isOtherwise(text: string): boolean {
  const { small, all } = count(text)
  return all >= ENOUGH_WORDS && small < all * (SHARE / 2) && !isEnumeration(text, all)
}

const isEnumeration = (text: string, words: number): boolean =>
  (text.match(/[,;•|·]/g)?.length ?? 0) * 5 >= words

function count(text: string): { readonly small: number; readonly all: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return { small: words.filter(word => SMALL_WORDS.has(word)).length, all: words.length }
}
