import type { ParserName } from '../../article/parse/parse.ts'
import { UserError } from '../../core/user-error.ts'
import { configure } from '../../project/run.ts'
import { withArticle } from '../../project/with-article.ts'
import { joinInspections, renderInspectionJson } from '../../report/inspect-json.ts'
import { renderInspection } from '../../report/terminal/inspect-pretty.ts'
import { findInputs } from '../input/find-inputs.ts'
import { chooseParser, type ConfigOptions, type InputOptions, readRunOptions } from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import { chooseStyle } from '../terminal/color.ts'
import { type Io, print } from '../terminal/io.ts'
import { noteIgnored, printBug, printUserError } from '../terminal/print-errors.ts'

export interface InspectFlags extends InputOptions, ConfigOptions {
  readonly format?: 'pretty' | 'json'
  readonly color?: boolean
  readonly parser?: ParserName
}

/**
 * `citewell inspect [paths…]`: show what citewell sees in articles, before any rule judges it. A file that cannot
 * be read cannot be shown, so it fails the command.
 *
 * @returns the exit code
 */
export async function runInspect(paths: readonly string[], flags: InspectFlags, io: Io): Promise<number> {
  const parser = await chooseParser(flags.parser)
  const { inputs, allFound } = await findInputs(paths, flags, io)
  const style = await chooseStyle(flags.color, io, io.stdout)
  const jobs = await configure(inputs, readRunOptions(flags, parser, io))
  noteIgnored(inputs.length, jobs.length, io)
  const shown: string[] = []
  for (const { input, config } of jobs) {
    const outcome = withArticle(input, { ...config.settings, parser }, article =>
      flags.format === 'json' ? renderInspectionJson(article) : renderInspection(article, style),
    )
    if (outcome.kind === 'read') shown.push(outcome.result)
    else if (outcome.kind === 'bug') await printBug(outcome.error, io, outcome.path)
    else await printUserError(new UserError(`${outcome.path}: ${outcome.diagnostic.message}`), io)
  }
  await print(io.stdout, flags.format === 'json' ? joinInspections(shown) : shown.join('\n'))
  return allFound && shown.length === jobs.length ? exitCode.clean : exitCode.failed
}
