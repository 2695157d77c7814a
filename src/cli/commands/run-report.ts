// Paths and options come in; articles are linted (`project/run.ts`), and `output/write-page.ts` shows them on one
// page or in a table.
import { resolve } from 'node:path'
import type { ParserName } from '../../article/parse/parse.ts'
import { createReport } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import { readRegular } from '../../project/files/read-regular.ts'
import { configure, run } from '../../project/run.ts'
import { compareReports, type EarlierReport } from '../../report/compare-reports.ts'
import { escapeControls, showPath } from '../../report/escape-controls.ts'
import { describeComparison } from '../../report/html/describe-comparison.ts'
import { checkLinkTemplate } from '../../report/html/link-template.ts'
import { plural } from '../../report/plural.ts'
import { findInputs } from '../input/find-inputs.ts'
import {
  type BaselineOptions,
  chooseParser,
  type ConfigOptions,
  type InputOptions,
  readRunOptions,
} from '../options.ts'
import { createDescriber } from '../output/describe-files.ts'
import { exitCode } from '../output/exit-status.ts'
import { type TableName, writePage, writeTable } from '../output/write-page.ts'
import { keepApart } from '../output/write-report-file.ts'
import type { Io } from '../terminal/io.ts'
import { noteIgnored, printBugs } from '../terminal/print-errors.ts'

export interface ReportFlags extends InputOptions, ConfigOptions, BaselineOptions {
  readonly output?: string
  readonly format?: 'html' | 'csv'
  readonly table?: TableName
  readonly title?: string
  readonly linkTemplate?: string
  readonly sinceReport?: string
  readonly force?: boolean
  readonly parser?: ParserName
}

/**
 * `citewell report [paths…]`: write one HTML file that shows what articles rest on, or a table of it. Errors in articles
 * do not fail the command: it is made for looking.
 *
 * @returns the exit code
 * @throws {UserError} on a template that leads nowhere safe, and when the earlier report cannot be read
 */
export async function runReport(paths: readonly string[], flags: ReportFlags, io: Io): Promise<number> {
  const started = new Date()
  checkTemplate(flags.linkTemplate)
  const earlier = flags.sinceReport === undefined ? undefined : await readEarlier(flags.sinceReport, io)
  const parser = await chooseParser(flags.parser)
  const { inputs: found, allFound } = await findInputs(paths, flags, io)
  const { file, table } = readPlace(flags)
  const inputs = keepApart(found, file === undefined ? [] : [file], { cwd: io.cwd(), force: flags.force })
  const describer = createDescriber({ parser, wantsText: table === undefined })
  const options = { ...readRunOptions(flags, parser, io), noteLinted: describer.note }
  const { files, bugs, known, looked } = await run(inputs, options)
  await printBugs(bugs, io)
  noteIgnored(inputs.length, looked, io)
  const complete = allFound && bugs.length === 0
  if (looked === 0) return complete ? exitCode.clean : exitCode.failed
  const findArticles = () => configure(inputs, options)
  const facts = { rules: known, started, complete, parser, describer, findArticles }
  const comparison = earlier && compareReports(files, earlier)
  const report = createReport(files)
  const { title, linkTemplate, force } = flags
  const { bytes, failed } = table
    ? await writeTable(report, { file, force, table }, facts, io)
    : await writePage(report, { file, force, title, linkTemplate, comparison }, facts, io)
  if (file !== undefined)
    io.stderr.write(
      `${showPath(file)}: ${plural(files.length - failed, 'article')}, ${describeSize(bytes)}\n`,
    )
  if (comparison)
    io.stderr.write(`Since ${escapeControls(comparison.name)}: ${describeComparison(comparison)}\n`)
  return complete && failed === 0 ? exitCode.clean : exitCode.failed
}

/** Where the report goes, standard output when left out, and which table it is, if it is one. */
function readPlace({ output, format, table }: ReportFlags): {
  readonly file: string | undefined
  readonly table: TableName | undefined
} {
  const isTable =
    format === 'csv' || (format === undefined && (output?.endsWith('.csv') || table !== undefined))
  const wanted = isTable ? (table ?? 'claims') : undefined
  if (output === '-') return { file: undefined, table: wanted }
  return { file: output ?? (wanted ? `citewell-${wanted}.csv` : 'citewell-report.html'), table: wanted }
}

function checkTemplate(template: string | undefined): void {
  const problem = template === undefined ? undefined : checkLinkTemplate(template)
  if (problem !== undefined)
    throw new UserError(
      `\`--link-template ${template}\` cannot be used: ${problem}`,
      'Write it like `https://cms.example/edit/{path}#L{line}` or `vscode://file/{absolute}:{line}`.',
    )
}

/** Bytes that an earlier report may have. */
const largestReport = 512 * 1024 * 1024

async function readEarlier(file: string, io: Io): Promise<EarlierReport> {
  let text
  try {
    text = readRegular(resolve(io.cwd(), file), largestReport).toString('utf8')
  } catch (error) {
    throw new UserError(`The earlier report \`${file}\` cannot be read (${errorCode(error)})`)
  }
  const { readEarlierReport } = await import('../../report/read-earlier.ts')
  return readEarlierReport(file, text)
}

const describeSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
