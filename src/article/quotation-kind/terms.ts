import type { QuotationContext } from '../quotation-context.ts'
import type { Heuristic } from './heuristic.ts'
import { nearestBefore } from './speaker-before.ts'
import { isStatement } from './statement.ts'
import { isOf, type Word } from './words.ts'

/** An article shortly before, a noun right behind. */
function isModifier({ before, after, quotedEnd }: QuotationContext): boolean {
  const [earlier, last] = [before.words.at(-2), before.words.at(-1)]
  const article = isArticle(last) || (isArticle(earlier) && last!.classes === 0)
  const noun = after.words[0]
  if (
    !article ||
    !/^\s\p{Ll}/u.test(after.text) ||
    !/\p{L}\s$/u.test(before.text) ||
    /[.!?,]$/.test(quotedEnd)
  )
    return false
  return isOf(noun, 'statements') || !isOf(noun, 'saying', 'finite', 'smallWords', 'conjunctions')
}

const isArticle = (word: Word | undefined): boolean => isOf(word, 'articles') && !isOf(word, 'conjunctions')

export const terms: readonly Heuristic[] = [
  {
    name: 'named-term',
    reason: 'Called, known as, the term, so-called and the like right before make a short phrase a term',
    kind: 'term',
    applies: context => {
      const naming = nearestBefore(context, 'naming')
      return naming !== undefined && naming.distance <= 6 && context.span.wordCount <= 7
    },
  },
  {
    name: 'modifier',
    reason:
      'Between an article and a noun the marked words are an adjective: the “one size fits all” approach',
    kind: 'term',
    applies: context => context.span.wordCount <= 8 && isModifier(context),
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
