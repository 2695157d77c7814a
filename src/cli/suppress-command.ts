import { type Command, Option } from 'commander'
import { addConfigOptions } from './config-options.ts'
import type { Io } from './terminal/io.ts'
import { mergeOptions } from './merge-options.ts'
import type { SuppressFlags } from './commands/run-suppress.ts'

/** Add `citewell suppress` to the command line. */
export function addSuppressCommand(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('suppress')
    .description('record the findings of today in a baseline, so that only new ones count')
    .argument('[paths...]', 'files, folders, patterns; the working folder when left out')
    .option('--prune', 'add nothing, and take out what no longer occurs')
    .option('--baseline <file>', 'the baseline to write instead of citewell-baseline.json')
    .addOption(
      new Option('--parser <parser>', 'which Markdown parser reads').choices(['auto', 'native', 'remark']),
    )
    .option('--allow-empty', 'a folder or pattern without articles is no error')
    .helpOption('-h, --help', 'print this help')
    .action(async (paths: string[], _flags: SuppressFlags, self: Command) => {
      const { runSuppress } = await import('./commands/run-suppress.ts')
      done(await runSuppress(paths, mergeOptions(self), io))
    })
  addConfigOptions(command)
}
