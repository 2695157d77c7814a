import { Command, Option } from 'commander'
import { readVersion } from '../project/version.ts'
import { addBaselineOptions } from './baseline-options.ts'
import { wantsColor } from './color.ts'
import { addConfigOptions } from './config-options.ts'
import { addFixCommand, addFixOptions } from './fix-command.ts'
import type { InspectFlags } from './inspect.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './lint.ts'
import { mergeOptions } from './merge-options.ts'
import { addReportCommand } from './report-command.ts'
import type { RulesFlags } from './rules.ts'
import { addSuppressCommand } from './suppress-command.ts'

const examples = `
Examples:
  citewell article.md                    check one article
  citewell content "drafts/*.md"         check a folder and what a pattern matches
  citewell inspect article.md            show the quotations, citations and references it sees
  citewell - --stdin-path a.md < a.md    check standard input

Exit codes:
  0  no errors (warnings and suggestions alone leave 0)
  1  at least one error in an article
  2  the job could not be done: a wrong option, a missing path, a bug`

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
    .argument(
      '[paths...]',
      'files, folders, patterns, or - for standard input; the working folder when left out',
    )
    .version(readVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .option('--quiet', 'report errors only')
    .addHelpText('after', examples)
    .action(async (paths: string[], flags: LintFlags) => {
      const { runLint } = await import('./lint.ts')
      done(await runLint(paths, flags, io))
    })
  program
    .command('inspect')
    .description('show what citewell sees: quotations, citations, references')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .action(async (paths: string[], _flags: InspectFlags, command: Command) => {
      const { runInspect } = await import('./inspect.ts')
      done(await runInspect(paths, mergeOptions(command), io))
    })
  program
    .command('rules')
    .description('list all rules')
    .action(async (_flags: RulesFlags, command: Command) => {
      const { runRules } = await import('./rules.ts')
      done(await runRules(mergeOptions(command), io))
    })
  addConfigOptions(program)
  addBaselineOptions(program)
  for (const command of [program, ...program.commands]) addSharedOptions(command, command.name() !== 'rules')
  addFixOptions(program)
  addFixCommand(program, io, done)
  addReportCommand(program, io, done)
  addSuppressCommand(program, io, done)
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
