import type { QuotationContext } from '../context.ts'
import { isLetter, isSpace } from '../../characters.ts'
import type { Heuristic } from './heuristic.ts'
import { goesOnInLowerCase, nearestBefore } from './speaker-before.ts'
import { isStatement } from './statement.ts'
import { is, isOf } from './words.ts'
import type { Word } from './vocabulary.ts'

const longestModifier = 8
const longestStatement = 16

/** An article shortly before, a noun right behind: any that means a statement, or an unknown one and few words. */
function isModifier({ before, after, quotedEnd, span }: QuotationContext): boolean {
  const [earlier, last] = [before.words.at(-2), before.words.at(-1)]
  if (!isArticle(last) && !(isArticle(earlier) && last!.classes === 0)) return false
  if (!goesOnInLowerCase(after.text) || !endsInWord(before.text) || /[.!?,]$/.test(quotedEnd)) return false
  const noun = after.words[0]
  if (isOf(noun, is.statements | is.imagining | is.naming | is.works))
    return span.wordCount <= longestStatement
  return (
    span.wordCount <= longestModifier &&
    !isOf(noun, is.saying | is.finite | is.smallWords | is.conjunctions | is.joining)
  )
}

/** A letter and one space end it. */
const endsInWord = (text: string): boolean =>
  isSpace(text.charCodeAt(text.length - 1)) && isLetter(text, text.length - 2)

const isArticle = (word: Word | undefined): boolean => isOf(word, is.articles) && !isOf(word, is.conjunctions)

export const terms: readonly Heuristic[] = [
  {
    name: 'named-term',
    reason: 'Called, known as, the term, so-called and the like right before make a short phrase a term',
    kind: 'term',
    applies: context => {
      const naming = nearestBefore(context, is.naming)
      return naming !== undefined && naming.distance <= 6 && context.span.wordCount <= 7
    },
  },
  {
    name: 'modifier',
    reason:
      'Between an article and a noun the marked words are an adjective: the “one size fits all” approach',
    kind: 'term',
    applies: isModifier,
  },
]

/** Asked when no speaker is found. */
export const shortPhrases: readonly Heuristic[] = [
  {
    name: 'few-words',
    reason: 'Up to four words without a verb are a name, a coinage or irony',
    kind: 'term',
    applies: context => context.span.wordCount <= 4 && !isStatement(context),
  },
]
