import type { Article, Point } from '../article/model.ts'
import type { Edit, Related, Rule, Severity, Suggestion } from './rule.ts'
import { ruleUrl } from './rule-url.ts'

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
  /** Other places of the same cause; left out when there are none. */
  readonly related?: readonly RelatedPlace[]
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

/** A place that belongs to a finding elsewhere. */
export interface RelatedPlace {
  readonly message: string
  readonly start: Point
  /** Exclusive. */
  readonly end: Point
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

/** A rule that failed on an article. It holds nothing but data and survives a structured clone. */
export interface Crash {
  readonly rule: string
  /** Of the article. */
  readonly path: string
  /** Where the rule comes from, when not from citewell. */
  readonly plugin: string | undefined
  readonly error: unknown
}

/**
 * Run rules over an article. Pure: the same input gives the same output, in the order of the text.
 *
 * @param onCrash is told about a rule that throws; what it found counts for nothing then, and the others go on
 * @throws {Error} when a rule throws and nobody is to be told: named after the rule and the article, with the cause
 */
export function lint(
  article: Article,
  rules: readonly EnabledRule[],
  onCrash: (crash: Crash) => void = throwCrash,
): Diagnostic[] {
  return rules.flatMap(enabled => diagnose(article, enabled, onCrash)).toSorted(byPlace)
}

function throwCrash({ rule, path, error }: Crash): never {
  throw new Error(`Rule \`${rule}\` crashed on \`${path}\``, { cause: error })
}

/**
 * Findings of one rule in one article that are told one by one. Text that has more is broken as a whole; told of each
 * place, a report on it would be too large to open.
 */
const MOST = 10_000

const tooMany = 'This rule has found more than 10,000 places. The rest of the article was not looked at'

function diagnose(
  article: Article,
  { id, rule, severity, options }: EnabledRule,
  onCrash: (crash: Crash) => void,
): Diagnostic[] {
  const url = rule.plugin === undefined ? ruleUrl(id) : rule.url
  const diagnostics: Diagnostic[] = []
  let toldOneByOne = 0
  try {
    for (const { at, severity: own, related = [], ...found } of rule.check(article, options)) {
      const start = article.locate(at.range.start)
      const end = article.locate(at.range.end)
      // What can be put right without anyone reading it is never too much.
      const isTooMany = found.fix === undefined && ++toldOneByOne > MOST
      const rest = isTooMany ? { message: tooMany } : found
      diagnostics.push({
        rule: id,
        severity: milder(severity, own),
        ...rest,
        start,
        end,
        ...(related.length > 0 &&
          !isTooMany && { related: related.map(place => locateRelated(place, article)) }),
        ...(url !== undefined && { url }),
      })
      if (isTooMany) break
    }
    return diagnostics
  } catch (error) {
    onCrash({ rule: id, path: article.path, plugin: rule.plugin, error })
    return []
  }
}

const locateRelated = ({ message, range }: Related, { locate }: Article): RelatedPlace => ({
  message,
  start: locate(range.start),
  end: locate(range.end),
})

const mildFirst: readonly Severity[] = ['suggestion', 'warning', 'error']

/** What a rule is set to, or what it says of one finding, whichever is less severe. */
const milder = (severity: Severity, own: Severity = severity): Severity =>
  mildFirst.indexOf(own) < mildFirst.indexOf(severity) ? own : severity

/** Compares diagnostics for sorting: by place, then by rule. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.rule, b.rule)

/** By code unit: the same on every machine, whatever its locale. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)
