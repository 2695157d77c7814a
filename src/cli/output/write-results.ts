import type { ParserName } from '../../article/parse/parse.ts'
import { onlyErrors, type Report } from '../../core/report.ts'
import type { RuleSet } from '../../core/rule-settings.ts'
import type { Job } from '../../project/lint-files.ts'
import { renderPretty } from '../../report/terminal/pretty.ts'
import { type BaselineOptions, checkSuppressed } from '../baseline-options.ts'
import { wantsColor } from '../terminal/color.ts'
import { type Destination, readDestinations } from './destinations.ts'
import { exitCode } from './exit-status.ts'
import { printUserError } from '../terminal/print-errors.ts'
import { type Io, print } from '../terminal/io.ts'
import type { OutputOptions } from '../output-options.ts'
import { checkWarnings, hasFailures } from './verdict.ts'

export interface FinishOptions extends OutputOptions, Pick<BaselineOptions, 'maxSuppressed'> {}

/** What is known of a run beside its findings. */
export interface RunFacts {
  /** The rules that could have run. */
  readonly rules: RuleSet
  readonly started: Date
  /** Whether every file could be looked at. */
  readonly complete: boolean
  readonly parser: ParserName
  /** Finds the articles again, with what is configured for them, for reports that show them. */
  readonly findArticles: () => Promise<readonly Job[]>
}

/**
 * Report, and say what the run comes to. What `--quiet` leaves out counts all the same.
 *
 * @returns the exit code
 */
export async function finish(
  report: Report,
  options: FinishOptions,
  facts: RunFacts,
  io: Io,
): Promise<number> {
  const shown = options.quiet ? onlyErrors(report) : report
  const destinations = readDestinations(options)
  let complete = facts.complete
  if (destinations.every(isPlain)) await printPretty(shown, options, io)
  else {
    const { writeReports } = await import('./write-reports.ts')
    const allShown = await writeReports(shown, destinations, options, facts, io)
    complete &&= allShown
  }
  const excesses = [checkWarnings(report.summary, options), checkSuppressed(report.summary, options)]
  let failed = hasFailures(report.summary, options)
  for (const excess of excesses) {
    if (!excess) continue
    printUserError(excess, io)
    failed = true
  }
  if (!complete) return exitCode.failed
  return failed ? exitCode.problems : exitCode.clean
}

const isPlain = ({ format, file }: Destination): boolean => format === 'pretty' && file === undefined

/** What most runs want, without anything else to load. */
async function printPretty(report: Report, { color }: FinishOptions, io: Io): Promise<void> {
  if (report.files.length === 0) return
  await print(io.stdout, renderPretty(report, { color: wantsColor(color, io, io.stdout) }))
}
