import { is } from './words.ts'
import { inlinesWithin } from '../../text/within-block.ts'
import type { QuotationContext } from '../context.ts'
import { speakerAfter } from './speaker-after.ts'
import { nearestBefore, speakerBefore } from './speaker-before.ts'
import type { Heuristic } from './heuristic.ts'
import { isQuestion, speaksToReader } from './statement.ts'

/** How far a word such as *imagine* or *for example* reaches, in characters. */
const imaginingReach = 70

/** The rebuttal of a myth: `“Salt is harmless” — no`, `“Salt is harmless.” This is false`. */
const rebuttal =
  /^[\s*_.]*(?:[—–→=:-]+\s*)?(?:no\b|not\b|false\b|wrong\b|myth\b|true\b|yes\b|but\b|faux\b|vrai\b|falsch\b|stimmt nicht|falso\b|mito\b|onwaar\b|错误|錯誤)/i

/** The writer’s own alternative follows, or comes before: `supports “X,” not “Y”`. */
const instead =
  '(?:not|and not|but not|rather than|instead of|nicht|statt|pas|non|et non|no|e non|niet|而不是|而非)'
const contrastAfter = new RegExp(String.raw`^[\s,]*${instead}\s*["“‘„«「]`, 'i')
const contrastBefore = new RegExp(String.raw`["”’“»」][\s,]*${instead}\s*$`, 'i')

/** It is set off as a bold lead-in that the rest of its block answers. */
const isBoldLead = ({ span, opens, closes }: QuotationContext): boolean =>
  opens &&
  !closes &&
  inlinesWithin(span.prose[0]!, 0, span.start + 1).some(
    ({ type, end }) => type === 'strong' && end >= span.end - 1,
  )

/** Words that nobody said, or that nobody in particular said. Asked after those that find a speaker. */
export const speech: readonly Heuristic[] = [
  {
    name: 'possible-speech',
    reason: 'What people, the reader or a guide may say has not been said by anyone',
    kind: 'speech',
    applies: context =>
      !context.cited && (speakerAfter(context) === 'anybody' || speakerBefore(context) === 'anybody'),
  },
  {
    name: 'rebutted',
    reason: 'What is answered at once with no, false or myth was put up to be rebutted',
    kind: 'speech',
    applies: context => rebuttal.test(context.after.text) && !context.cited,
  },
  {
    name: 'bold-lead',
    reason:
      'A bold quotation that opens a paragraph is the myth, question or slogan that the paragraph discusses',
    kind: 'speech',
    applies: isBoldLead,
  },
  {
    name: 'example',
    reason:
      'For example, ask, think, imagine, myth and the like before introduce words nobody in particular said',
    kind: 'speech',
    applies: context => {
      const imagining = nearestBefore(context, is.imagining)
      return imagining !== undefined && imagining.distance <= imaginingReach && !context.cited
    },
  },
  {
    name: 'question',
    reason: 'A question without a speaker is one to ask, not one that a source put',
    kind: 'speech',
    applies: isQuestion,
  },
  {
    name: 'list-of-sayings',
    reason: 'A list item that is nothing but a quotation is a suggested wording or an example',
    kind: 'speech',
    applies: context => context.inList && context.opens && context.closes && !context.cited,
  },
  {
    name: 'in-brackets',
    reason: 'An uncited quotation in brackets illustrates the sentence around it',
    kind: 'speech',
    applies: ({ before, after, cited }) =>
      /[([（]\s*$/.test(before.text) && /^[^\p{L}]{0,3}[)\]）,;]/u.test(after.text) && !cited,
  },
  {
    name: 'contrasted',
    reason: 'Where another quotation says what is not meant, both are phrases of the writer’s: “X”, not “Y”',
    kind: 'speech',
    applies: ({ before, after, span }) =>
      span.wordCount <= 14 && (contrastAfter.test(after.text) || contrastBefore.test(before.text)),
  },
  {
    name: 'negated',
    reason: 'What a thing is not, was said by nobody: not just “…”, rather than “…”',
    kind: 'speech',
    applies: context => {
      const negation = nearestBefore(context, is.negations)
      return (
        negation !== undefined && negation.distance <= 20 && !context.cited && context.span.wordCount <= 14
      )
    },
  },
]

/** Asked last, when even the sentence before names nobody. */
export const addressed: readonly Heuristic[] = [
  {
    name: 'addresses-reader',
    reason: 'Words to you, without a speaker, are advice or advertising in the voice of the writer',
    kind: 'speech',
    applies: context => speaksToReader(context) && !context.cited,
  },
]
