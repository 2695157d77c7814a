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
    if (!abbreviation.test(text.slice(Math.max(0, index - 6), index + 1)))
      return words.filter(word => word.end <= index)
  return words
}

/** The speaker of a reporting clause after the quotation: `“…,” said the minister`, `“…,” Dr Ito adds`. */
export function speakerAfter({ quotedEnd, after }: QuotationContext): Speaker | undefined {
  const words = wordsOfClause(after)
  const at = words.findIndex(word => isOf(word, 'saying', 'according'))
  const verb = words[at]
  if (!verb || at > subjectWords) return undefined
  const gap = after.text.slice(0, verb.start)
  if (eastAsian.test(verb.lower)) return gap.trim() === '' ? 'somebody' : undefined
  if (/[:;([]/.test(gap) || (isOf(verb, 'according') && at > 0)) return undefined
  const parted = isParted(quotedEnd, after.text)
  if (at === 0) return parted || !isOf(verb, 'statements') ? speakerOfInversion(words, parted) : undefined
  return parted && !startsAnew(words, at, quotedEnd) ? speakerOfClause(words.slice(0, at)) : undefined
}

/** The quotation and the clause behind it are parted by a comma or by the stop of the quotation. */
const isParted = (quotedEnd: string, after: string): boolean =>
  /[,.?!…—–-]['’”"*_\s)\]]*$/.test(quotedEnd) || /^[\s*_]*[,、，—–-]/.test(after)

/** `“…” These studies report`: a sentence of its own behind the quotation, not a reporting clause. */
function startsAnew(words: readonly Word[], verbAt: number, quotedEnd: string): boolean {
  const first = words[0]!
  if (first.capital && isOf(first, 'articles', 'pronouns', 'smallWords')) return true
  return /[.!?]['’”"*_\s)\]]*$/.test(quotedEnd) && first.capital && verbAt > 3
}

/** `“…,” said the minister`: whoever follows the verb; without a comma before the verb it must be somebody known. */
function speakerOfInversion(words: readonly Word[], parted: boolean): Speaker | undefined {
  const subject = words.slice(1, 6)
  if (subject.length === 0) return undefined
  return parted || subject.slice(0, 3).some(word => isSpeaker(word) || isOf(word, 'laypeople'))
    ? judgeSubject(subject)
    : undefined
}

/** `“…,” the minister said`: everything before the verb, unless it is a clause of its own. */
const speakerOfClause = (subject: readonly Word[]): Speaker | undefined =>
  subject.some(word => isOf(word, 'conjunctions', 'finite')) ? undefined : judgeSubject(subject)

/** The speaker of a reporting clause before the quotation: `The authors concluded that “…”`. */
export function speakerBefore(context: QuotationContext): Speaker | undefined {
  const { before } = context
  const spokenOf = isSpokenOf(context)
  let nearest: Speaker | undefined
  for (let at = before.words.length - 1; at >= 0; at--) {
    const word = before.words[at]!
    if (before.text.length - word.end > reach || isOf(word, 'imagining') || namesNext(before, word)) break
    if (!isOf(word, 'saying', 'according', 'statements')) continue
    const noun = isNoun(before, at)
    if (
      noun
        ? spokenOf || isGoneOnAbout(context) || !isOf(word, 'statements') || !handsOver(before, at)
        : !isOpen(before, at)
    )
      continue
    const speaker = spokenOf && context.span.wordCount < 12 ? 'anybody' : speakerAt(before, at)
    if (speaker === 'somebody') return speaker
    nearest ??= speaker
  }
  return nearest
}

/** The sentence goes on with a verb, so that the quotation is its subject: `the claim that “…” is false`. */
const isSpokenOf = ({ quotedEnd, after }: QuotationContext): boolean =>
  /^\s\p{Ll}/u.test(after.text) && !/[.,!?]$/.test(quotedEnd) && isOf(after.words[0], 'finite')

/** The sentence goes on about what was claimed: `Claims that “…” run ahead of the evidence`. */
const isGoneOnAbout = ({ quotedEnd, after }: QuotationContext): boolean =>
  /^\s\p{Ll}/u.test(after.text) &&
  !/[.,!?]$/.test(quotedEnd) &&
  !isOf(after.words[0], 'conjunctions', 'smallWords')

/** Who describes or names something in the quoted words: `The committee called it “…”`. */
export function describerBefore({ before }: QuotationContext): Speaker | undefined {
  const at = before.words.findLastIndex(word => isOf(word, 'describing'))
  const cue = before.words[at]
  if (!cue || before.text.length - cue.end > describingReach) return undefined
  if (eastAsian.test(cue.lower)) return 'somebody'
  const subject = before.words.slice(Math.max(0, at - subjectWords), at)
  return subject.some(word => isSpeaker(word) || word.capital) && !isPassive(before.words, at)
    ? speakerAt(before, at)
    : undefined
}

/** *is called*, *are described as*: by nobody. */
const isPassive = (words: readonly Word[], at: number): boolean => isOf(words[at - 1], 'finite')

/** The speaker of the last sentence before, when it reports that somebody spoke. */
export function speakerOfPrevious({ previous }: QuotationContext): Speaker | undefined {
  const at = previous.words.findLastIndex(word => isOf(word, 'saying', 'statements'))
  if (at < 0 || previous.words.length - at > 30) return undefined
  const subject = previous.words.slice(Math.max(0, at - subjectWords), at + 6)
  return subject.some(isSpeaker) ? speakerAt(previous, at) : undefined
}

const isSpeaker = (word: Word): boolean => isOf(word, 'experts', 'sources', 'pronouns') || isName(word)

/** A capital that does not start the text, on a word that means nothing to us. */
const isName = (word: Word): boolean => word.capital && word.classes === 0

/** Who speaks in the clause around a verb or noun of saying. */
function speakerAt({ text, words }: Passage, at: number): Speaker {
  const cue = words[at]!
  if (isOf(cue, 'according')) return judgeSubject(words.slice(at + 1, at + 8))
  if (isOf(cue, 'saying') && isPossible(words, at)) return 'anybody'
  const subject = words.slice(Math.max(0, at - subjectWords), at).toReversed()
  const decisive = subject.find(word => isOf(word, ...speakers) || isName(word))
  if (decisive) return judgeSubject([decisive])
  const unnamed = subject.slice(0, 4).find(word => isOf(word, 'indefinite'))
  return unnamed && !text.slice(unnamed.end, cue.start).includes(',') ? 'anybody' : 'somebody'
}

/** The reporting clause is still open where the quotation starts: it ends in a colon, a comma, *that* or the verb. */
function isOpen(before: Passage, at: number): boolean {
  const { text, words } = before
  const gap = text.slice(words[at]!.end)
  if (eastAsian.test(words[at]!.lower)) return isOpenEastAsian(words[at]!, gap)
  if (at < words.length - 1 && isOf(words.at(-1), 'modals')) return false
  return (
    handsOver(before, at) || (isOf(words[at], 'saying', 'according') && gap.length <= 30 && !/[,;]/.test(gap))
  )
}

/** A cue of one character must touch the quotation, since it is part of many words. */
function isOpenEastAsian(cue: Word, gap: string): boolean {
  if (isOf(cue, 'according')) return /[，,：:]\s*$/.test(gap) && gap.length <= eastAsianReach
  if (cue.lower.length === 1) return /^[，,：:道]?\s*$/.test(gap)
  return gap.length <= eastAsianReach || /[:：]\s*$/.test(gap)
}

/** A colon, a comma or a conjunction leads from the report to the words. */
function handsOver({ text, words }: Passage, at: number): boolean {
  if (/[:：,，、]['"*_\s]*$/.test(text.slice(words[at]!.end))) return true
  return isOf(words.at(-1), 'conjunctions') || isOf(words[at + 1], 'conjunctions')
}

/** A word such as *called* makes a term only of what follows at once. */
const namesNext = ({ text }: Passage, word: Word): boolean =>
  isOf(word, 'naming') && text.length - word.end <= namingReach

/** *a saying*, *the report*, *a “natural” claim*: no verb of saying. */
function isNoun({ text, words }: Passage, at: number): boolean {
  const word = words[at]!
  if (isOf(word, 'according')) return false
  if (isOf(words[at - 1], 'articles') && !isOf(words[at - 1], 'conjunctions')) return true
  if (!isOf(word, 'statements')) return false
  if (at === 0 || !isOf(word, 'saying') || /["“”’'»]\s*$/.test(text.slice(0, word.start))) return true
  return words
    .slice(Math.max(0, at - 3), at)
    .some(candidate => isOf(candidate, 'articles') && !isOf(candidate, 'conjunctions'))
}

/** *might say*, *if they tell you*, *might be a guide that says*, *to say*: nobody has spoken. */
function isPossible(words: readonly Word[], at: number): boolean {
  if (isOf(words[at - 1], 'modals')) return true
  if (at < 2) return false
  if (isOf(words[at - 1], 'conjunctions'))
    return words.slice(Math.max(0, at - 7), at).some(word => isOf(word, 'modals'))
  const [modal, subject] = words.slice(at - 2, at)
  return isOf(modal, 'modals') && !isOf(subject, 'finite') && subject!.start - modal!.end === 1
}

/** Somebody of standing decides; else the first word that can be a speaker; a subject we know nothing of is somebody. */
function judgeSubject(words: readonly Word[]): Speaker {
  if (words.some(word => isOf(word, 'laypeople')) && !words.some(word => isOf(word, 'experts')))
    return 'layperson'
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
