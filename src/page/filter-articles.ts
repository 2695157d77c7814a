import type { ArticleData, FindingData } from '../report/html/report-data.ts'
import { type ArticleFacts, countFacts, groupOf } from './article-facts.ts'
import type { Filter } from './route.ts'

/** An article that a filter lets through, with the findings it lets through. */
export interface Match {
  readonly article: ArticleData
  readonly facts: ArticleFacts
  readonly findings: readonly { readonly index: number; readonly finding: FindingData }[]
}

/** The articles to show, in order. An article without a matching finding is left out when findings are asked for. */
export function filterArticles(articles: readonly ArticleData[], filter: Filter): Match[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean)
  const asksForFindings = Boolean(filter.rule || filter.group || filter.severity)
  const matches = articles.flatMap((article): Match[] => {
    if (!isWithin(article.path, filter.folder) || !matchesWords(article, words)) return []
    const findings = article.findings.flatMap((finding, index) =>
      matchesFinding(finding, filter) ? [{ finding, index }] : [],
    )
    if (asksForFindings && findings.length === 0) return []
    const facts = countFacts(
      article,
      findings.map(({ finding }) => finding),
    )
    return matchesClaims(facts, filter.claims) ? [{ article, findings, facts }] : []
  })
  return filter.sort === 'path' ? matches : matches.toSorted(byWorst)
}

const isWithin = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

const matchesFinding = ({ rule, severity }: FindingData, filter: Filter): boolean =>
  (filter.rule === '' || rule === filter.rule) &&
  (filter.group === '' || groupOf(rule) === filter.group) &&
  (filter.severity === '' || severity === filter.severity)

function matchesClaims({ standing, open }: ArticleFacts, wanted: string): boolean {
  if (wanted === 'open') return open > 0
  if (wanted === 'unjudged') return standing.unjudged > 0
  return wanted !== 'cited' || (standing.supported > 0 && open === 0)
}

/** Most errors first, then most claims that rest on nothing, then most warnings. */
const byWorst = (a: Match, b: Match): number =>
  b.facts.findings.error - a.facts.findings.error ||
  openClaims(b) - openClaims(a) ||
  b.facts.findings.warning - a.facts.findings.warning ||
  b.facts.findings.suggestion - a.facts.findings.suggestion ||
  Number(a.article.path > b.article.path) - Number(a.article.path < b.article.path)

const openClaims = ({ facts }: Match): number => facts.open

/** What can be searched for, in lower case: made when an article is first searched. */
const searchable = new WeakMap<ArticleData, string>()

function matchesWords(article: ArticleData, words: readonly string[]): boolean {
  if (words.length === 0) return true
  let text = searchable.get(article)
  if (text === undefined) searchable.set(article, (text = collectText(article).toLowerCase()))
  return words.every(word => text.includes(word))
}

/** The words of the text and of the findings. */
const collectText = ({ path, title, html, findings }: ArticleData): string =>
  [path, title, html.replaceAll(/<[^>]*>/g, ''), ...findings.map(({ rule, message }) => `${rule} ${message}`)]
    .join('\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x26;', '&')
