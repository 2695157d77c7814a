import { Command, Option } from 'commander'
import { readVersion } from '../project/package.ts'
import { addCacheCommand } from './cache-command.ts'
import { wantsColor } from './terminal/color.ts'
import { addCompletionsCommand } from './completions-command.ts'
import { addConfigCommands } from './config-commands.ts'
import { addConfigOptions } from './config-options.ts'
import { addFixCommand } from './fix-command.ts'
import type { InspectFlags } from './commands/run-inspect.ts'
import type { Io } from './terminal/io.ts'
import { addLint } from './lint-command.ts'
import { addMergeCommand } from './merge-command.ts'
import { mergeOptions } from './merge-options.ts'
import { addReportCommand } from './report-command.ts'
import type { RulesFlags } from './commands/run-rules.ts'
import { addSuppressCommand } from './suppress-command.ts'

/**
 * The command line. Each command loads its code when it runs, so that `--help` loads no rule.
 *
 * @param done is given the exit code of the command that ran
 */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('citewell')
  program
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: () => undefined, // main says it in its own words
      getOutHasColors: () => wantsColor(undefined, io, io.stdout),
    })
    .description(
      'Checks Markdown health articles: every quoted claim has a numbered reference, every reference resolves.',
    )
    .version(readVersion(), '-v, --version', 'print the version')
    .helpCommand(false)
    .enablePositionalOptions()
  addLint(program, io, done)
  addLint(program.command('lint').description('the same as without a command'), io, done)
  const inspect = program
    .command('inspect')
    .description('show what citewell sees: quotations, citations, references')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .action(async (paths: string[], _flags: InspectFlags, command: Command) => {
      const { runInspect } = await import('./commands/run-inspect.ts')
      done(await runInspect(paths, mergeOptions(command), io))
    })
  const listRules = program
    .command('rules')
    .description('list all rules')
    .action(async (_flags: RulesFlags, command: Command) => {
      const { runRules } = await import('./commands/run-rules.ts')
      done(await runRules(mergeOptions(command), io))
    })
  addSharedOptions(inspect, true)
  addConfigOptions(inspect)
  addSharedOptions(listRules, false)
  addFixCommand(program, io, done)
  addReportCommand(program, io, done)
  addSuppressCommand(program, io, done)
  addMergeCommand(program, io, done)
  addConfigCommands(program, io, done)
  addCompletionsCommand(program, io, done)
  addCacheCommand(program, io, done)
  return program
}

function addSharedOptions(command: Command, readsArticles: boolean): void {
  command
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']))
    .option('--color', 'colour the output, whatever it goes to')
    .option('--no-color', 'never colour the output')
    .helpOption('-h, --help', 'print this help')
  // Left to the environment and the terminal unless asked for.
  command.setOptionValue('color', undefined)
  if (!readsArticles) return
  command
    .addOption(
      new Option('--parser <parser>', 'which Markdown parser reads').choices(['auto', 'native', 'remark']),
    )
    .option('--stdin-path <path>', 'the path that standard input goes by')
    .option('--allow-empty', 'a folder or pattern without articles is no error')
}
