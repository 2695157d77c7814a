import type { Article } from '../article/model.ts'
import { type Crash, type Diagnostic, lint } from '../core/lint.ts'
import { docsUrl } from '../core/rule-url.ts'
import { checkPage } from '../core/suppress/checks.ts'
import { suppress } from '../core/suppress/suppress.ts'
import type { FileConfig } from './config/resolve-file.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'

/** What a configuration says about rules. */
export type RuleConfig = Pick<FileConfig, 'rules' | 'known'>

/**
 * Run rules over an article and mark what its comments and its front matter let pass.
 *
 * @param today the date by which comments expire or do not, `2027-01-31`
 * @param onCrash is told about a rule that throws; the others go on
 * @throws {Error} when a rule throws and nobody is to be told
 */
export function lintArticle(
  article: Article,
  { rules: wanted, known }: RuleConfig,
  today: string,
  onCrash?: (crash: Crash) => void,
): readonly Diagnostic[] {
  const { source, locate } = article
  const crashed = new Set<string>()
  const noteCrash = onCrash && ((crash: Crash) => (crashed.add(crash.rule), onCrash(crash)))
  const found = lint(article, wanted, noteCrash)
  // Most articles say nothing to citewell.
  if (!source.includes('citewell')) return found
  // Nobody knows whether a comment about a rule that crashed is needed.
  const rules = crashed.size > 0 ? wanted.filter(({ id }) => !crashed.has(id)) : wanted
  const frontMatter = readFrontMatter(source)
  const directives = [...frontMatter.directives, ...article.directives]
  const unread = reportFrontMatter(article, frontMatter, rules)
  return suppress({ source, locate, directives }, [...unread, ...found], { rules, known, today })
}

function reportFrontMatter(
  { locate }: Article,
  { problems }: FrontMatter,
  rules: RuleConfig['rules'],
): Diagnostic[] {
  const id = 'lint/front-matter'
  const severity = rules.find(rule => rule.id === id)?.severity
  if (severity === undefined) return []
  return problems.map(({ message, range }) => {
    const [start, end] = [locate(range.start), locate(range.end)]
    return { rule: id, severity, message, start, end, url: docsUrl(checkPage(id)) }
  })
}
