// A report and what was asked for come in; what was found goes to the terminal and to files, and an exit code comes
// out. It is the last stage of a run; `write-reports.ts` is asked for all that is no plain report for people.
import { onlyErrors, type Report } from '../../core/report.ts'
import { renderPretty } from '../../report/terminal/pretty.ts'
import type { OutputOptions } from '../options.ts'
import { chooseStyle } from '../terminal/color.ts'
import { type Io, print, readWidth } from '../terminal/io.ts'
import { printUserError } from '../terminal/print-errors.ts'
import { type Destination, readDestinations } from './destinations.ts'
import { checkSuppressed, checkWarnings, exitCode, hasFailures } from './exit-status.ts'
import type { RunFacts } from './run-facts.ts'

/**
 * Report, and say what the run comes to. What `--quiet` leaves out counts all the same.
 *
 * @returns the exit code
 */
export async function writeResults(
  report: Report,
  options: OutputOptions,
  facts: RunFacts,
  io: Io,
): Promise<number> {
  const shown = options.quiet ? onlyErrors(report) : report
  const destinations = readDestinations(options)
  let complete = facts.complete
  if (destinations.every(isPlain)) await printPretty(shown, options, facts, io)
  else {
    const { writeReports } = await import('./write-reports.ts')
    const allShown = await writeReports(shown, destinations, options, facts, io)
    complete &&= allShown
  }
  const excesses = [checkWarnings(report.summary, options), checkSuppressed(report.summary, options)]
  let failed = hasFailures(report.summary, options)
  for (const excess of excesses) {
    if (!excess) continue
    await printUserError(excess, io)
    failed = true
  }
  if (!complete) return exitCode.failed
  return failed ? exitCode.problems : exitCode.clean
}

const isPlain = ({ format, file }: Destination): boolean => format === 'pretty' && file === undefined

/** What most runs want, without anything else to load. */
async function printPretty(
  report: Report,
  { color }: OutputOptions,
  { listNext }: RunFacts,
  io: Io,
): Promise<void> {
  if (report.files.length === 0) return
  const style = await chooseStyle(color, io, io.stdout)
  await print(io.stdout, renderPretty(report, { style, width: readWidth(io.stdout), next: listNext?.() }))
}
