import type { Diagnostic } from '../core/lint.ts'
import type { Summary } from '../core/report.ts'
import { escapeMarkdown, renderMessage } from './escape-markdown.ts'
import { isPlainUrl } from './plain-url.ts'
import { plural } from './plural.ts'

/** How a run went, in a line: `3 problems (1 error, 2 warnings) in 7 articles`. */
export function renderCounts({ files, errors, warnings, suggestions }: Summary): string {
  const total = errors + warnings + suggestions
  if (total === 0) return `nothing to report in ${plural(files, 'article')}`
  const counts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    suggestions > 0 ? plural(suggestions, 'suggestion') : '',
  ]
  return `${plural(total, 'problem')} (${counts.filter(Boolean).join(', ')}) in ${plural(files, 'article')}`
}

/** The counts as a table, with those that a line has no room for. */
export function renderSummaryTable({
  files,
  errors,
  warnings,
  suggestions,
  fixable,
  suppressed = 0,
}: Summary): string {
  return [
    '| Articles | Errors | Warnings | Suggestions | Fixable | Suppressed |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${[files, errors, warnings, suggestions, fixable, suppressed].join(' | ')} |`,
    '',
  ].join('\n')
}

/** The cells that every table of findings has; a rule links to its documentation. */
export const findingCells = ({ start, severity, message, rule, url }: Diagnostic): string[] => [
  `${start.line}:${start.column}`,
  severity,
  renderMessage(message),
  isPlainUrl(url) ? `[${escapeMarkdown(rule)}](${url})` : escapeMarkdown(rule),
]

export const renderRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** The first rows that take no more than so many code units. */
export function takeFitting(rows: readonly string[], room: number): readonly string[] {
  let taken = 0
  const end = rows.findIndex(row => (taken += row.length) > room)
  return end < 0 ? rows : rows.slice(0, end)
}
