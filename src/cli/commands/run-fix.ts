// Paths and options come in; `fix-inputs.ts` fixes the articles, with a person's choices where they were asked for,
// and what became of them is printed.
import { rules } from '../../../rules/index.ts'
import type { ParserName } from '../../article/parse/parse.ts'
import type { FixType } from '../../core/fix/fix.ts'
import type { RuleSet } from '../../core/rule-settings.ts'
import { UserError } from '../../core/user-error.ts'
import type { FixedArticle } from '../../project/fix-files.ts'
import { configure } from '../../project/run.ts'
import { plural } from '../../report/plural.ts'
import { renderFixSummary } from '../../report/terminal/fix-summary.ts'
import { loadStyle } from '../../report/terminal/style.ts'
import { findInputs } from '../input/find-inputs.ts'
import { chooseParser, type ConfigOptions, type InputOptions, readRunOptions } from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import { writeNextCommands } from '../output/next-commands.ts'
import { type Chooser, createChooser } from '../terminal/choose-suggestions.ts'
import { chooseStyle, wantsColor } from '../terminal/color.ts'
import { type Io, print } from '../terminal/io.ts'
import { printUserError, printWarning } from '../terminal/print-errors.ts'
import { fixInputs } from './fix-inputs.ts'

export interface FixFlags extends InputOptions, ConfigOptions {
  readonly dryRun?: boolean
  readonly diff?: boolean
  readonly fixType?: FixType
  readonly interactive?: boolean
  readonly force?: boolean
  readonly color?: boolean
  readonly parser?: ParserName
}

/**
 * `citewell fix [paths…]`: carry out what is certainly right, and what a person chooses. Standard input is fixed to
 * standard output.
 *
 * @returns the exit code
 */
export async function runFix(
  paths: readonly string[],
  flags: FixFlags,
  io: Io,
  ruleSet: RuleSet = rules,
): Promise<number> {
  const chooser = flags.interactive ? await startChooser(paths, flags, io) : undefined
  const parser = await chooseParser(flags.parser)
  const { inputs, allFound } = await findInputs(paths, flags, io)
  const options = readRunOptions(flags, parser, io, ruleSet)
  const jobs = await configure(inputs, options)
  const dryRun = flags.dryRun === true || flags.diff === true
  const { files, allDone } = await fixInputs(
    jobs,
    {
      ...options,
      write: !dryRun,
      force: flags.force,
      ...(flags.fixType && { type: flags.fixType }),
      ...(chooser && { choose: chooser.choose }),
    },
    io,
  )
  await chooser?.close()
  const articles = files.filter(file => file.kind === 'fixed')
  for (const file of files)
    if (file.kind === 'unreadable')
      await printUserError(new UserError(`${file.path}: ${file.diagnostic.message}`), io)
  await printResult(articles, paths, flags, io)
  if (!allFound || !allDone) return exitCode.failed
  return dryRun && articles.some(changes) ? exitCode.problems : exitCode.clean
}

const changes = ({ before, fixed }: FixedArticle): boolean => fixed.source !== before

async function startChooser(paths: readonly string[], { color }: FixFlags, io: Io): Promise<Chooser> {
  if (io.stdin.isTTY !== true || io.stdout.isTTY !== true || paths.includes('-'))
    throw new UserError(
      'The option `--interactive` needs a terminal to ask in',
      'Leave it out, or take every clear suggestion with `--fix-type suggestions`.',
    )
  return createChooser(io, await chooseStyle(color, io, io.stdout))
}

/** The texts or the changes themselves go to standard output, and then the summary to standard error. */
async function printResult(
  articles: readonly FixedArticle[],
  paths: readonly string[],
  flags: FixFlags,
  io: Io,
): Promise<void> {
  const { dryRun = false, diff = false, color } = flags
  const fromStdin = paths.includes('-')
  if (diff) await printDiffs(articles, color, io)
  else if (fromStdin && !dryRun) {
    const stdin = articles.find(({ onDisk }) => !onDisk)
    if (stdin) await print(io.stdout, stdin.fixed.source)
  }
  const output = diff || (fromStdin && !dryRun) ? io.stderr : io.stdout
  const summaries = articles.map(({ path, fixed, failure }) => ({
    path,
    fixed,
    hasFailed: failure !== undefined,
  }))
  const options = {
    style: await chooseStyle(color, io, output),
    dryRun: dryRun || diff,
    lint: writeNextCommands(paths, flags, io).lint,
  }
  if (articles.length > 0) await print(output, renderFixSummary(summaries, options))
}

/**
 * A file gets the changes as they are. Of all else (a terminal, a pipe that may lead to a log) nobody knows what it would
 * take for a command.
 */
async function printDiffs(
  articles: readonly FixedArticle[],
  color: boolean | undefined,
  io: Io,
): Promise<void> {
  const { renderDiff, renderInertDiff, showDiff } = await import('../../report/terminal/diff.ts')
  const { stdout } = io
  const isColored = wantsColor(color, io, stdout)
  if (isColored || stdout.isTTY || stdout.isFile) {
    const diff = articles.map(({ path, before, fixed }) => renderDiff(path, before, fixed.source)).join('')
    const isShown = isColored || stdout.isTTY
    await print(stdout, isShown ? showDiff(diff, await loadStyle(isColored, stdout)) : diff)
    return
  }
  const inert = articles.map(({ path, before, fixed }) => renderInertDiff(path, before, fixed.source))
  await print(stdout, inert.map(({ diff }) => diff).join(''))
  const leftOut = inert.reduce((sum, each) => sum + each.leftOut, 0)
  if (leftOut > 0)
    await printWarning(
      `${plural(leftOut, 'stretch', 'stretches')} of the changes ${leftOut === 1 ? 'is' : 'are'} left out here: characters in the text could steer what shows it. \`citewell fix --diff > changes.patch\` has all of them`,
      io,
    )
}
