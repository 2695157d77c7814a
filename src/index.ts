/**
 * The public API of citewell: read an article, lint it, write rules.
 *
 * @module
 */
export type {
  Abstention,
  Article,
  Attribution,
  Citation,
  CitationForm,
  CitedLabel,
  Container,
  Identifier,
  IdentifierType,
  Inline,
  Link,
  LinkRole,
  Located,
  Point,
  Prose,
  Quotation,
  QuotationKind,
  Range,
  Reference,
  ReferenceForm,
  ReferenceList,
  Shape,
  Speaker,
  Speakers,
  Standing,
  StrayMark,
  Support,
  Told,
} from './article/model.ts'
import { loadParserNow } from './project/load-parser-now.ts'

export type { ReadOptions } from './article/article.ts'
export { readArticle } from './article/article.ts'
export { loadParser, ParseError, type ParserName } from './article/parse/parse.ts'
export { applyEdits } from './core/fix/apply-edits.ts'
export { type Edit, insertAt, remove, replace } from './core/rule.ts'
export type { Diagnostic, RelatedPlace } from './core/lint.ts'
export type { RuleSet, RuleSetting, RuleSettings } from './core/presets.ts'
export {
  defineRule,
  type Finding,
  type PresetName,
  type Related,
  type Rule,
  type Severity,
  type Suggestion,
} from './core/rule.ts'
export { choices, flag, object, positiveInteger, words } from './core/rule.ts'
export { UserError } from './core/user-error.ts'
export type { FixedText, FixType, Refusal } from './core/fix/fix.ts'
export type { FileReport, Report, Summary } from './core/report.ts'
export {
  type ArticleConfig,
  formatReport,
  lintFiles,
  type LintFilesOptions,
  loadConfig,
  type ProjectOptions,
  type ProjectReport,
} from './project/api.ts'
export { fixText, type FixTextOptions } from './project/fix-text.ts'
export { lintText as lint, type LintOptions } from './project/lint-text.ts'
export { rules } from '../rules/index.ts'

loadParserNow('auto')
