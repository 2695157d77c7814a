import type { Passage, QuotationContext } from '../quotation-context.ts'
import { isOf, type Word, type WordClass } from './words.ts'

/** Who is said to have spoken. */
export type Speaker =
  | 'somebody' // a named person or body, a source, or a pronoun for one
  | 'layperson' // a patient, customer or forum user
  | 'anybody' // people in general, the reader, or a speech that is only possible

/** Characters between a verb of saying and the words said: *told the newspaper yesterday that “…”*. */
const reach = 110
/** The same in scripts without spaces, unless a colon hands over. */
const eastAsianReach = 24
/** Characters between a verb of describing and the words: *described the change in her patients as “…”*. */
const describingReach = 45
/** Characters between a word such as *called* and what it names. */
const namingReach = 15
/** Words in which the subject of a verb is looked for. */
const subjectWords = 9
const stops = /[.!?。！？](?=\s|$)/g
const abbreviation = /(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|St|Sr|Jr|al|vs|[A-Z])\.$/
const eastAsian = /[぀-ヿ一-鿿]/
const speakers: readonly WordClass[] = ['experts', 'sources', 'pronouns', 'laypeople', 'anyone']

/** The words up to the end of the sentence; a stop after a title or an initial ends nothing. */
function wordsOfClause({ text, words }: Passage): readonly Word[] {
  for (const { index } of text.matchAll(stops))
    if (!abbreviation.test(text.slice(Math.max(0, index - 6), index + 1))) return words.filter(word => word.end <= index)
  return words
}

/** The speaker of a reporting clause after the quotation: `“…,” said the minister`, `“…,” Dr Ito adds`. */
export function speakerAfter({ quotedEnd, after }: QuotationContext): Speaker | undefined {
  const words = wordsOfClause(after)
  const at = words.findIndex(word => isOf(word, 'saying', 'according'))
  const verb = words[at]
  if (!verb || at > subjectWords) return undefined
  if (eastAsian.test(verb.lower)) return after.text.slice(0, verb.start).trim() === '' ? 'somebody' : undefined
  if (isOf(verb, 'according') && at > 0) return undefined
  if (/[:;([]/.test(after.text.slice(0, verb.start))) return undefined
  return at === 0 ? speakerOfInversion(words) : isParted(quotedEnd, after.text) ? speakerOfClause(words.slice(0, at)) : undefined
}

/** The quotation and the clause behind it are parted by a comma or by the stop of the quotation. */
const isParted = (quotedEnd: string, after: string): boolean =>
  /[,.?!…—–-]['’”"*_\s)\]]*$/.test(quotedEnd) || /^[\s*_]*[,、，—–-]/.test(after)

/** `“…,” said the minister`: whoever follows the verb. */
function speakerOfInversion(words: readonly Word[]): Speaker | undefined {
  const subject = words.slice(1, 6)
  return subject.length === 0 ? undefined : judgeSubject(subject)
}

/** `“…,” the minister said`: everything before the verb, unless it is a clause of its own. */
function speakerOfClause(subject: readonly Word[]): Speaker | undefined {
  return subject.some(word => isOf(word, 'conjunctions')) ? undefined : judgeSubject(subject)
}

/** The speaker of a reporting clause before the quotation: `The authors concluded that “…”`. */
export function speakerBefore({ before }: QuotationContext): Speaker | undefined {
  let nearest: Speaker | undefined
  for (let at = before.words.length - 1; at >= 0; at--) {
    const word = before.words[at]!
    if (before.text.length - word.end > reach || isOf(word, 'imagining') || namesNext(before, word)) break
    if (!isOf(word, 'saying', 'according', 'statements') || isNoun(before.words, at) || !isOpen(before, at)) continue
    const speaker = speakerAt(before.words, at)
    if (speaker === 'somebody') return speaker
    nearest ??= speaker
  }
  return nearest
}

/** Who describes or names something in the quoted words: `The committee called it “…”`. */
export function describerBefore({ before }: QuotationContext): Speaker | undefined {
  const at = before.words.findLastIndex(word => isOf(word, 'describing'))
  const cue = before.words[at]
  if (!cue || before.text.length - cue.end > describingReach) return undefined
  if (eastAsian.test(cue.lower)) return 'somebody'
  const subject = before.words.slice(Math.max(0, at - subjectWords), at)
  return subject.some(word => isSpeaker(word) || word.capital) && !isPassive(before.words, at)
    ? speakerAt(before.words, at)
    : undefined
}

/** *is called*, *are described as*: by nobody. */
const isPassive = (words: readonly Word[], at: number): boolean => isOf(words[at - 1], 'finite')

/** The speaker of the last sentence before, when it reports that somebody spoke. */
export function speakerOfPrevious({ previous }: QuotationContext): Speaker | undefined {
  const at = previous.words.findLastIndex(word => isOf(word, 'saying', 'statements'))
  if (at < 0 || previous.words.length - at > 30) return undefined
  const subject = previous.words.slice(Math.max(0, at - subjectWords), at + 6)
  return subject.some(isSpeaker) ? speakerAt(previous.words, at) : undefined
}

const isSpeaker = (word: Word): boolean => isOf(word, 'experts', 'sources', 'pronouns') || isName(word)

/** A capital that does not start the text, on a word that means nothing to us. */
const isName = (word: Word): boolean => word.capital && word.classes === 0

/** Who speaks in the clause around a verb or noun of saying. */
function speakerAt(words: readonly Word[], at: number): Speaker {
  const cue = words[at]!
  if (isOf(cue, 'according')) return judgeSubject(words.slice(at + 1, at + 8))
  if (isPossible(words, at)) return 'anybody'
  const subject = words.slice(Math.max(0, at - subjectWords), at).reverse()
  const decisive = subject.find(word => isOf(word, ...speakers) || isName(word))
  return decisive ? judgeSubject([decisive]) : 'somebody'
}

/** The reporting clause is still open where the quotation starts: it ends in a colon, a comma, *that* or the verb. */
function isOpen({ text, words }: Passage, at: number): boolean {
  const gap = text.slice(words[at]!.end)
  if (eastAsian.test(words[at]!.lower)) return gap.length <= eastAsianReach || /[:：]\s*$/.test(gap)
  if (/[:：,，、]['"*_\s]*$/.test(gap)) return true
  if (isOf(words.at(-1), 'conjunctions') || isOf(words[at + 1], 'conjunctions')) return true
  if (!isOf(words[at], 'saying', 'according')) return false
  return gap.length <= 30 && !/[,;]/.test(gap)
}

/** A word such as *called* makes a term only of what follows at once. */
const namesNext = ({ text }: Passage, word: Word): boolean => isOf(word, 'naming') && text.length - word.end <= namingReach

/** *a saying*, *the report*: a verb of saying no longer. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  isOf(words[at - 1], 'articles') && !isOf(words[at], 'statements', 'according')

/** *might say*, *if they tell you*, *might be a guide that says*, *to say*: nobody has spoken. */
function isPossible(words: readonly Word[], at: number): boolean {
  if (isOf(words[at - 1], 'modals')) return true
  if (at < 2) return false
  if (isOf(words[at - 1], 'conjunctions')) return words.slice(Math.max(0, at - 7), at).some(word => isOf(word, 'modals'))
  const [modal, subject] = words.slice(at - 2, at)
  return isOf(modal, 'modals') && !isOf(subject, 'finite') && subject!.start - modal!.end === 1
}

/** Somebody of standing decides; else the first word that can be a speaker; a subject we know nothing of is somebody. */
function judgeSubject(words: readonly Word[]): Speaker {
  if (words.some(word => isOf(word, 'laypeople')) && !words.some(word => isOf(word, 'experts'))) return 'layperson'
  if (words.some(word => isOf(word, 'experts', 'sources'))) return 'somebody'
  const decisive = words.find(word => isOf(word, ...speakers) || isName(word))
  return isOf(decisive, 'anyone') && !isOf(decisive, 'pronouns') ? 'anybody' : 'somebody'
}

/** The nearest word of some classes before the quotation, with its distance in characters. */
export function nearestBefore(
  { before }: QuotationContext,
  ...names: readonly WordClass[]
): { readonly word: Word; readonly distance: number } | undefined {
  const word = before.words.findLast(candidate => isOf(candidate, ...names))
  return word && { word, distance: before.text.length - word.end }
}
