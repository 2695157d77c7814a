import { problemsOf, type Report } from '../core/report.ts'
import { escapeHtml } from './escape-markdown.ts'
import { findingCells, renderCounts, renderRow, renderSummaryTable, takeFitting } from './markdown-table.ts'
import { plural } from './plural.ts'

/** Code units of a comment: GitHub takes 65,536 characters, and what is added around the report has to fit too. */
const longestComment = 60_000

/** By this, a bot finds the comment that it wrote before and writes it anew. */
const signature = '<!-- citewell-report -->'

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
  return unlisted > 0 ? `${comment}\n${plural(unlisted, 'further problem')} not listed.\n` : comment
}

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
