import { rules } from '../../rules/index.ts'
import type { ParserName } from '../article/parse.ts'
import type { RuleSet } from '../core/presets.ts'
import { createReport, onlyErrors } from '../core/report.ts'
import { run } from '../project/run.ts'
import { renderJson } from '../report/json.ts'
import { renderPretty } from '../report/pretty.ts'
import { chooseParser } from './choose-parser.ts'
import { wantsColor } from './color.ts'
import { type ConfigOptions, readConfigOptions } from './config-options.ts'
import { exitCode } from './exit-codes.ts'
import { printBug } from './failures.ts'
import { findInputs, type InputOptions } from './inputs.ts'
import { type Io, print } from './io.ts'

export interface LintFlags extends InputOptions, ConfigOptions {
  readonly format?: 'pretty' | 'json'
  readonly quiet?: boolean
  readonly color?: boolean
  readonly parser?: ParserName
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
  const { files, bugs } = await run(inputs, {
    cwd: io.cwd(),
    flags: readConfigOptions(flags),
    rules: ruleSet,
    parser,
    today: new Date().toISOString().slice(0, 10),
  })
  for (const { path, error } of bugs) printBug(error, io, path)
  const report = flags.quiet ? onlyErrors(createReport(files)) : createReport(files)
  if (flags.format === 'json') await print(io.stdout, renderJson(report))
  else if (files.length > 0)
    await print(io.stdout, renderPretty(report, { color: wantsColor(flags.color, io, io.stdout) }))
  if (!allFound || bugs.length > 0) return exitCode.failed
  return report.summary.errors > 0 ? exitCode.problems : exitCode.clean
}
