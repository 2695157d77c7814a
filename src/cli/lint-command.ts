import { type Command, Option } from 'commander'
import { addBaselineOptions } from './baseline-options.ts'
import { addCacheOptions } from './cache-options.ts'
import { addConfigOptions } from './config-options.ts'
import { addFixOptions } from './fix-command.ts'
import type { Io } from './terminal/io.ts'
import type { LintFlags } from './commands/run-lint.ts'
import { mergeOptions } from './merge-options.ts'
import { addNarrowOptions } from './narrow-options.ts'
import { addOutputOptions } from './output-options.ts'

const examples = `
Examples:
  citewell article.md                    check one article
  citewell content "drafts/*.md"         check a folder and what a pattern matches
  citewell - --stdin-path a.md < a.md    check standard input
  citewell --fix article.md              put right what is certain, report the rest
  citewell --staged                      check what is about to be committed
  citewell --since main --changed-lines  check what a branch has changed
  citewell --format pretty --format sarif=out.sarif
                                         report to people and to a file at once

Exit codes:
  0  nothing that fails the run (warnings and suggestions do not, see --fail-on)
  1  at least one error in an article, or more warnings than --max-warnings
  2  the job could not be done: a wrong option, a missing path, a bug`

/** Let a command lint: `citewell` itself does, and `citewell lint` for those who like to say it. */
export function addLint(command: Command, io: Io, done: (code: number) => void): void {
  command
    .argument(
      '[paths...]',
      'files, folders, patterns, or - for standard input; the working folder when left out',
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .action(async (paths: string[], _flags: LintFlags, self: Command) => {
      const { runLint } = await import('./commands/run-lint.ts')
      done(await runLint(paths, mergeOptions(self), io))
    })
  addOutputOptions(command.optionsGroup('Reports:'))
  addNarrowOptions(command.optionsGroup('Which articles:'))
  command
    .option('--watch', 'go on, and check again whatever changes')
    .option('--stdin-path <path>', 'the path that standard input goes by')
    .option('--allow-empty', 'a folder or pattern without articles is no error')
  addFixOptions(command.optionsGroup('Fixing:'))
  addConfigOptions(command.optionsGroup('Configuration:'))
  addBaselineOptions(command.optionsGroup('What is let pass:'))
  addCacheOptions(command.optionsGroup('Speed:'))
  command
    .option('--stats', 'say where the time went, rule by rule')
    .optionsGroup('Other:')
    .option('--color', 'colour the output, whatever it goes to')
    .option('--no-color', 'never colour the output')
    .addOption(
      new Option('--parser <parser>', 'which Markdown parser reads').choices(['auto', 'native', 'remark']),
    )
  // Left to the environment and the terminal unless asked for.
  command.setOptionValue('color', undefined)
}
