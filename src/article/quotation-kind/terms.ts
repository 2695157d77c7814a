import type { Heuristic } from './heuristic.ts'
import { nearestBefore } from './clauses.ts'
import { isStatement } from './statement.ts'

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
    name: 'few-words',
    reason: 'Up to four words without a verb are a name, a coinage or irony',
    kind: 'term',
    applies: context => context.span.wordCount <= 4 && !isStatement(context),
  },
]
