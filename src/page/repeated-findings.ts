import type { ArticleData } from '../report/html/report-data.ts'

/** What a finding repeats, and what repeats it. */
interface Repeated {
  /** The first finding that says the same: on paper it is printed for all of them. */
  readonly first: number
  /** Those that say the same after it; only of the first itself. */
  readonly others: readonly number[]
  /** No finding before it is of the same rule. */
  readonly isFirstOfRule: boolean
}

const known = new WeakMap<ArticleData, readonly Repeated[]>()

/** Find out which findings of an article say the same as another one. */
export function findRepeated(article: ArticleData, index: number): Repeated {
  let all = known.get(article)
  if (!all) known.set(article, (all = compareAll(article)))
  return all[index]!
}

function compareAll({ findings }: ArticleData): Repeated[] {
  const same = new Map<string, number[]>()
  for (const [index, { rule, message }] of findings.entries()) {
    const key = `${rule} ${message}`
    same.set(key, [...(same.get(key) ?? []), index])
  }
  const rules = new Set<string>()
  return findings.map(({ rule, message }, index) => {
    const [first = index, ...rest] = same.get(`${rule} ${message}`)!
    const isFirstOfRule = !rules.has(rule)
    rules.add(rule)
    return { first, others: first === index ? rest : [], isFirstOfRule }
  })
}
