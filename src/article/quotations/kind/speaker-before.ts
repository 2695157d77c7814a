import { holdsHanOrKana, isLower, isSpace } from '../../characters.ts'
import type { QuotationContext } from '../context.ts'
import type { Passage } from '../passage.ts'
import { isSpeaker, type Speaker, speakerAt, subjectWords } from './speakers.ts'
import { is, isOf } from './words.ts'
import type { Word } from './vocabulary.ts'

/** Characters between a verb of saying and the words said: *told the newspaper yesterday that “…”*. */
const reach = 110
/** The same in scripts without spaces, unless a colon hands over. */
const eastAsianReach = 24
/** Characters between a verb of describing and the words: *described the change in her patients as “…”*. */
const describingReach = 45
/** Characters between a word such as *called* and what it names. */
const namingReach = 15

/** Words of a name with its titles and what it speaks on. */
const longestName = 12

/** The speaker of a reporting clause before the quotation: `The authors concluded that “…”`. */
export const speakerBefore = (context: QuotationContext): Speaker | undefined =>
  context.once(findSpeakerBefore)

function findSpeakerBefore(context: QuotationContext): Speaker | undefined {
  const { before } = context
  const spokenOf = isSpokenOf(context)
  let nearest: Speaker | undefined
  for (let at = before.words.length - 1; at >= 0; at--) {
    const word = before.words[at]!
    if (before.text.length - word.end > reach || isOf(word, is.imagining) || namesNext(before, word)) break
    if (!isOf(word, is.saying | is.according | is.statements)) continue
    const noun = isNoun(before, at)
    if (
      noun
        ? spokenOf || isGoneOnAbout(context) || !isOf(word, is.statements) || !handsOver(before, at)
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
export const isSpokenOf = ({ quotedEnd, after }: QuotationContext): boolean =>
  goesOnInLowerCase(after.text) && !/[.,!?]$/.test(quotedEnd) && isOf(after.words[0], is.finite)

/** One space and a small letter follow the quotation. */
export const goesOnInLowerCase = (after: string): boolean => isSpace(after.charCodeAt(0)) && isLower(after, 1)

/** The sentence goes on about what was claimed: `Claims that “…” run ahead of the evidence`. */
const isGoneOnAbout = ({ quotedEnd, after }: QuotationContext): boolean =>
  goesOnInLowerCase(after.text) &&
  !/[.,!?]$/.test(quotedEnd) &&
  !isOf(after.words[0], is.conjunctions | is.smallWords)

/** Somebody of standing stands before a colon without a verb of saying: `Prof. Bell, on the ward: “…”`. */
export function isNamedBeforeColon({ before: { text, words } }: QuotationContext): boolean {
  return (
    /[:：][*_\s]*$/.test(text) &&
    words.length <= longestName &&
    !isOf(words.at(-1), is.works) &&
    words.some(word => isOf(word, is.experts | is.sources)) &&
    !words.some(word =>
      isOf(word, is.imagining | is.naming | is.anyone | is.laypeople | is.modals | is.negations),
    )
  )
}

/** Who describes or names something in the quoted words: `The committee called it “…”`. */
export function describerBefore({ before }: QuotationContext): Speaker | undefined {
  const at = before.words.findLastIndex(word => isOf(word, is.describing))
  const cue = before.words[at]
  if (!cue || before.text.length - cue.end > describingReach) return undefined
  if (holdsHanOrKana(cue.lower)) return 'somebody'
  const subject = before.words.slice(Math.max(0, at - subjectWords), at)
  return subject.some(word => isSpeaker(word) || word.capital) && !isPassive(before.words, at)
    ? speakerAt(before, at)
    : undefined
}

/** *is called*, *are described as*: by nobody. */
const isPassive = (words: readonly Word[], at: number): boolean => isOf(words[at - 1], is.finite)

/** The speaker of the last sentence before, when it reports that somebody spoke. */
export function speakerOfPrevious({ previous }: QuotationContext): Speaker | undefined {
  const at = previous.words.findLastIndex(word => isOf(word, is.saying | is.statements))
  if (at < 0 || previous.words.length - at > 30) return undefined
  const subject = previous.words.slice(Math.max(0, at - subjectWords), at + 6)
  return subject.some(isSpeaker) ? speakerAt(previous, at) : undefined
}

/** The reporting clause is still open where the quotation starts: it ends in a colon, a comma, *that* or the verb. */
function isOpen(before: Passage, at: number): boolean {
  const { text, words } = before
  const gap = text.slice(words[at]!.end)
  if (holdsHanOrKana(words[at]!.lower)) return isOpenEastAsian(words[at]!, gap)
  if (at < words.length - 1 && isOf(words.at(-1), is.modals)) return false
  return (
    handsOver(before, at) ||
    (isOf(words[at], is.saying | is.according) && gap.length <= 30 && !/[,;]/.test(gap))
  )
}

/** A cue of one character must touch the quotation, since it is part of many words. */
function isOpenEastAsian(cue: Word, gap: string): boolean {
  if (isOf(cue, is.according)) return /[，,：:]\s*$/.test(gap) && gap.length <= eastAsianReach
  if (cue.lower.length === 1) return /^[，,：:道]?\s*$/.test(gap)
  return gap.length <= eastAsianReach || /[:：]\s*$/.test(gap)
}

/** A colon, a comma or a conjunction leads from the report to the words. */
function handsOver({ text, words }: Passage, at: number): boolean {
  if (/[:：,，、]['"*_\s]*$/.test(text.slice(words[at]!.end))) return true
  return isOf(words.at(-1), is.conjunctions) || isOf(words[at + 1], is.conjunctions)
}

/** A word such as *called* makes a term only of what follows at once. */
const namesNext = ({ text }: Passage, word: Word): boolean =>
  isOf(word, is.naming) && text.length - word.end <= namingReach

/** *a saying*, *the report*, *a “natural” claim*: no verb of saying. */
function isNoun({ text, words }: Passage, at: number): boolean {
  const word = words[at]!
  if (isOf(word, is.according)) return false
  if (isOf(words[at - 1], is.articles) && !isOf(words[at - 1], is.conjunctions)) return true
  if (!isOf(word, is.statements)) return false
  if (at === 0 || !isOf(word, is.saying) || /["“”’'»]\s*$/.test(text.slice(0, word.start))) return true
  return words
    .slice(Math.max(0, at - 3), at)
    .some(candidate => isOf(candidate, is.articles) && !isOf(candidate, is.conjunctions))
}

/** The nearest word of some classes before the quotation, with its distance in characters. */
export function nearestBefore(
  { before: { text, words } }: QuotationContext,
  classes: number,
): { readonly word: Word; readonly distance: number } | undefined {
  const word = words.findLast(candidate => isOf(candidate, classes))
  return word && { word, distance: text.length - word.end }
}
