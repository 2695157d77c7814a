import type { ArticleData, FindingData } from '../report/html/report-data.ts'
import { stateOf } from '../report/html/what-to-do.ts'
import { type ArticleFacts, countFacts, groupOf } from './article-facts.ts'
import { holdsWords, splitWords } from './article-words.ts'
import type { Filter } from './route.ts'

/** An article that a filter lets through, with the findings it lets through. */
export interface Match {
  readonly article: ArticleData
  readonly facts: ArticleFacts
  readonly findings: readonly { readonly index: number; readonly finding: FindingData }[]
}

/**
 * The articles to show, in order. An article without a matching finding is left out when findings are asked for.
 *
 * @param added fingerprints of the findings that an earlier report did not have
 */
export function filterArticles(
  articles: readonly ArticleData[],
  filter: Filter,
  added: ReadonlySet<string> = new Set(),
): Match[] {
  const words = splitWords(filter.q)
  const matches = articles.flatMap((article): Match[] => {
    if (!matchesArticle(article, filter) || !holdsWords(article, words)) return []
    const findings = article.findings.flatMap((finding, index) =>
      matchesFinding(finding, filter, added) ? [{ finding, index }] : [],
    )
    if (asksForFindings(filter) && findings.length === 0) return []
    const facts = countFacts(
      article,
      findings.map(({ finding }) => finding),
    )
    return matchesClaims(facts, filter.claims) ? [{ article, findings, facts }] : []
  })
  const order = orders[filter.sort]
  return filter.sort === 'path' ? matches : matches.toSorted(order ?? byWorst)
}

/** Whether a filter is about findings, and not about articles alone. */
export const asksForFindings = ({ rule, group, severity, only }: Filter): boolean =>
  Boolean(rule || group || severity || only === 'fixable' || only === 'new')

function matchesArticle(article: ArticleData, filter: Filter): boolean {
  const { path, date = '', authors = [], reviewers = [] } = article
  return (
    (filter.folder === '' || path.startsWith(`${filter.folder}/`)) &&
    (filter.author === '' || authors.includes(filter.author)) &&
    (filter.reviewer === '' || reviewers.includes(filter.reviewer)) &&
    (filter.from === '' || date >= filter.from) &&
    (filter.to === '' || (date !== '' && date <= filter.to)) &&
    (filter.state === '' || stateOf(article) === filter.state) &&
    (filter.only !== 'unjudged' || isUnjudged(article)) &&
    (filter.only !== 'unlisted' || (article.references.length === 0 && article.layout !== 'unreadable'))
  )
}

const isUnjudged = ({ abstentions, quotations }: ArticleData): boolean =>
  abstentions.length > 0 || quotations.some(({ standing }) => standing === 'unjudged')

const matchesFinding = (finding: FindingData, filter: Filter, added: ReadonlySet<string>): boolean =>
  (filter.rule === '' || finding.rule === filter.rule) &&
  (filter.group === '' || groupOf(finding.rule) === filter.group) &&
  (filter.severity === '' || finding.severity === filter.severity) &&
  (filter.only !== 'fixable' || isFixable(finding)) &&
  (filter.only !== 'new' || added.has(finding.fingerprint))

/** Whether a command can put it right without anybody's judgement. */
const isFixable = ({ mends = [] }: FindingData): boolean => mends.some(({ title }) => title === undefined)

function matchesClaims({ standing, open }: ArticleFacts, wanted: string): boolean {
  if (wanted === 'open') return open > 0
  if (wanted === 'unjudged') return standing.unjudged > 0
  return wanted !== 'cited' || (standing.supported > 0 && open === 0)
}

type Order = (a: Match, b: Match) => number

/** Most errors first, then most claims that rest on nothing, then most warnings. */
const byWorst: Order = (a, b) =>
  b.facts.findings.error - a.facts.findings.error ||
  b.facts.open - a.facts.open ||
  b.facts.findings.warning - a.facts.findings.warning ||
  b.facts.findings.suggestion - a.facts.findings.suggestion ||
  compare(a.article.path, b.article.path)

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** What has no value comes last, whichever way the others go. */
const byText =
  (read: (article: ArticleData) => string | undefined, direction: 1 | -1): Order =>
  (a, b) => {
    const [first, second] = [read(a.article), read(b.article)]
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined)
    return direction * first.localeCompare(second, 'en')
  }

const orders: Readonly<Partial<Record<string, Order>>> = {
  author: byText(({ authors }) => authors?.[0], 1),
  date: byText(({ date }) => date, -1),
  oldest: byText(({ date }) => date, 1),
}
