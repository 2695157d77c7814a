import type { FixedText, Refusal } from '../../core/fix/fix.ts'
import { plural } from '../plural.ts'
import type { Style } from './style.ts'
import { layOut } from './table.ts'
import { showPath } from '../escape-controls.ts'

/** What fixing one article came to. */
export interface FixedArticleSummary {
  readonly path: string
  readonly fixed: Pick<FixedText, 'mended' | 'diagnostics'>
  /** The file could not be written, and is as it was. */
  readonly hasFailed: boolean
}

export interface FixSummaryOptions {
  readonly style: Style
  /** Nothing was written: the summary says what would be. */
  readonly dryRun: boolean
  /** The command that shows what is left. */
  readonly lint: string
}

/** What was fixed, article by article, and what is left. */
export function renderFixSummary(
  articles: readonly FixedArticleSummary[],
  { style, dryRun, lint }: FixSummaryOptions,
): string {
  const done = articles.filter(({ fixed, hasFailed }) => fixed.mended.length > 0 && !hasFailed)
  const verb = dryRun ? 'would be fixed' : 'fixed'
  const rows = done.map(({ path, fixed }) => [
    style.path(showPath(path)),
    `${fixed.mended.length} ${verb} ${style.dim(`(${countRules(fixed)})`)}`,
  ])
  const failed = articles.filter(({ hasFailed }) => hasFailed).length
  const left = articles.reduce((sum, { fixed, hasFailed }) => sum + (hasFailed ? 0 : countOpen(fixed)), 0)
  const mended = done.reduce((sum, { fixed }) => sum + fixed.mended.length, 0)
  if (failed === articles.length) return ''
  const total =
    mended === 0
      ? `${style.good('✓')} Nothing to fix in ${plural(articles.length - failed, 'article')}`
      : `${plural(mended, 'problem')} ${verb} in ${done.length} of ${plural(articles.length, 'article')}`
  const rest =
    left === 0
      ? ''
      : `; ${plural(left, 'problem')} ${dryRun ? 'would be' : left === 1 ? 'is' : 'are'} left. To see ${left === 1 ? 'it' : 'them'}: ${style.strong(lint)}`
  return [...layOut(rows), `${total}${rest}`, ''].join('\n')
}

const countOpen = ({ diagnostics }: Pick<FixedText, 'diagnostics'>): number =>
  diagnostics.filter(({ suppression }) => suppression === undefined).length

/** `links/no-tracking 3, document/laid-out 1` */
function countRules({ mended }: Pick<FixedText, 'mended'>): string {
  const counts = new Map<string, number>()
  for (const { rule } of mended) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ')
}

/** Refusals of one article that are told one by one. */
const mostRefusals = 10

/** Why findings were left as they are, though their rules have fixes for them. */
export function describeRefusals(path: string, refused: readonly Refusal[]): string[] {
  const told = refused.slice(0, mostRefusals).map(refusal => describeRefusal(path, refusal))
  const further = refused.length - told.length
  return further > 0 ? [...told, `${path}: ${plural(further, 'more fix', 'more fixes')} refused`] : told
}

const describeRefusal = (path: string, { diagnostic, reason }: Refusal): string =>
  `${path}:${diagnostic.start.line}:${diagnostic.start.column}: a fix of \`${diagnostic.rule}\` was refused as a bug of the rule: it would ${reason}`

/** Fixes were stopped because they never came to an end. */
export const describeUnsettled = (path: string, { mended }: Pick<FixedText, 'mended'>): string =>
  `${path}: fixes never came to an end and were stopped; the last were of ${[...new Set(mended.slice(-2).map(({ rule }) => `\`${rule}\``))].join(' and ')}`
