import type { Article } from '../article/model.ts'
import { rules } from '../../rules/index.ts'
import { readArticle, type ReadOptions } from '../article/article.ts'
import { checks } from '../core/suppress/checks.ts'
import type { Diagnostic } from '../core/lint.ts'
import { enableRules, type RuleSet, type RuleSettings } from '../core/presets.ts'
import type { PresetName } from '../core/rule.ts'
import { lintArticle } from './lint-article.ts'

export interface LintOptions extends ReadOptions {
  /** Names the article in bug reports; nothing is read from it. */
  readonly path?: string
  /** Which rules run; `recommended` unless said otherwise. */
  readonly preset?: PresetName
  /** Changes to the preset: `{ 'quotations/cited': 'off' }`, `{ 'quotations/cited': ['error', { minWords: 8 }] }`. */
  readonly rules?: RuleSettings
  /** Your own rules, by id; they run at their own severity. */
  readonly plugins?: RuleSet
  /** The date by which comments expire, `2027-01-31`. They do not when it is left out. */
  readonly today?: string
}

/**
 * Find what is wrong with an article. Synchronous, and the same article always gives the same. What comments and the
 * front matter let pass has a `suppression`.
 *
 * @param article Markdown, or an article that was read before (options for reading have no effect then)
 * @throws {UserError} on an unknown rule, severity or option
 */
export function lintText(article: string | Article, options: LintOptions = {}): readonly Diagnostic[] {
  const { read, lint } = prepareText(options)
  return lint(typeof article === 'string' ? read(article) : article)
}

/**
 * What reads and what lints a text as the options say.
 *
 * @throws {UserError} on an unknown rule, severity or option
 */
export function prepareText(options: LintOptions): {
  readonly read: (source: string) => Article
  readonly lint: (article: Article) => readonly Diagnostic[]
} {
  const { path = 'article.md', today = '' } = options
  const known = { ...rules, ...checks, ...options.plugins }
  const config = { rules: enableRules(known, options.rules, options.preset), known }
  return {
    read: source => readArticle(path, source, options),
    lint: article => lintArticle(article, config, today),
  }
}
