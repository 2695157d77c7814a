import type { QuotationContext } from '../quotation-context.ts'
import { nearestBefore, speakerAfter, speakerBefore } from './clauses.ts'
import type { Heuristic } from './heuristic.ts'
import { isQuestion, speaksToReader } from './statement.ts'
import { isOf } from './words.ts'

/** How far a word such as *imagine* or *for example* reaches, in characters. */
const imaginingReach = 70

const isAttributed = (context: QuotationContext): boolean =>
  speakerAfter(context) === 'somebody' || speakerBefore(context) === 'somebody'

/** The rebuttal of a myth: `“Salt is harmless” — no`, `“Salt is harmless.” This is false`. */
const rebuttal = /^[\s*_.]*(?:[—–→=:-]+\s*)?(?:no\b|not\b|false\b|wrong\b|myth\b|true\b|yes\b|but\b|faux\b|vrai\b|falsch\b|stimmt nicht|falso\b|mito\b|onwaar\b|错误|錯誤)/iu

/** It is set off as a bold or italic lead-in that the rest of its block answers. */
function isBoldLead({ span, opens, after }: QuotationContext): boolean {
  if (!opens) return false
  return span.prose[0]!.inlines.some(
    inline => inline.type === 'strong' && inline.start <= span.start && inline.end >= span.end - 1 && after.text.trim() !== '',
  )
}

export const speech: readonly Heuristic[] = [
  {
    name: 'rebutted',
    reason: 'What is answered at once with no, false or myth was put up to be rebutted',
    kind: 'speech',
    applies: context => rebuttal.test(context.after.text) && !isAttributed(context) && !context.cited,
  },
  {
    name: 'bold-lead',
    reason: 'A bold quotation that opens a paragraph is the myth, question or slogan that the paragraph discusses',
    kind: 'speech',
    applies: context => isBoldLead(context) && !isAttributed(context),
  },
  {
    name: 'example',
    reason: 'For example, ask, think, imagine, myth and the like before introduce words nobody in particular said',
    kind: 'speech',
    applies: context => {
      const imagining = nearestBefore(context, 'imagining')
      if (!imagining || imagining.distance > imaginingReach || context.cited) return false
      const reporting = nearestBefore(context, 'saying', 'according', 'statements')
      const nearer = reporting && reporting.distance <= imagining.distance && speakerBefore(context) === 'somebody'
      return !nearer && speakerAfter(context) !== 'somebody'
    },
  },
  {
    name: 'possible-speech',
    reason: 'What people, the reader or a guide may say has not been said by anyone',
    kind: 'speech',
    applies: context =>
      !context.cited && (speakerAfter(context) === 'anybody' || speakerBefore(context) === 'anybody'),
  },
  {
    name: 'question',
    reason: 'A question without a speaker is one to ask, not one that a source put',
    kind: 'speech',
    applies: context => isQuestion(context) && !isAttributed(context),
  },
  {
    name: 'list-of-sayings',
    reason: 'A list item that is nothing but a quotation is a suggested wording or an example',
    kind: 'speech',
    applies: context => context.inList && context.opens && context.closes && !context.cited && !isAttributed(context),
  },
  {
    name: 'addresses-reader',
    reason: 'Words to you, without a speaker, are advice or advertising in the voice of the writer',
    kind: 'speech',
    applies: context => speaksToReader(context) && !context.cited && !isAttributed(context),
  },
  {
    name: 'in-brackets',
    reason: 'An uncited quotation in brackets illustrates the sentence around it',
    kind: 'speech',
    applies: context =>
      /[([（]\s*$/.test(context.before.text) && /^\s*[^\p{L}]{0,2}[)\]）,;]/u.test(context.after.text) && !context.cited,
  },
  {
    name: 'negated',
    reason: 'What a thing is not, was said by nobody: not just “…”, rather than “…”',
    kind: 'speech',
    applies: context => {
      const last = context.before.words.slice(-3)
      return last.some(word => isOf(word, 'modals')) && !isAttributed(context) && !context.cited && context.span.wordCount <= 14
    },
  },
]
