import type { Passage } from '../passage.ts'
import { is, isOf } from './words.ts'
import type { Word } from './vocabulary.ts'

/** Who is said to have spoken. */
export type Speaker =
  | 'somebody' // a named person or body, a source, or a pronoun for one
  | 'layperson' // a patient, customer or forum user
  | 'anybody' // people in general, the reader, or a speech that is only possible

/** Words in which the subject of a verb is looked for. */
export const subjectWords = 9
const speakers = is.experts | is.sources | is.pronouns | is.laypeople | is.anyone

/** A word that can be the subject of a verb of saying, and stands for somebody. */
export const isSpeaker = (word: Word): boolean =>
  isOf(word, is.experts | is.sources | is.pronouns) || isName(word)

/** A capital that does not start the text, on a word that means nothing to us. */
const isName = (word: Word): boolean => word.capital && word.classes === 0

/** Who speaks in the clause around a verb or noun of saying. */
export function speakerAt({ text, words }: Passage, at: number): Speaker {
  const cue = words[at]!
  if (isOf(cue, is.according)) return judgeSubject(words.slice(at + 1, at + 8))
  if (isOf(cue, is.saying) && isPossible(words, at)) return 'anybody'
  const subject = words.slice(Math.max(0, at - subjectWords), at).toReversed()
  const decisive = subject.find(word => isOf(word, speakers) || isName(word))
  if (decisive) return judgeSubject([decisive])
  const unnamed = subject.slice(0, 4).find(word => isOf(word, is.indefinite))
  return unnamed && !text.slice(unnamed.end, cue.start).includes(',') ? 'anybody' : 'somebody'
}

/** *might say*, *if they tell you*, *might be a guide that says*, *to say*: nobody has spoken. */
function isPossible(words: readonly Word[], at: number): boolean {
  if (isOf(words[at - 1], is.modals)) return true
  if (at < 2) return false
  if (isOf(words[at - 1], is.conjunctions))
    return words.slice(Math.max(0, at - 7), at).some(word => isOf(word, is.modals))
  const [modal, subject] = words.slice(at - 2, at)
  return isOf(modal, is.modals) && !isOf(subject, is.finite) && subject!.start - modal!.end === 1
}

/** Somebody of standing decides; else the first word that can be a speaker; a subject we know nothing of is somebody. */
export function judgeSubject(words: readonly Word[]): Speaker {
  if (words.some(word => isOf(word, is.laypeople)) && !words.some(word => isOf(word, is.experts)))
    return 'layperson'
  if (words.some(word => isOf(word, is.experts | is.sources))) return 'somebody'
  const decisive = words.find(word => isOf(word, speakers) || isName(word))
  return isOf(decisive, is.anyone) && !isOf(decisive, is.pronouns) ? 'anybody' : 'somebody'
}
