import type { Article } from '../article/article.ts'
import type { Point } from '../article/range.ts'
import type { Edit } from './edit.ts'
import { ruleUrl } from './rule-url.ts'
import type { Rule, Severity, Suggestion } from './rule.ts'

/** A finding with its rule, severity and place, as reports show it. It holds no functions. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly start: Point
  /** Exclusive. */
  readonly end: Point
  readonly fix?: readonly Edit[]
  readonly suggestions?: readonly Suggestion[]
  /** The documentation of the rule. */
  readonly url?: string
  /** Set when somebody said to let it pass: reported, but no problem. */
  readonly suppression?: Suppression
  /**
   * What it is known by from one run to the next. Set when a report is read back without its text; otherwise
   * worked out from the text, see `fingerprintAll`.
   */
  readonly fingerprint?: string
}

/** Who let a finding pass, and why. */
export interface Suppression {
  /** A comment in the article, or an entry in the baseline. */
  readonly kind: 'comment' | 'baseline'
  readonly reason?: string
}

export interface EnabledRule {
  /** The path of its file in `rules/`: `quotations/cited`. */
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  /** Already validated against `rule.options`. */
  readonly options: unknown
}

/**
 * Run rules over an article. Pure: the same input gives the same output, in the order of the text.
 *
 * @throws {Error} when a rule throws: a bug, named after the rule and the article, with the error as its cause
 */
export function lint(article: Article, rules: readonly EnabledRule[]): Diagnostic[] {
  return rules.flatMap(enabled => [...diagnose(article, enabled)]).toSorted(byPlace)
}

function* diagnose(article: Article, { id, rule, severity, options }: EnabledRule): Generator<Diagnostic> {
  try {
    for (const { at, ...rest } of rule.check(article, options)) {
      const start = article.locate(at.range.start)
      const end = article.locate(at.range.end)
      yield { rule: id, severity, ...rest, start, end, url: ruleUrl(id) }
    }
  } catch (cause) {
    throw new Error(`Rule \`${id}\` crashed on \`${article.path}\``, { cause })
  }
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.rule, b.rule)

/** By code unit: the same on every machine, whatever its locale. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)
