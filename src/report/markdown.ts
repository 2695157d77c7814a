import type { Diagnostic } from '../core/lint.ts'
import { type FileReport, problemsOf, type Report, type Summary } from '../core/report.ts'
import { escapeHtml, escapeMarkdown, renderMessage } from './escape-markdown.ts'
import { plural } from './plural.ts'
import { isPlainUrl } from './urls.ts'
import { describeUnjudged } from './describe-unjudged.ts'

/** Code units of a comment: GitHub takes 65,536 characters, and what is added around the report has to fit too. */
const longestComment = 60_000

/** By this, a bot finds the comment that it wrote before and writes it anew. */
export const signature = '<!-- citewell-report -->'

/** The report as a comment on a pull request: the counts, then the findings of each article to fold out. */
export function renderMarkdown({ files, summary }: Report): string {
  let comment = `${signature}\n### citewell: ${renderCounts(summary)}\n\n${renderSummaryTable(summary)}`
  let unlisted = 0
  for (const file of files) {
    const rows = problemsOf(file).map(problem => renderRow(findingCells(problem)))
    const { head, tail } = frameFile(file.path, rows.length)
    const fitting =
      unlisted > 0 ? [] : takeFitting(rows, longestComment - comment.length - head.length - tail.length)
    if (fitting.length > 0) comment += head + fitting.join('') + tail
    unlisted += rows.length - fitting.length
  }
  if (unlisted > 0) comment += `\n${plural(unlisted, 'further problem')} not listed.\n`
  return comment + renderUnjudged(files, longestComment - comment.length)
}

/** Articles that were left unjudged, each with its reason, in a part to fold out; empty when there are none. */
function renderUnjudged(files: readonly FileReport[], room: number): string {
  const rows = files.flatMap(({ path, unjudged = [] }) =>
    unjudged.map(note => renderRow([escapeMarkdown(path), renderMessage(describeUnjudged(note.reason))])),
  )
  if (rows.length === 0) return ''
  const head = `\n<details>\n<summary>${plural(rows.length, 'article')} not judged</summary>\n\n| Article | Why |\n| --- | --- |\n`
  const tail = '\n</details>\n'
  const listed = takeFitting(rows.slice(0, mostUnjudged), room - head.length - tail.length)
  const more =
    rows.length > listed.length
      ? `\n${plural(rows.length - listed.length, 'further article')} not listed.\n`
      : ''
  return `${head}${listed.join('')}${more}${tail}`
}

/** Articles left unjudged that are listed. */
const mostUnjudged = 50

const frameFile = (path: string, problems: number): { readonly head: string; readonly tail: string } => ({
  head: [
    '',
    '<details>',
    `<summary>${escapeHtml(path)}: ${plural(problems, 'problem')}</summary>`,
    '',
    '| Place | Severity | Finding | Rule |',
    '| ---: | --- | --- | --- |',
    '',
  ].join('\n'),
  tail: '\n</details>\n',
})

/** Findings that are listed: nobody reads on for longer than that. */
const mostRows = 500
/** Code units that are listed, should paths be very long: a step may write 1 MiB, in at most three bytes for each. */
const longestTable = 300_000

/** The summary of a job of GitHub Actions: Markdown to append to the file that `GITHUB_STEP_SUMMARY` names. */
export function renderJobSummary({ files, summary }: Report): string {
  const head = `## citewell: ${renderCounts(summary)}\n\n${renderSummaryTable(summary)}`
  const rows = files.flatMap(file =>
    problemsOf(file).map(problem => renderRow([escapeMarkdown(file.path), ...findingCells(problem)])),
  )
  const notes = renderUnjudged(files, longestTable)
  if (rows.length === 0) return head + notes
  const listed = takeFitting(rows.slice(0, mostRows), longestTable)
  const unlisted = rows.length - listed.length
  const more = unlisted > 0 ? `\n${plural(unlisted, 'further problem')} not listed.\n` : ''
  const header = '| Article | Place | Severity | Finding | Rule |\n| --- | ---: | --- | --- | --- |\n'
  return `${head}\n${header}${listed.join('')}${more}${notes}`
}

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
function renderSummaryTable({
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
const findingCells = ({ start, severity, message, rule, url }: Diagnostic): string[] => [
  `${start.line}:${start.column}`,
  severity,
  renderMessage(message),
  isPlainUrl(url) ? `[${escapeMarkdown(rule)}](${url})` : escapeMarkdown(rule),
]

const renderRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** The first rows that take no more than so many code units. */
function takeFitting(rows: readonly string[], room: number): readonly string[] {
  let taken = 0
  const end = rows.findIndex(row => (taken += row.length) > room)
  return end < 0 ? rows : rows.slice(0, end)
}
