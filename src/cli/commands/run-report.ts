// Paths and options come in; articles are linted (`project/run.ts`), and `output/write-page.ts` shows them on one
// page.
import type { ParserName } from '../../article/parse/parse.ts'
import { createReport } from '../../core/report.ts'
import { configure, run } from '../../project/run.ts'
import { showPath } from '../../report/escape-controls.ts'
import { plural } from '../../report/plural.ts'
import { findInputs } from '../input/find-inputs.ts'
import {
  type BaselineOptions,
  chooseParser,
  type ConfigOptions,
  type InputOptions,
  readRunOptions,
} from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import { writePage } from '../output/write-page.ts'
import { keepApart } from '../output/write-report-file.ts'
import type { Io } from '../terminal/io.ts'
import { noteIgnored, printBugs } from '../terminal/print-errors.ts'

export interface ReportFlags extends InputOptions, ConfigOptions, BaselineOptions {
  readonly output: string
  readonly title?: string
  readonly force?: boolean
  readonly parser?: ParserName
}

/**
 * `citewell report [paths…]`: write one HTML file that shows what articles rest on. Errors in articles do not fail
 * the command: it is made for looking.
 *
 * @returns the exit code
 */
export async function runReport(paths: readonly string[], flags: ReportFlags, io: Io): Promise<number> {
  const started = new Date()
  const parser = await chooseParser(flags.parser)
  const { inputs: found, allFound } = await findInputs(paths, flags, io)
  const outputs = flags.output === '-' ? [] : [flags.output]
  const inputs = keepApart(found, outputs, { cwd: io.cwd(), force: flags.force })
  const options = readRunOptions(flags, parser, io)
  const { files, bugs, known, looked } = await run(inputs, options)
  await printBugs(bugs, io)
  noteIgnored(inputs.length, looked, io)
  const complete = allFound && bugs.length === 0
  if (looked === 0) return complete ? exitCode.clean : exitCode.failed
  const facts = { rules: known, started, complete, parser, findArticles: () => configure(inputs, options) }
  const { title } = flags
  const file = flags.output === '-' ? undefined : flags.output
  const { bytes, failed } = await writePage(
    createReport(files),
    { file, title, force: flags.force },
    facts,
    io,
  )
  if (file !== undefined)
    io.stderr.write(
      `${showPath(file)}: ${plural(files.length - failed, 'article')}, ${describeSize(bytes)}\n`,
    )
  return complete && failed === 0 ? exitCode.clean : exitCode.failed
}

const describeSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
