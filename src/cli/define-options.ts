// Which options there are, in groups that several commands share. Commander comes next: it reads the command line by
// them. What was given goes to a command by `mergeOptions`, and `options.ts` says what it means to a run.
import { type Command, InvalidArgumentError, Option, type OptionValues } from 'commander'
import { didYouMean } from '../core/nearest.ts'
import { presetNames } from '../core/presets.ts'
import { UserError } from '../core/user-error.ts'
import type { Shard } from '../project/shard.ts'
import { outputNames } from './output/destinations.ts'

/** Let a command be told where its reports go and what fails it. */
export function addOutputOptions(command: Command): void {
  command
    .addOption(
      new Option(
        '-f, --format <format[=file]>',
        'how to report; again for several, each to a file: --format sarif=out.sarif',
      )
        .choices(outputNames)
        // A file may follow the name, so this is read by whoever writes the reports.
        .argParser(collect),
    )
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
    .option('-q, --quiet', 'report errors only')
    .addOption(
      new Option('--fail-on <severity>', 'the mildest finding that fails the run (default: "error")').choices(
        ['error', 'warning', 'suggestion', 'never'],
      ),
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this', readCount)
  addForceOption(command)
}

/** Let a command that writes files be told that what is there may go. */
export function addForceOption(command: Command): void {
  command.option('--force', 'write over articles too, and through links that lead out of the working folder')
}

/** Let a command that prints one thing be told how. */
export function addFormatOption(command: Command): void {
  command.addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']))
}

/** Let a command be told whether to colour. Unless asked, the environment and the terminal decide. */
export function addColorOption(command: Command): void {
  command
    .option('--color', 'colour the output, whatever it goes to')
    .option('--no-color', 'never colour the output')
}

/** Let a command be told by what Markdown is read. */
export function addParserOption(command: Command): void {
  command.addOption(
    new Option('--parser <parser>', 'which Markdown parser reads').choices(['auto', 'native', 'remark']),
  )
}

/** Let a command be told how its paths are meant. */
export function addInputOptions(command: Command): void {
  command.option('--stdin-path <path>', 'the path that standard input goes by')
  addAllowEmptyOption(command)
}

/** The same for a command that does not read standard input. */
export function addAllowEmptyOption(command: Command): void {
  command.option('--allow-empty', 'a folder or pattern without articles is no error')
}

/** Let a command be told to look at a part of the articles only. */
export function addSelectOptions(command: Command): void {
  command
    .option('--since <ref>', 'only articles that changed since a branch, tag or commit of git')
    .option('--staged', 'only articles that are staged in git, as they are staged')
    .option('--changed-lines', 'with --since or --staged: only findings on changed lines')
    .option(
      '--shard <index/count>',
      'only a part of the articles, for one of several machines: 2/8',
      readShard,
    )
}

/** Let a command be told which configuration holds. */
export function addConfigOptions(command: Command): void {
  command
    .option('--config <file>', 'use this configuration instead of looking for one')
    .option('--no-config', 'use no configuration')
    .option('--no-config-code', 'refuse configuration that runs code: .js, .mjs, .ts and plugins')
    .addOption(command.createOption('--preset <name>', 'which rules to start from').choices([...presetNames]))
    .option('--rule <id:severity>', 'set a rule, again for each: --rule links/no-tracking:off', collect)
}

/** The same for a command that runs none anyway, so that it may be said to every command. */
export function addCodeOption(command: Command): void {
  command.addOption(new Option('--no-config-code').hideHelp())
}

/** Let a command be told what to let pass. */
export function addBaselineOptions(command: Command): void {
  command
    .option('--baseline <file>', 'the baseline to use instead of citewell-baseline.json')
    .option('--no-baseline', 'use no baseline')
    .option('--allow-unused-baseline', 'what is in the baseline and no longer occurs is no error')
}

/** Let a command be told which results to use and to keep. Unless asked, the environment decides. */
export function addCacheOptions(command: Command): void {
  command
    .option(
      '--cache',
      'keep results for the next run, which needs to look at changed files only; on, except in CI',
    )
    .option('--no-cache', 'neither use nor keep results')
    .option('--cache-location <place>', 'the file or folder/ to keep results in')
}

/** Let a command be told what it may change. */
export function addFixTypeOption(command: Command): void {
  command.addOption(
    new Option('--fix-type <type>', 'fixes alone, or also the suggestions that leave no choice').choices([
      'safe',
      'suggestions',
    ]),
  )
}

/** Read an option that may be given several times. */
const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value]

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number')
  return Number(text)
}

function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new InvalidArgumentError('Expected a number and how many there are, such as 2/8')
  return { index, count }
}

/**
 * The options of a command: what was given before its name holds too, unless it was given again after it. (What
 * commander merges itself lets the default before the name win over what was given after it.)
 *
 * @throws {UserError} on a value before the name that the command does not take
 */
export function mergeOptions(command: Command): OptionValues {
  const merged: OptionValues = { ...command.parent?.opts() }
  for (const option of command.options) {
    const name = option.attributeName()
    if (Array.isArray(merged[name]) && option.parseArg !== collect)
      merged[name] = chooseLast(option, merged[name])
  }
  for (const [name, value] of Object.entries(command.opts()))
    if (!(name in merged) || command.getOptionValueSource(name) === 'cli') merged[name] = value
  return merged
}

/** The program takes several formats, some commands one. */
function chooseLast({ long, argChoices = [] }: Option, values: readonly string[]): string {
  const value = values.at(-1)!
  if (argChoices.includes(value)) return value
  throw new UserError(
    `The option \`${long}\` takes no \`${value}\` here`,
    didYouMean(value, argChoices) ?? `Use ${argChoices.map(choice => `\`${choice}\``).join(' or ')}.`,
  )
}
