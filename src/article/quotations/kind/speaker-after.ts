import { holdsHanOrKana } from '../../characters.ts'
import type { QuotationContext } from '../context.ts'
import { isSpeaker, judgeSubject, type Speaker, subjectWords } from './speakers.ts'
import { is, isOf } from './words.ts'
import type { Word } from './vocabulary.ts'

/** Only supposed to be said: `「…」と言うのであれば`, `「…」と言っても`. */
const supposed = /^[うえっ]?(?:のであれば|なら|ば|たら|ても|わけ|かもしれ)/
const stops = /[.!?。！？](?=\s|$)/g
const abbreviation = /(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|St|Sr|Jr|al|vs|[A-Z])\.$/

/** Where the sentence ends; a stop after a title or an initial ends nothing. */
function endOfClause(text: string): number {
  stops.lastIndex = 0
  while (stops.test(text)) {
    const index = stops.lastIndex - 1
    if (!abbreviation.test(text.slice(Math.max(0, index - 6), index + 1))) return index
  }
  return text.length
}

/** The speaker of a reporting clause after the quotation: `“…,” said the minister`, `“…,” Dr Ito adds`. */
export const speakerAfter = (context: QuotationContext): Speaker | undefined => context.once(findSpeakerAfter)

function findSpeakerAfter({ quotedEnd, after }: QuotationContext): Speaker | undefined {
  const words = after.wordsTo(endOfClause(after.text))
  const at = words.findIndex(word => isOf(word, is.saying | is.according))
  const verb = words[at]
  if (!verb || at > subjectWords) return undefined
  const gap = after.text.slice(0, verb.start)
  if (holdsHanOrKana(verb.lower))
    return gap.trim() === '' && !supposed.test(after.text.slice(verb.end)) ? 'somebody' : undefined
  if (/[:;([“”"„«»「『]/.test(gap.trim().replace(/^[,."”»’]+/, '')) || (isOf(verb, is.according) && at > 0))
    return undefined
  const parted = isParted(quotedEnd, after.text)
  if (at === 0) return parted || !isOf(verb, is.statements) ? speakerOfInversion(words, parted) : undefined
  return parted && !startsAnew(words, at, quotedEnd) ? speakerOfClause(words.slice(0, at)) : undefined
}

/** The quotation and the clause behind it are parted by a comma or by the stop of the quotation. */
const isParted = (quotedEnd: string, after: string): boolean =>
  /[,.?!…—–-]['’”"*_\s)\]]*$/.test(quotedEnd) || /^[\s*_]*[,、，—–-]/.test(after)

/** `“…” These studies report`: a sentence of its own behind the quotation, not a reporting clause. */
function startsAnew(words: readonly Word[], verbAt: number, quotedEnd: string): boolean {
  const first = words[0]!
  if (first.capital && isOf(first, is.articles | is.pronouns | is.smallWords)) return true
  return /[.!?]['’”"*_\s)\]]*$/.test(quotedEnd) && first.capital && verbAt > 3
}

/** `“…,” said the minister`: whoever follows the verb; without a comma before the verb it must be somebody known. */
function speakerOfInversion(words: readonly Word[], parted: boolean): Speaker | undefined {
  const subject = words.slice(1, 6)
  if (subject.length === 0) return undefined
  return parted || subject.slice(0, 3).some(word => isSpeaker(word) || isOf(word, is.laypeople))
    ? judgeSubject(subject)
    : undefined
}

/** `“…,” the minister said`: everything before the verb, unless a clause of its own starts there. */
const speakerOfClause = (subject: readonly Word[]): Speaker | undefined =>
  isOf(subject[0], is.joining) || subject.some(word => isOf(word, is.conjunctions | is.finite))
    ? undefined
    : judgeSubject(subject)
