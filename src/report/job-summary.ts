import { problemsOf, type Report } from '../core/report.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { findingCells, renderCounts, renderRow, renderSummaryTable } from './markdown-table.ts'
import { plural } from './plural.ts'

/** Findings that are listed: a step may write 1 MiB, but nobody reads on for that long. */
const mostRows = 500

/** The summary of a job of GitHub Actions: Markdown to append to the file that `GITHUB_STEP_SUMMARY` names. */
export function renderJobSummary({ files, summary }: Report): string {
  const head = `## citewell: ${renderCounts(summary)}\n\n${renderSummaryTable(summary)}`
  const rows = files.flatMap(file =>
    problemsOf(file).map(problem => renderRow([escapeMarkdown(file.path), ...findingCells(problem)])),
  )
  if (rows.length === 0) return head
  const more =
    rows.length > mostRows ? `\n${plural(rows.length - mostRows, 'further problem')} not listed.\n` : ''
  const header = '| Article | Place | Severity | Finding | Rule |\n| --- | ---: | --- | --- | --- |\n'
  return `${head}\n${header}${rows.slice(0, mostRows).join('')}${more}`
}
