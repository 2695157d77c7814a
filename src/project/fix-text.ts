import { rules } from '../../rules/index.ts'
import { readArticle } from '../article/article.ts'
import type { Article } from '../article/model.ts'
import { type FixedText, fixArticle, type FixType } from '../core/fix/fix.ts'
import { enableRules } from '../core/presets.ts'
import { checks } from '../core/suppress/checks.ts'
import { lintArticle } from './lint-article.ts'
import type { LintOptions } from './lint-text.ts'

export interface FixTextOptions extends LintOptions {
  /** `safe`, fixes alone, when left out; `suggestions`: also the suggestion of a finding that has exactly one. */
  readonly type?: FixType
}

/**
 * Put right what is certainly right, behind the guard that the command has: quoted words, the meaning of markers and
 * everything outside of the places that are mended stay as they are. Pure; nothing is written.
 *
 * @param source Markdown
 * @throws {UserError} on an unknown rule, severity or option
 */
export function fixText(source: string, options: FixTextOptions = {}): FixedText {
  const { path = 'article.md', type = 'safe', today = '' } = options
  const known = { ...rules, ...checks, ...options.plugins }
  const config = { rules: enableRules(known, options.rules, options.preset), known }
  const read = (text: string): Article => readArticle(path, text, options)
  return fixArticle(read(source), { read, lint: article => lintArticle(article, config, today), type })
}
