import { relative } from 'node:path'
import type { ParserName } from '../../article/parse/parse.ts'
import { type Recorded, updateBaselines } from '../../project/baseline/update-baseline.ts'
import { lintFiles } from '../../project/lint-files.ts'
import { configure } from '../../project/run.ts'
import { escapeControls, showPath } from '../../report/escape-controls.ts'
import { plural } from '../../report/plural.ts'
import { findInputs } from '../input/find-inputs.ts'
import { chooseParser, type ConfigOptions, type InputOptions, readRunOptions } from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import { type Io, print } from '../terminal/io.ts'
import { printBugs } from '../terminal/print-errors.ts'

export interface SuppressFlags extends InputOptions, ConfigOptions {
  readonly parser?: ParserName
  readonly baseline?: string | false
  readonly prune?: boolean
  readonly force?: boolean
}

/**
 * `citewell suppress [paths…]`: record the findings of today, so that only new ones count from now on.
 *
 * @returns the exit code
 */
export async function runSuppress(paths: readonly string[], flags: SuppressFlags, io: Io): Promise<number> {
  const parser = await chooseParser(flags.parser)
  const { inputs, allFound } = await findInputs(paths, flags, io)
  const options = readRunOptions(flags, parser, io)
  const jobs = await configure(inputs, options)
  const { files, bugs } = lintFiles(jobs, options)
  await printBugs(bugs, io)
  const recorded = await updateBaselines(files, jobs, {
    cwd: options.cwd,
    ...(flags.baseline && { baseline: flags.baseline }),
    ...(flags.prune && { prune: true }),
    ...(flags.force && { force: true }),
  })
  await print(io.stdout, recorded.map(each => describe(each, options.cwd)).join(''))
  return allFound && bugs.length === 0 ? exitCode.clean : exitCode.failed
}

function describe({ file, findings, articles, change, moved }: Recorded, cwd: string): string {
  const changed = change === 0 ? 'no change' : change > 0 ? `${change} more` : `${-change} fewer`
  const name = showPath(relative(cwd, file))
  const moves = Array.from(
    moved,
    ([after, before]) => `  ${escapeControls(before)} is ${escapeControls(after)} now\n`,
  )
  return `${name}: ${plural(findings, 'finding')} in ${plural(articles, 'article')} (${changed})\n${moves.join('')}`
}
