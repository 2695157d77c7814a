// The articles of a report come in; what is to be done about them goes out in words, for the head of the page. The
// sentences keep to docs/messages.md.
import type { Severity } from '../../core/rule.ts'
import { plural } from '../plural.ts'
import type { ArticleData, FindingData } from './report-data.ts'

/**
 * What is to be done about an article. `blocked`: errors keep it from being published. `look`: warnings are worth a look.
 * `unjudged`: nothing was found, but not everything could be judged. `ready`: nothing is to be done; there may be suggestions.
 */
export type State = 'blocked' | 'look' | 'unjudged' | 'ready'

/** What is to be done about an article. */
export function stateOf({ findings, abstentions }: ArticleData): State {
  const has = (wanted: Severity): boolean => findings.some(({ severity }) => severity === wanted)
  if (has('error')) return 'blocked'
  if (has('warning')) return 'look'
  return abstentions.length > 0 ? 'unjudged' : 'ready'
}

/** What is to be done about the articles of one state. */
export interface ToDo {
  readonly state: State
  /** How many they are. */
  readonly articles: number
  /** `2 articles cannot be published yet`. */
  readonly text: string
  readonly steps: readonly Step[]
}

/** Findings that one sentence speaks of: `12 quotations need a source`. */
export interface Step {
  /** The rule that they are of, or the group of rules, as the filters of the page name them. */
  readonly of: { readonly rule: string } | { readonly group: string }
  readonly severity: Severity
  readonly text: string
}

/** Say what is to be done, the most urgent first. */
export function describeToDo(articles: readonly ArticleData[]): ToDo[] {
  const groups: Readonly<Record<State, ArticleData[]>> = { blocked: [], look: [], unjudged: [], ready: [] }
  for (const article of articles) groups[stateOf(article)].push(article)
  const told: ToDo[] = states.flatMap(state =>
    groups[state].length === 0
      ? []
      : [
          {
            state,
            articles: groups[state].length,
            text: describeState(state, groups[state].length, articles.length),
            steps: collectSteps(groups[state], severityOf[state]),
          },
        ],
  )
  const [only] = articles
  // Of several articles each is counted once; of a single one all is said.
  if (only && articles.length === 1 && stateOf(only) === 'blocked') {
    const steps = collectSteps([only], 'warning')
    if (steps.length > 0) told.push({ state: 'look', articles: 1, text: 'Worth a look as well', steps })
  }
  return told
}

const states = ['blocked', 'look', 'unjudged', 'ready'] as const

/** The findings that bring an article into a state, or that are left in it. */
const severityOf = { blocked: 'error', look: 'warning', unjudged: 'suggestion', ready: 'suggestion' } as const

function describeState(state: State, count: number, all: number): string {
  const subject = nameArticles(count, all)
  if (state === 'blocked') return `${subject} cannot be published yet`
  if (state === 'unjudged') return `${subject} could not be judged in full`
  return `${subject} ${count === 1 ? 'is' : 'are'} ${state === 'look' ? 'worth a look' : 'ready'}`
}

/** The one article, all of several, or how many of them. */
const nameArticles = (count: number, all: number): string =>
  all === 1 ? 'This article' : count === all ? `All ${plural(all, 'article')}` : plural(count, 'article')

/** What the findings of one severity ask for, the commonest first. */
function collectSteps(articles: readonly ArticleData[], severity: Severity): Step[] {
  const counts = new Map<string, number>()
  for (const article of articles)
    for (const [rule, findings] of groupByRule(article, severity)) {
      // All that need a source are one thing to do, whatever they state.
      const key = phrases[rule] === statement ? 'claims' : rule
      counts.set(key, (counts.get(key) ?? 0) + countThings(rule, findings, article))
    }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([key, count]) => ({
      of: key === 'claims' ? { group: key } : { rule: key },
      severity,
      text: describeStep(key, count, severity),
    }))
}

function groupByRule({ findings }: ArticleData, wanted: Severity): Map<string, FindingData[]> {
  const byRule = new Map<string, FindingData[]>()
  for (const finding of findings) {
    if (finding.severity !== wanted) continue
    const same = byRule.get(finding.rule)
    if (same) same.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return byRule
}

/** How many things findings speak of: one finding may tell of all references that are missing. */
function countThings(rule: string, findings: readonly FindingData[], article: ArticleData): number {
  const told = findings.reduce(
    (sum, { related = [] }) => sum + 1 + (gathers.has(rule) ? related.length : 0),
    0,
  )
  if (rule === 'citations/resolved') return countMissing(article) || told
  if (rule === 'references/cited' && findings.length === 1) return Math.max(told, countUncited(article))
  return told
}

/** Rules that name the other places of one finding, each a thing to do. */
const gathers: ReadonlySet<string> = new Set(['quotations/cited', 'quotations/block-cited'])

/** Numbers that are cited and that no entry has. */
function countMissing({ citations }: ArticleData): number {
  const missing = citations
    .filter(({ foreign, url }) => !foreign && url === undefined)
    .flatMap(({ labels, references }) => labels.filter((_, at) => references[at] === null))
  return new Set(missing).size
}

function countUncited({ citations, references, suppressed }: ArticleData): number {
  const cited = new Set(citations.flatMap(({ references: indices }) => indices))
  const uncited = references.filter(
    ({ label, linked, furtherReading }, index) =>
      label !== undefined && !linked && !furtherReading && !cited.has(index),
  )
  return uncited.length - suppressed.filter(({ rule }) => rule === 'references/cited').length
}

function describeStep(key: string, count: number, severity: Severity): string {
  const words = (severity === 'error' ? undefined : likely[key]) ?? phrases[key]
  return words ? plural(count, ...words) : plural(count, `finding of ${key}`, `findings of ${key}`)
}

/** What is said of one thing and of several. */
type Phrase = readonly [one: string, several: string]

const statement: Phrase = ['statement needs a source', 'statements need a source']

/** What each rule asks for. A test misses rules that are not here. */
const phrases: Readonly<Partial<Record<string, Phrase>>> = {
  'citations/no-placeholder': [
    'placeholder stands where a citation belongs',
    'placeholders stand where a citation belongs',
  ],
  'citations/resolved': ['reference is missing', 'references are missing'],
  'citations/separate': ['citation hides the one before it', 'citations hide the one before them'],
  'citations/valid-range': ['range of citations is wrong', 'ranges of citations are wrong'],
  claims: statement,
  'claims/baseline': ['risk is only told in proportion', 'risks are only told in proportion'],
  'claims/causal': statement,
  'claims/comparative': statement,
  'claims/efficacy': statement,
  'claims/guideline': statement,
  'claims/research-attribution': statement,
  'claims/safety': statement,
  'claims/sourced': ['article states facts and cites nothing', 'articles state facts and cite nothing'],
  'claims/statistic': statement,
  'document/laid-out': ['text has lost its layout', 'texts have lost their layout'],
  'file/readable': ['file cannot be read', 'files cannot be read'],
  'identifiers/valid-doi': ['DOI is wrong', 'DOIs are wrong'],
  'links/no-empty-fragment': ['link ends in an empty #', 'links end in an empty #'],
  'links/no-redirect': ['link goes by way of another site', 'links go by way of another site'],
  'links/no-tracking': ['link tracks the reader', 'links track the reader'],
  'links/valid-url': ['link is broken', 'links are broken'],
  'lint/disable-expired': ['exception has run out', 'exceptions have run out'],
  'lint/disable-reason': ['exception gives no reason', 'exceptions give no reason'],
  'lint/front-matter': ['exception cannot be read', 'exceptions cannot be read'],
  'lint/unknown-comment': ['comment cannot be understood', 'comments cannot be understood'],
  'lint/unknown-rule': ['exception names an unknown rule', 'exceptions name unknown rules'],
  'lint/unused-baseline': ['recorded finding was put right', 'recorded findings were put right'],
  'lint/unused-disable': ['exception is no longer needed', 'exceptions are no longer needed'],
  'quotations/balanced': ['quotation mark has no partner', 'quotation marks have no partner'],
  'quotations/block-cited': ['block quotation needs a source', 'block quotations need a source'],
  'quotations/cited': ['quotation needs a source', 'quotations need a source'],
  'quotations/near-citation': [
    'quotation has its citation in another sentence',
    'quotations have their citation in another sentence',
  ],
  'references/cited': ['reference is never cited', 'references are never cited'],
  'references/footnote-colon': ['footnote lacks its colon', 'footnotes lack their colon'],
  'references/present': [
    'reference list is missing or incomplete',
    'reference lists are missing or incomplete',
  ],
  'references/sequential': ['reference is out of order', 'references are out of order'],
  'references/unique-label': ['number is given twice', 'numbers are given twice'],
  'terminology/spelling': ['word looks misspelt', 'words look misspelt'],
  'terminology/vocabulary': ['term is not as the house has it', 'terms are not as the house has them'],
}

/** The same where a finding only asks. */
const likely: Readonly<Partial<Record<string, Phrase>>> = {
  claims: ['statement may need a source', 'statements may need a source'],
  'quotations/block-cited': ['block quotation may need a source', 'block quotations may need a source'],
  'quotations/cited': ['quotation may need a source', 'quotations may need a source'],
}
