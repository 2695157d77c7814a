import { rules } from '../../rules/index.ts'
import { type Article, readArticle, type ReadOptions } from '../article/article.ts'
import { type Diagnostic, lint } from '../core/lint.ts'
import { enableRules, type RuleSet, type RuleSettings } from '../core/presets.ts'
import type { PresetName } from '../core/rule.ts'

export interface LintOptions extends ReadOptions {
  /** Names the article in bug reports; nothing is read from it. */
  readonly path?: string
  /** Which rules run; `recommended` unless said otherwise. */
  readonly preset?: PresetName
  /** Changes to the preset: `{ 'quotations/cited': 'off' }`, `{ 'quotations/cited': ['error', { minWords: 8 }] }`. */
  readonly rules?: RuleSettings
  /** Your own rules, by id; they run at their own severity. */
  readonly plugins?: RuleSet
}

/**
 * Find what is wrong with an article. Pure and synchronous.
 *
 * @param article Markdown, or an article that was read before (options for reading have no effect then)
 * @throws {UserError} on an unknown rule, severity or option
 */
export function lintText(article: string | Article, options: LintOptions = {}): Diagnostic[] {
  const enabled = enableRules({ ...rules, ...options.plugins }, options.rules, options.preset)
  return lint(
    typeof article === 'string' ? readArticle(options.path ?? 'article.md', article, options) : article,
    enabled,
  )
}
