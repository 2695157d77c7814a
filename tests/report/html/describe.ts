import { rules } from '../../../rules/index.ts'
import { readArticle } from '../../../src/article/article.ts'
import { lintArticle } from '../../../src/project/lint-article.ts'
import { enableRules, type RuleSettings } from '../../../src/core/presets.ts'
import { describeArticle } from '../../../src/report/html/describe-article.ts'
import type { ArticleData } from '../../../src/report/html/report-data.ts'

/** What the report says of a Markdown text. */
export function describeText(source: string, path = 'article.md', settings: RuleSettings = {}): ArticleData {
  const article = readArticle(path, source)
  return describeArticle(
    article,
    lintArticle(article, { rules: enableRules(rules, settings), known: rules }, '2026-01-01'),
  )
}
