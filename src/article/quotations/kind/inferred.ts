import { isAsciiLetter } from '../../characters.ts'
import { inlinesWithin } from '../../text/within-block.ts'
import type { QuotationContext } from '../context.ts'
import { isSpokenOf, speakerOfPrevious } from './speaker-before.ts'
import type { Heuristic } from './heuristic.ts'
import {
  endsSentence,
  isQuestion,
  isStatement,
  speaksInFirstPerson,
  speaksToReader,
  startsSentence,
} from './statement.ts'
import { is, isOf } from './words.ts'

/** The quotation completes the sentence of the writer with a verb of its own: `inflammation “can worsen pain”`. */
function runsOn({ quoted, before }: QuotationContext): boolean {
  const [first, second] = quoted.words
  const last = before.words.at(-1)
  if (!first || first.capital || first.start > 1 || !endsInWord(before.text)) return false
  if (isOf(last, is.finite) && !isOf(last, is.modals)) return false
  return isOf(first, is.finite) || (isOf(first, is.negations) && isOf(second, is.finite))
}

/** A word, a number, a marker or a bracket ends it. */
function endsInWord(text: string): boolean {
  const words = text.trimEnd()
  const last = words.charCodeAt(words.length - 1)
  return isAsciiLetter(last) || (!Number.isNaN(last) && /[\p{L}\p{N}\]\uFFFC)]$/u.test(words))
}

/** A sentence of its own, of some length, with nothing before it. */
const isWholeSentence = (context: QuotationContext): boolean =>
  context.span.wordCount >= 7 &&
  isStatement(context) &&
  startsSentence(context) &&
  endsSentence(context) &&
  /^[\s\d.)]*$/.test(context.before.text)

/** Long for a statement, and longer for words that are none but run on the sentence. */
const isLongOfSource = (context: QuotationContext): boolean =>
  isStatement(context)
    ? context.span.wordCount >= 10
    : context.span.wordCount >= 12 && !startsSentence(context)

/** A marker in the last sentence or two. */
const citedBefore = /(?:\[\^?\d[\d,;\s–-]*\]|\uFFFC)[^[\uFFFC]{0,120}$/

/** `A man was ill for years.[6] He was “…”` */
const goesOnWithCited = ({ before, previous }: QuotationContext): boolean =>
  isOf(before.words[0], is.pronouns) && before.words[0]!.capital && citedBefore.test(previous.text)

/** A link covers most of the quoted words. */
const isLinked = ({ span }: QuotationContext): boolean =>
  inlinesWithin(span.prose[0]!, span.start - 1, span.end).some(
    ({ type, start, end }) =>
      type === 'link' && Math.min(end, span.end) - start > (span.end - span.start) / 2,
  )

/** Both marks and emphasis are for verbatim words: `"*nobody may be kept in bed*"`. */
const isSlanted = ({ span }: QuotationContext): boolean =>
  inlinesWithin(span.prose[0]!, span.textStart, span.textEnd).some(
    ({ type, start, end }) =>
      type === 'emphasis' && start >= span.start && start - span.textStart <= 1 && end >= span.textEnd - 1,
  )

/** `(Ito et al., 2019)`, `(Ito & Bell 2019)`. */
const namesAuthorAndYear = (after: string): boolean =>
  /(?:19|20)\d\d/.test(after) &&
  /^["”’»*_\s.,]*[([]*\p{Lu}[\p{L}’'-]+(?:,?\s(?:et al\.?|and|&|und|et|y|e|\p{Lu}[\p{L}’'-]+))*,?\s\(?(?:19|20)\d\d/u.test(
    after,
  )

/** Brackets behind the stop would belong to the whole sentence. */
const citesInBrackets = ({ quotedEnd, after }: QuotationContext): boolean =>
  !/[.!?]$/.test(quotedEnd) && namesAuthorAndYear(after.text)

/** Weaker signs, for quotations without a speaker in their sentence. */
export const inferred: readonly Heuristic[] = [
  {
    name: 'cited',
    reason: 'A citation, or authors and a year, right behind it mark a statement as the words of a source',
    kind: 'claim',
    applies: context => context.span.wordCount >= 5 && (context.cited || citesInBrackets(context)),
  },
  {
    name: 'speaker-named-before',
    reason: 'The sentence before reports what somebody said, and the quotation is a sentence of its own',
    kind: 'claim',
    applies: context => isWholeSentence(context) && speakerOfPrevious(context) === 'somebody',
  },
  {
    name: 'same-sentence',
    reason: 'The sentence quotes a source already, and goes on to quote it',
    kind: 'claim',
    applies: (context, earlier) =>
      earlier !== undefined && earlier.sameSentence && context.span.wordCount >= 5,
  },
  {
    name: 'source-in-sentence',
    reason: 'The sentence names a publication or a body, and the quotation is long, or a long statement',
    kind: 'claim',
    applies: context =>
      isLongOfSource(context) &&
      !context.opens &&
      !isSpokenOf(context) &&
      context.before.words.some(word => isOf(word, is.sources | is.experts)),
  },
  {
    name: 'case-goes-on',
    reason: 'The sentence before cites a source, and a pronoun goes on with what it reported',
    kind: 'claim',
    applies: context => context.span.wordCount >= 5 && goesOnWithCited(context),
  },
  {
    name: 'source-goes-on',
    reason:
      'Its paragraph quotes a source already, or the one before does and it is all of its own: a whole sentence',
    kind: 'claim',
    applies: (context, earlier) =>
      earlier !== undefined &&
      isWholeSentence(context) &&
      (earlier.between !== undefined || (context.opens && context.closes && !context.inList)),
  },
  {
    name: 'slanted-words',
    reason:
      'Long words in marks that are slanted from end to end, and run on the sentence, are taken from a text',
    kind: 'claim',
    applies: context => context.span.wordCount >= 8 && isSlanted(context) && !startsSentence(context),
  },
  {
    name: 'linked-words',
    reason: 'A link on long quoted words leads to the text they were taken from',
    kind: 'claim',
    applies: context => context.span.wordCount >= 12 && endsSentence(context) && isLinked(context),
  },
  {
    name: 'stands-alone',
    reason:
      'A paragraph that is nothing but a quoted statement, and neither I nor you, is what a source or a body said',
    kind: 'claim',
    applies: context =>
      context.opens &&
      context.closes &&
      !context.inList &&
      !context.span.outer &&
      isWholeSentence(context) &&
      !speaksInFirstPerson(context) &&
      !speaksToReader(context) &&
      !isQuestion(context),
  },
  {
    name: 'runs-on',
    reason: 'Long quoted words that carry the verb of the sentence are taken from a text',
    kind: 'claim',
    applies: context => context.span.wordCount >= 7 && runsOn(context),
  },
]
