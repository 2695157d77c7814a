import type { Heuristic } from './heuristic.ts'
import { nearestBefore } from './clauses.ts'
import { isStatement } from './statement.ts'
import { isOf } from './words.ts'

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
    reason: 'Between an article and a noun the marked words are an adjective: the “one size fits all” approach',
    kind: 'term',
    applies: ({ before, after, quoted, span }) =>
      span.wordCount <= 8 &&
      isOf(before.words.at(-1), 'articles') &&
      !isOf(before.words.at(-1), 'conjunctions') &&
      /^\s$/.test(before.text.slice(before.words.at(-1)!.end)) &&
      /^\s\p{Ll}/u.test(after.text) &&
      !/[.!?,]$/.test(quoted.text) &&
      !isOf(after.words[0], 'saying', 'finite'),
  },
  {
    name: 'few-words',
    reason: 'Up to four words without a verb are a name, a coinage or irony',
    kind: 'term',
    applies: context => context.span.wordCount <= 4 && !isStatement(context),
  },
]
