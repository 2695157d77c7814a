import type { Passage, QuotationContext } from '../quotation-context.ts'
import { describerBefore, speakerAfter, speakerBefore, speakerOfPrevious } from './clauses.ts'
import type { Heuristic } from './heuristic.ts'
import {
  endsSentence,
  isQuestion,
  isStatement,
  isSubstantial,
  speaksInFirstPerson,
  speaksToReader,
  startsSentence,
} from './statement.ts'
import { isOf } from './words.ts'

const byline = /^[\s*_"”’»]*(?:[—–]|--?\s)\s*[*_]*(?!(?:No|It|It's|This|That|These|I|In|The|A|An|Not|For|False|Myth|True|Yes|But|And|We|You|Which|Then|So)\b)(?:\p{Lu}|@)|^\s*\((?:\p{Lu}[\p{L}.’'-]+[\s,&]*){1,8}(?:et al\.?,?\s*)?\(?(?:19|20)\d\d/u
const authorAndYear = /^["”’»*_\s.,]*\(?\[?\(?(?:\p{Lu}[\p{L}’'-]+(?:\s(?:et al\.?|and|&|und|et|y|e)\s?(?:\p{Lu}[\p{L}’'-]+)?)*,?\s\(?(?:19|20)\d\d)/u

/** The quotation completes the sentence of the writer with a verb of its own: `inflammation “can worsen pain”`. */
function runsOn({ quoted, before }: QuotationContext): boolean {
  const [first, second] = quoted.words
  if (!first || first.capital || !/[\p{L}\p{N}\]\uFFFC)]\s*$/u.test(before.text)) return false
  return isOf(first, 'finite') || isOf(second, 'finite')
}

/** A speaker or a source is named in the sentence. */
export const reported: readonly Heuristic[] = [
  {
    name: 'attributed-after',
    reason: 'A reporting clause follows: “…,” said the minister',
    kind: 'claim',
    applies: context => context.span.wordCount >= 3 && speakerAfter(context) === 'somebody',
  },
  {
    name: 'signed',
    reason: 'A name follows on a dash or in brackets with a year',
    kind: 'claim',
    applies: context => isSubstantial(context) && byline.test(context.after.text),
  },
  {
    name: 'attributed-before',
    reason: 'A reporting clause leads in: The authors concluded that “…”, According to the ministry: “…”',
    kind: 'claim',
    applies: context => isSubstantial(context) && speakerBefore(context) === 'somebody',
  },
  {
    name: 'speech-goes-on',
    reason: 'The words before were somebody’s and only a reporting clause stands between: “…,” she said. “…”',
    kind: 'claim',
    applies: (context, earlier) =>
      earlier !== undefined && isSubstantial(context) && startsSentence(context) && reportsOnly(earlier.between),
  },
  {
    name: 'joined-to-claim',
    reason: 'It is joined to a claim by a comma or and: the source said “…” and “…”',
    kind: 'claim',
    applies: (context, earlier) =>
      earlier !== undefined && isSubstantial(context) && joins.test(earlier.between.text),
  },
  {
    name: 'described-by-source',
    reason: 'A named source puts words to a thing: The committee called it “…”',
    kind: 'claim',
    applies: context => context.span.wordCount >= 5 && describerBefore(context) === 'somebody',
  },
]

/** Weaker signs, for quotations without a speaker in their sentence. */
export const inferred: readonly Heuristic[] = [
  {
    name: 'cited',
    reason: 'A citation or an author and year right behind it marks a statement as a source’s',
    kind: 'claim',
    applies: context => context.span.wordCount >= 5 && (context.cited || authorAndYear.test(context.after.text)),
  },
  {
    name: 'speaker-named-before',
    reason: 'The sentence before reports what somebody said, and the quotation is a sentence of its own',
    kind: 'claim',
    applies: context =>
      context.span.wordCount >= 7 && isStatement(context) && startsSentence(context) && endsSentence(context) &&
      /^[\s\d.)]*$/.test(context.before.text) && speakerOfPrevious(context) === 'somebody',
  },
  {
    name: 'same-sentence',
    reason: 'The sentence quotes a source already, and goes on to quote it',
    kind: 'claim',
    applies: (context, earlier) => earlier !== undefined && earlier.sameSentence && context.span.wordCount >= 5,
  },
  {
    name: 'linked-words',
    reason: 'A link on long quoted words leads to the text they were taken from',
    kind: 'claim',
    applies: context => context.span.wordCount >= 12 && isLinked(context),
  },
  {
    name: 'stands-alone',
    reason: 'A paragraph that is nothing but a long quotation, in nobody’s own voice, is an excerpt',
    kind: 'claim',
    applies: context =>
      context.opens && context.closes && !context.inList && context.span.wordCount >= 15 && isStatement(context) &&
      startsSentence(context) && !speaksInFirstPerson(context) && !speaksToReader(context) && !isQuestion(context),
  },
  {
    name: 'runs-on',
    reason: 'Long quoted words that carry the verb of the sentence are taken from a text',
    kind: 'claim',
    applies: context => context.span.wordCount >= 7 && runsOn(context),
  },
]

/** One reporting clause, *she said*, and nothing else. */
const reportsOnly = ({ text, words }: Passage): boolean =>
  words.some(word => isOf(word, 'saying')) && words.length <= 25 && countStops(text) <= 1

const countStops = (text: string): number =>
  text.replace(/\b(?:Dr|Prof|Mr|Mrs|Ms|\p{Lu})\./gu, '').match(/[.!?](?=\s|$)/g)?.length ?? 0

const joins = /^[\s,;，、和與与及以]*(?:and|or|et|und|y|e|en|以及|並且|并且)?(?:\s*(?:that|que|dass))?\s*$/u

/** A link covers most of the quoted words. */
const isLinked = ({ span }: QuotationContext): boolean =>
  span.prose[0]!.inlines.some(
    ({ type, start, end }) => type === 'link' && Math.min(end, span.end) - Math.max(start, span.start) > (span.end - span.start) / 2,
  )
