/**
 * The public API of citewell: read an article, lint it, write rules.
 *
 * @module
 */
import { loadParser } from './article/parse/parse.ts'

export type { Article, ReadOptions } from './article/article.ts'
export { readArticle } from './article/article.ts'
export type { Abstention, Citation, CitationForm, CitedLabel } from './article/citations/citations.ts'
export type { Identifier, IdentifierType } from './article/links/identifiers.ts'
export type { Link, LinkRole } from './article/links/links.ts'
export { loadParser, ParseError, type ParserName } from './article/parse/parse.ts'
export type { Container, Inline, Prose } from './article/text/prose.ts'
export type { Quotation, QuotationKind, StrayMark, Support } from './article/quotations/quotations.ts'
export type { Located, Point, Range } from './article/range.ts'
export type { Reference, ReferenceForm, ReferenceList } from './article/references/references.ts'
export type { Shape } from './article/shape/shape.ts'
export { applyEdits, type Edit, insertAt, remove, replace } from './core/edit.ts'
export type { Diagnostic } from './core/lint.ts'
export type { RuleSet, RuleSetting, RuleSettings } from './core/presets.ts'
export {
  defineRule,
  type Finding,
  type PresetName,
  type Rule,
  type Severity,
  type Suggestion,
} from './core/rule.ts'
export { choices, flag, object, positiveInteger, words } from './core/options.ts'
export { UserError } from './core/user-error.ts'
export { lintText as lint, type LintOptions } from './project/lint-text.ts'
export { rules } from '../rules/index.ts'

await loadParser('auto')
