import type { Heuristic } from './heuristic.ts'
import { isStatement } from './statement.ts'

export const leftovers: readonly Heuristic[] = [
  {
    name: 'nobody-named',
    reason: 'A statement of some length that nobody is named for',
    kind: 'unattributed',
    applies: context => context.span.wordCount >= 7 && isStatement(context),
  },
  {
    name: 'phrase',
    reason: 'What is left is a phrase set in marks',
    kind: 'term',
    applies: () => true,
  },
]
