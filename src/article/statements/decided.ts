// In: a sentence. Out: the heuristic that says at once that it states nothing, if one does; it is not looked at further.
// Next: weigh.ts.
import { healthBits, type StatementEvidence } from './evidence.ts'
import { classBits } from './vocabulary.ts'

/** A form that decides alone. */
export interface Decision {
  readonly name: string
  readonly why: string
  readonly applies: (evidence: StatementEvidence) => boolean
}

/** Lists of words without any of which nobody states a fact of health. */
const statingBits =
  healthBits |
  classBits.studies |
  classBits.findings |
  classBits.benefits |
  classBits.causes |
  classBits.changes |
  classBits.guidance |
  classBits.comparing

/** So many words of which none is known are in a language that we have no words of. */
const manyWords = 8

/** The cheapest first. */
export const decisions: readonly Decision[] = [
  {
    name: 'question',
    why: 'A question states nothing, whatever it takes for granted.',
    applies: ({ own: { text } }) => /[?？][\s*_”"')\]]*$/.test(text),
  },
  {
    name: 'no-word-of-health',
    why: 'A fact of health names something of health, research or an effect; only a text whose words we do not know may do so unseen.',
    applies: ({ own: { classes, words } }) =>
      (classes & statingBits) === 0 && (classes !== 0 || (words.length > 0 && words.length < manyWords)),
  },
  {
    name: 'introduction',
    why: 'A sentence that says who somebody is, by title and profession, is about a person and not about health.',
    applies: ({ own: { text } }) =>
      /^\W*(?:(?:Dr|Prof|Mr|Mrs|Ms|Professor)\.?\s|(?:\p{Lu}[\p{L}'’-]+\s){2,3})(?:\p{Lu}[\p{L}'’.-]*\s){0,3}(?:is|was|ist|war|est|était|es|era|è|é)\s(?:an?|the|one of|ein|eine|une?|el|la|il|o|um|uma)\s[^.]{0,60}\.?\W*$/u.test(
        text,
      ),
  },
]

export const findDecision = (evidence: StatementEvidence): Decision | undefined =>
  decisions.find(({ applies }) => applies(evidence))
