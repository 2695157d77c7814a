import type { Passage, QuotationContext } from '../quotation-context.ts'
import { isOf, type Word, type WordClass } from './words.ts'

/** Who is said to have spoken. */
export type Speaker =
  | 'somebody' // a named person or body, a source, or a pronoun for one
  | 'layperson' // a patient, customer or forum user
  | 'anybody' // people in general, the reader, or a speech that is only possible

/** Characters between a verb of saying and the words said: *told the newspaper yesterday that “…”*. */
const reach = 110
const subjectWords = 9
const endsSentence = /[.!?。！？](?=\s|$)/
const abbreviation = /(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|St|Sr|Jr|al|vs|[A-Z])\.$/

/** The words up to the end of the sentence; a stop after a title or an initial ends nothing. */
export function wordsOfClause({ text, words }: Passage): readonly Word[] {
  for (const { index } of text.matchAll(new RegExp(endsSentence, 'g')))
    if (!abbreviation.test(text.slice(Math.max(0, index - 6), index + 1))) return words.filter(word => word.end <= index)
  return words
}

/** The speaker of a reporting clause after the quotation: `“…,” said the minister`, `“…,” Dr Ito adds`. */
export function speakerAfter({ quoted, after }: QuotationContext): Speaker | undefined {
  if (/^\s*[.;:]/.test(after.text) && !/[,?!…]$/.test(quoted.text.trimEnd())) return undefined
  const words = wordsOfClause(after)
  const at = words.findIndex(word => isOf(word, 'saying'))
  if (at < 0 || at > subjectWords) return undefined
  const parted = /[,.?!…—–]['’”"*_\s]*$/.test(quoted.text) || /^[\s*_]*[,、，—–-]/.test(after.text)
  const eastern = /[぀-ヿ一-鿿]/.test(words[at]!.lower)
  if (eastern) return after.text.slice(0, words[at]!.start).trim() === '' ? 'somebody' : undefined
  const inverted = at === 0
  if (!inverted && !parted) return undefined
  const subject = inverted ? words.slice(1, 6) : words.slice(0, at)
  if (!inverted && subject.some(word => isOf(word, 'finite', 'conjunctions'))) return undefined
  return inverted && subject.length === 0 ? undefined : judgeSpeaker(subject)
}

/** The speaker of a reporting clause before the quotation: `The authors concluded that “…”`. */
export function speakerBefore({ before }: QuotationContext): Speaker | undefined {
  const { words, text } = before
  const at = words.findLastIndex(word => isOf(word, 'saying', 'according', 'statements'))
  const cue = words[at]
  if (!cue || text.length - cue.end > reach || !handsOver(before, at)) return undefined
  if (isPossible(words, at)) return 'anybody'
  if (isOf(cue, 'according')) return judgeSpeaker(words.slice(at + 1))
  return judgeSpeaker(words.slice(Math.max(0, at - subjectWords), at).reverse(), 'nearest')
}

/** The reporting clause is still open where the quotation starts: it ends in a colon, a comma, *that* or the verb. */
function handsOver({ text, words }: Passage, at: number): boolean {
  const cue = words[at]!
  const gap = text.slice(cue.end)
  if (/[:：,，、]['"*_\s]*$/.test(gap)) return true
  if (isOf(words.at(-1), 'conjunctions')) return true
  if (isOf(words[at + 1], 'conjunctions')) return true
  return gap.length <= 30 && !/[,;]/.test(gap)
}

/** *might say*, *if they tell you*: nobody has spoken. */
const isPossible = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(word => isOf(word, 'modals'))

function judgeSpeaker(words: readonly Word[], order: 'any' | 'nearest' = 'any'): Speaker {
  const deciding: readonly WordClass[] = ['experts', 'sources', 'pronouns', 'laypeople', 'anyone']
  const standing = words.some(word => isOf(word, 'experts', 'sources'))
  if (order === 'any' && standing) return 'somebody'
  const decisive = words.find(word => isOf(word, ...deciding) || word.capital)
  if (isOf(decisive, 'experts', 'sources', 'pronouns')) return 'somebody'
  if (isOf(decisive, 'laypeople')) return 'layperson'
  if (isOf(decisive, 'anyone')) return words.some(word => isOf(word, 'laypeople')) ? 'layperson' : 'anybody'
  return 'somebody'
}

/** The nearest word of some classes before the quotation, with its distance in characters. */
export function nearestBefore(
  { before }: QuotationContext,
  ...names: readonly WordClass[]
): { readonly word: Word; readonly distance: number } | undefined {
  const word = before.words.findLast(candidate => isOf(candidate, ...names))
  return word && { word, distance: before.text.length - word.end }
}
