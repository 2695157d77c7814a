/**
 * Judges sentences by their signals. Comes in: the sentences of an article with what is around them and what supports
 * them; goes out: how likely each needs a reference, and the signals that told; next: `statements.ts`.
 */
import { findReasons } from '../learned/reasons.ts'
import { decodeTrees, sumTrees, type Trees } from '../learned/trees.ts'
import type { Reason, StatementSupport } from '../model.ts'
import { findDecision } from './decided.ts'
import type { ArticleStatements } from './evidence.ts'
import { model } from './model.ts'
import { collectStatementSignals } from './signals.ts'

/** What a sentence is by its signals. */
export interface StatementVerdict {
  readonly isStatement: boolean
  /** How likely it needs a reference, 0 to 1. */
  readonly confidence: number
  readonly certain: boolean
  readonly because: readonly Reason[]
}

interface Judge {
  readonly names: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  readonly trees: Trees
}

let judge: Judge | undefined

function readModel(): Judge {
  const names = model.signals.split('\n')
  return {
    names,
    ids: new Map(names.map((name, id) => [name, id])),
    trees: decodeTrees(model.trees, names.length),
  }
}

/** All signals of a sentence, as `name` or `name=value`. */
export function signalsOfStatement(
  article: ArticleStatements,
  at: number,
  support: StatementSupport,
): string[] {
  const found = new Set<string>()
  collectStatementSignals(article.of[at]!, support, (name, value) => {
    found.add(value === undefined ? name : `${name}=${value}`)
  })
  return [...found]
}

const none: StatementVerdict = { isStatement: false, confidence: 0, certain: false, because: [] }

/** Say of each sentence whether it states something that needs a reference. */
export function weighStatements(
  article: ArticleStatements,
  supports: readonly { readonly support: StatementSupport }[],
): StatementVerdict[] {
  return supports.map(({ support }, at): StatementVerdict => {
    if (findDecision(article.of[at]!)) return none
    const { names, ids, trees } = (judge ??= readModel())
    const given = new Uint8Array(names.length)
    for (const name of signalsOfStatement(article, at, support)) {
      const id = ids.get(name)
      if (id !== undefined) given[id] = 1
    }
    const confidence = 1 / (1 + Math.exp(-model.slope * sumTrees(trees, given) - model.intercept))
    let reasons: Reason[] | undefined
    return {
      isStatement: confidence >= model.likely,
      confidence,
      certain: confidence >= model.certain,
      get because() {
        return (reasons ??= findReasons(names, given, () => trees))
      },
    }
  })
}
