import { type FileReport, problemsOf, type Report } from '../core/report.ts'
import { escapeHtml } from './escape-markdown.ts'
import { findingCells, renderCounts, renderRow, renderSummaryTable } from './markdown-table.ts'
import { plural } from './plural.ts'

/** Code units of a comment: GitHub takes 65,536 characters, and what is added around the report has to fit too. */
const longestComment = 60_000

/** By this, a bot finds the comment that it wrote before and writes it anew. */
const signature = '<!-- citewell-report -->'

/** The report as a comment on a pull request: the counts, then the findings of each article to fold out. */
export function renderMarkdown({ files, summary }: Report): string {
  const head = `${signature}\n### citewell: ${renderCounts(summary)}\n\n${renderSummaryTable(summary)}`
  const sections = files.flatMap(file => renderFile(file) ?? [])
  let comment = head
  for (const [index, section] of sections.entries()) {
    if (comment.length + section.length > longestComment)
      return `${comment}\nThe findings in ${plural(sections.length - index, 'further article')} are too many for one comment.\n`
    comment += section
  }
  return comment
}

function renderFile(file: FileReport): string | undefined {
  const problems = problemsOf(file)
  if (problems.length === 0) return undefined
  const rows = problems.map(problem => renderRow(findingCells(problem))).join('')
  const title = `${escapeHtml(file.path)}: ${plural(problems.length, 'problem')}`
  const table = `| Place | Severity | Finding | Rule |\n| ---: | --- | --- | --- |\n${rows}`
  return `\n<details>\n<summary>${title}</summary>\n\n${table}\n</details>\n`
}
