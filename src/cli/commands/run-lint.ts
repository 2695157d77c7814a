// Paths and options come in; articles are found (`input/`), linted or fixed (`project/run.ts`), and what was found
// goes to `output/write-results.ts`, which gives the exit code.
import { rules } from '../../../rules/index.ts'
import { findNativeFailure } from '../../article/parse/parse.ts'
import type { RuleSet } from '../../core/presets.ts'
import { createReport, type FileReport, problemsOf, type Report } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import { applyBaselines } from '../../project/baseline/apply-baseline.ts'
import type { Input } from '../../project/files/read-file.ts'
import { collectKnown, configure, run, type RunOptions } from '../../project/run.ts'
import { findInputs } from '../input/find-inputs.ts'
import { selectInputs } from '../input/select-inputs.ts'
import { chooseParser, type LintFlags, readRunOptions, readSpeedOptions } from '../options.ts'
import { readDestinations } from '../output/destinations.ts'
import { writeNextCommands } from '../output/next-commands.ts'
import { writeResults } from '../output/write-results.ts'
import type { Io } from '../terminal/io.ts'
import { noteIgnored, printBugs } from '../terminal/print-errors.ts'
import { createProgress } from '../terminal/progress.ts'

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
  const started = new Date()
  const outputs = readDestinations(flags).flatMap(({ file }) => file ?? [])
  // Where nothing has changed there is nothing to parse, so what was not asked for by name is not loaded yet.
  const parser = flags.parser ? await chooseParser(flags.parser) : 'auto'
  const stats = flags.stats ? (await import('../output/stats.ts')).createStats() : undefined
  const options = {
    ...readRunOptions(flags, parser, io, ruleSet),
    ...(stats && { noteStage: stats.noteStage, prepare: stats.measure }),
  }
  if (flags.watch) return (await import('../watch/watch.ts')).watchAndLint(paths, flags, options, io)
  const found = await findInputs(paths, flags, io)
  const inputs = await leaveOut(found.inputs, outputs, flags, io)
  const wanted = await selectInputs(inputs, flags, io)
  stats?.noteStage('find articles')
  const { files, allDone, known } =
    flags.fix || flags.fixDryRun
      ? await fixFirst(wanted.inputs, options, flags, io)
      : await lintOnly(wanted.inputs, options, flags, io)
  const report = createReport(files.map(wanted.selectFindings))
  const facts = {
    rules: known,
    started,
    complete: found.allFound && allDone,
    parser,
    listNext: () => writeNextCommands(choosePaths(paths, report, flags), flags, io),
    findArticles: () => configure(wanted.inputs, options),
  }
  const code = await writeResults(report, flags, facts, io)
  stats?.noteStage('report')
  if (stats) io.stderr.write(stats.render(files.length, await findNativeFailure(parser)))
  return code
}

/** The most articles that a command line can name and still be read. */
const mostNamed = 8

/** What was typed, or where git or a shard chose among it, the articles with findings: to go on with these alone. */
function choosePaths(
  typed: readonly string[],
  { files }: Report,
  { since, staged, shard }: LintFlags,
): readonly string[] {
  if (since === undefined && !staged && !shard) return typed
  const named = files.filter(file => problemsOf(file).length > 0).map(({ path }) => path)
  return named.length <= mostNamed ? named : typed
}

/** Reports of this run are no articles of it. */
async function leaveOut(
  inputs: readonly Input[],
  outputs: readonly string[],
  { force }: LintFlags,
  io: Io,
): Promise<readonly Input[]> {
  if (outputs.length === 0) return inputs
  const { keepApart } = await import('../output/write-report-file.ts')
  return keepApart(inputs, outputs, { cwd: io.cwd(), force })
}

interface Linted {
  readonly files: readonly FileReport[]
  /** Whether the job was done on every file. A file that cannot be read is a finding. */
  readonly allDone: boolean
  /** The rules that there were, those of plugins too. */
  readonly known: RuleSet
}

async function lintOnly(
  inputs: readonly Input[],
  options: RunOptions,
  flags: LintFlags,
  io: Io,
): Promise<Linted> {
  const progress = createProgress(inputs.length, io)
  // What is measured is all of the work, one thing after the other.
  const speed = options.noteStage ? { threads: 1 } : await readSpeedOptions(flags, options.rules, io)
  const { files, bugs, known, looked } = await run(inputs, {
    ...options,
    ...speed,
    noteDone: progress?.noteDone,
  })
  progress?.end()
  await printBugs(bugs, io)
  noteIgnored(inputs.length, looked, io)
  return { files, allDone: bugs.length === 0, known }
}

/** `--fix`: put right what can be, and report what is left. */
async function fixFirst(
  inputs: readonly Input[],
  options: RunOptions,
  { fix = false, fixType = 'safe', force }: LintFlags,
  io: Io,
): Promise<Linted> {
  if (fix && inputs.some(({ content }) => 'bytes' in content))
    throw new UserError(
      'The option `--fix` writes to files, not to standard input or to what is staged',
      '`citewell fix -` prints the fixed text; stage all of a file before it is fixed.',
    )
  await chooseParser(options.parser)
  const { fixAndReport } = await import('./fix-inputs.ts')
  const jobs = await configure(inputs, options)
  const { files, ...rest } = await fixAndReport(jobs, { ...options, write: fix, type: fixType, force }, io)
  return { files: await applyBaselines(files, jobs, options), ...rest, known: collectKnown(jobs, options) }
}
