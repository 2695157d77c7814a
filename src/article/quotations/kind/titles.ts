import { inlinesWithin } from '../../text/within-block.ts'
import type { QuotationContext } from '../context.ts'
import { isUpper } from '../../characters.ts'
import type { Heuristic } from './heuristic.ts'
import { nearestBefore } from './speaker-before.ts'
import { isStatement } from './statement.ts'
import { is, isOf } from './words.ts'

const longTitle = 20

/** Whatever may be a capital. */
const capitals = /[A-Z\u00C0-\u1FFF\u2100-\u2DFF\uA640-\uABFF\uD800-\uDFFF\uFF21-\uFF3A]/g

/** Fewer are no title, and the words of most quotations need not be read for anything else. */
function hasThreeCapitals(text: string): boolean {
  capitals.lastIndex = 0
  let count = 0
  while (count < 3 && capitals.test(text)) if (isUpper(text, capitals.lastIndex - 1)) count++
  return count === 3
}

/** Most of the words longer than three letters are capitalised, which English does in titles only. */
function isTitleCase({ quoted }: QuotationContext): boolean {
  if (!hasThreeCapitals(quoted.text)) return false
  const long = quoted.words.filter(word => word.end - word.start > 3)
  return long.length >= 3 && long.filter(word => word.capital).length / long.length >= 0.75
}

const stopAndSpace = /[.!]\s+/g

function hasInnerStop(text: string): boolean {
  stopAndSpace.lastIndex = 0
  while (stopAndSpace.test(text)) if (isUpper(text, stopAndSpace.lastIndex)) return true
  return false
}

/** What stands in every text that `hasBibliographicTail`. */
const yearOrPlace = /(?:19|20)\d\d|^[\s,.]*(?:published|by\s)/i

/** A journal, place or year after: `Ito K, “Salt and age”, J Salt, 2009`. */
const hasBibliographicTail = (after: string): boolean =>
  yearOrPlace.test(after) &&
  /^[\s,.]*(?:[\p{Lu}][\p{L}&.]*[\s,.:]+){1,8}(?:19|20)\d\d\b|^[\s,.]*(?:published|by\s\p{Lu}|in:?\s\p{Lu}[^.]{0,60}(?:19|20)\d\d)/iu.test(
    after,
  )

/** Names and initials before. */
const hasAuthors = (before: string): boolean =>
  /(?:\p{Lu}[\p{L}’'-]+,?\s+(?:\p{Lu}\.?[\s,-]*){1,3}|(?:\p{Lu}\.\s?){1,3}\s?\p{Lu}[\p{L}’'-]+|et al\.?)[,.;:]?\s*(?:\(?(?:19|20)\d\d\)?[.,:]?\s*)?["'*_\s]*$/u.test(
    before,
  )

/** What Chinese and Japanese call laws, forms and publications. */
const namesDocument = (text: string): boolean =>
  text.charCodeAt(text.length - 1) > 0x2fff &&
  /(?:[证證]明|[书書]|法律?|条例|條例|[办辦]法|[规規]定|[规規]范|規範|[协協][议議]|[条條][约約]|公[约約]|[清名][单單]|[标標][准準]|指南|手[册冊]|公告|通知|申[请請]表|登[记記]表|届|要領|規則)$/u.test(
    text,
  )

export const titles: readonly Heuristic[] = [
  {
    name: 'title-case',
    reason:
      'Words capitalised throughout, without a sentence end inside, name a work, a programme or a form field',
    kind: 'title',
    applies: context =>
      context.span.wordCount <= longTitle && isTitleCase(context) && !hasInnerStop(context.quoted.text),
  },
  {
    name: 'named-work',
    reason: 'A word such as article, book, see or entitled right before presents a title',
    kind: 'title',
    applies: context => {
      const work = nearestBefore(context, is.works)
      if (!work || work.distance > 6 || hasInnerStop(context.quoted.text)) return false
      if (isOf(context.before.words.at(-1), is.conjunctions) || context.span.wordCount > longTitle)
        return false
      return work.distance <= 1 || !isStatement(context)
    },
  },
  {
    name: 'bibliographic',
    reason: 'Authors before and a journal or a year after make it the title in a reference',
    kind: 'title',
    applies: ({ before, after, span, quoted }) =>
      span.wordCount <= 40 &&
      !hasInnerStop(quoted.text) &&
      hasBibliographicTail(after.text) &&
      hasAuthors(before.text.slice(-80)),
  },
  {
    name: 'named-document',
    reason:
      'Chinese and Japanese words without a comma or stop that end in a word for a law, form or list are its name',
    kind: 'title',
    applies: ({ quoted }) => namesDocument(quoted.text) && !/[，。；：！？,;:!?]/.test(quoted.text),
  },
  {
    name: 'whole-link',
    reason: 'A link whose text is one short quotation names what it leads to',
    kind: 'title',
    applies: ({ span }) =>
      span.wordCount <= 12 &&
      inlinesWithin(span.prose[0]!, span.start - 1, span.start + 1).some(
        ({ type, end }) => type === 'link' && end >= span.end && end - span.end <= 1,
      ),
  },
]
