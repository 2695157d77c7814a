import { rules } from '../../rules/index.ts'
import type { ParserName } from '../article/parse.ts'
import type { FixType } from '../core/fix.ts'
import type { RuleSet } from '../core/presets.ts'
import { createReport, type FileReport, onlyErrors } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import type { Input } from '../project/read-file.ts'
import { passRecorded } from '../project/pass-recorded.ts'
import { configure, run, type RunOptions } from '../project/run.ts'
import { renderJson } from '../report/json.ts'
import { renderPretty } from '../report/pretty.ts'
import { type BaselineOptions, checkSuppressed } from './baseline-options.ts'
import { chooseParser } from './choose-parser.ts'
import { wantsColor } from './color.ts'
import { type ConfigOptions, readConfigOptions } from './config-options.ts'
import { exitCode } from './exit-codes.ts'
import { printBug, printUserError } from './failures.ts'
import { findInputs, type InputOptions } from './inputs.ts'
import { type Io, print } from './io.ts'
import { today } from './today.ts'

export interface LintFlags extends InputOptions, ConfigOptions, BaselineOptions {
  readonly format?: 'pretty' | 'json'
  readonly quiet?: boolean
  readonly color?: boolean
  readonly parser?: ParserName
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly fixType?: FixType
}

/**
 * `citewell [paths…]`: report what is wrong with articles.
 *
 * @returns the exit code
 */
export async function runLint(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
  ruleSet: RuleSet = rules,
): Promise<number> {
  const parser = await chooseParser(flags.parser)
  const { inputs, allFound } = await findInputs(paths, flags, io)
  const options = {
    cwd: io.cwd(),
    flags: readConfigOptions(flags),
    rules: ruleSet,
    parser,
    today: today(),
    ...(flags.baseline !== undefined && { baseline: flags.baseline }),
    ...(flags.allowUnusedBaseline && { allowUnusedBaseline: true }),
  }
  const { files, allDone } =
    flags.fix || flags.fixDryRun
      ? await fixFirst(inputs, options, flags, io)
      : await lintOnly(inputs, options, io)
  const report = flags.quiet ? onlyErrors(createReport(files)) : createReport(files)
  if (flags.format === 'json') await print(io.stdout, renderJson(report))
  else if (files.length > 0)
    await print(io.stdout, renderPretty(report, { color: wantsColor(flags.color, io, io.stdout) }))
  const tooMany = checkSuppressed(report.summary, flags)
  if (tooMany) printUserError(tooMany, io)
  if (!allFound || !allDone) return exitCode.failed
  return tooMany || report.summary.errors > 0 ? exitCode.problems : exitCode.clean
}

interface Linted {
  readonly files: readonly FileReport[]
  /** Whether the job was done on every file. A file that cannot be read is a finding. */
  readonly allDone: boolean
}

async function lintOnly(inputs: readonly Input[], options: RunOptions, io: Io): Promise<Linted> {
  const { files, bugs } = await run(inputs, options)
  for (const { path, error } of bugs) printBug(error, io, path)
  return { files, allDone: bugs.length === 0 }
}

/** `--fix`: put right what can be, and report what is left. */
async function fixFirst(
  inputs: readonly Input[],
  options: RunOptions,
  { fix = false, fixType = 'safe' }: LintFlags,
  io: Io,
): Promise<Linted> {
  if (fix && inputs.some(({ content }) => 'bytes' in content))
    throw new UserError(
      'The option `--fix` cannot write to standard input',
      '`citewell fix -` prints the fixed text.',
    )
  const { fixAndReport } = await import('./fix-inputs.ts')
  const jobs = await configure(inputs, options)
  const { files, ...rest } = await fixAndReport(jobs, { ...options, write: fix, type: fixType }, io)
  return { files: await passRecorded(files, jobs, options), ...rest }
}
