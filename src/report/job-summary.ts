import { problemsOf, type Report } from '../core/report.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { findingCells, renderCounts, renderRow, renderSummaryTable, takeFitting } from './markdown-table.ts'
import { plural } from './plural.ts'

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
  if (rows.length === 0) return head
  const listed = takeFitting(rows.slice(0, mostRows), longestTable)
  const unlisted = rows.length - listed.length
  const more = unlisted > 0 ? `\n${plural(unlisted, 'further problem')} not listed.\n` : ''
  const header = '| Article | Place | Severity | Finding | Rule |\n| --- | ---: | --- | --- | --- |\n'
  return `${head}\n${header}${listed.join('')}${more}`
}
