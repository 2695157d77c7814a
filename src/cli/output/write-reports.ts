// A report and the places it goes to come in from `write-results.ts`; each format is rendered (`report/`) and written.
import { appendFileSync } from 'node:fs'
import type { Report } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import { findFolder } from '../../project/git/find-folder.ts'
import { readVersion } from '../../project/package.ts'
import { describeRules, type ReportContext } from '../../report/context.ts'
import { showPath } from '../../report/escape-controls.ts'
import { renderReport } from '../../report/formats.ts'
import { renderCounts } from '../../report/markdown.ts'
import { plain } from '../../report/terminal/style.ts'
import type { OutputOptions } from '../options.ts'
import { chooseStyle } from '../terminal/color.ts'
import { type Io, print, readWidth } from '../terminal/io.ts'
import type { Destination } from './destinations.ts'
import type { RunFacts } from './run-facts.ts'
import { writeReportFile } from './write-report-file.ts'

/**
 * Write a report in every format that was asked for, each to its place. In a job of GitHub Actions the format
 * `github` comes with a table in the summary of the job.
 *
 * @returns whether every article could be shown, where articles are shown
 * @throws {UserError} when a file cannot be written
 */
export async function writeReports(
  report: Report,
  destinations: readonly Destination[],
  options: OutputOptions,
  facts: RunFacts,
  io: Io,
): Promise<boolean> {
  let allShown = true
  for (const destination of destinations) {
    const { format, file } = destination
    if (format === 'html') {
      const { writePage } = await import('./write-page.ts')
      const { failed } = await writePage(report, { file, force: options.force }, facts, io)
      if (failed > 0) allShown = false
      continue
    }
    const text = await renderReport(format, report, await createContext(destination, options, facts, io))
    if (file !== undefined) writeReportFile(file, [text], { cwd: io.cwd(), force: options.force })
    // An empty folder that is allowed to be empty is nothing for people to read about.
    else if (format !== 'pretty' || report.files.length > 0) await print(io.stdout, text)
  }
  // Whoever looks at the terminal alone is to know as well.
  if (destinations.every(({ file }) => file !== undefined))
    io.stderr.write(`${describe(report, destinations)}\n`)
  if (destinations.some(({ format }) => format === 'github')) await addJobSummary(report, io)
  return allShown
}

const describe = ({ summary }: Report, destinations: readonly Destination[]): string =>
  `${destinations.map(({ file }) => showPath(file!)).join(', ')}: ${renderCounts(summary)}`

async function createContext(
  { file }: Destination,
  options: OutputOptions,
  facts: RunFacts,
  io: Io,
): Promise<ReportContext> {
  const { rules, started, complete } = facts
  const folder = findFolder(io.cwd())
  return {
    version: readVersion(),
    rules: describeRules(rules),
    started,
    complete,
    style: file === undefined ? await chooseStyle(options.color, io, io.stdout) : plain,
    width: file === undefined ? readWidth(io.stdout) : undefined,
    next: facts.listNext?.(),
    ...(folder !== undefined && { folder }),
    ...(options.failOn && { failOn: options.failOn }),
  }
}

async function addJobSummary(report: Report, io: Io): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY']
  if (!file) return
  const { renderJobSummary } = await import('../../report/markdown.ts')
  try {
    appendFileSync(file, renderJobSummary(report))
  } catch (error) {
    throw new UserError(`The job summary cannot be written to \`${file}\` (${errorCode(error)})`)
  }
}
