import type { Command } from 'commander'
import type { Io } from './terminal/io.ts'
import type { MergeFlags } from './commands/run-merge.ts'
import { mergeOptions } from './merge-options.ts'
import { addOutputOptions } from './output-options.ts'

const examples = `
Examples:
  citewell --shard 1/2 --format json=a.json      on one machine
  citewell --shard 2/2 --format json=b.json      on another
  citewell merge a.json b.json --format sarif    when both are done
  citewell merge a.json b.json -o report.html    as a page; the articles must be at hand

Exit codes: as of one run that had looked at everything`

/** Add `citewell merge` to the command line. */
export function addMergeCommand(program: Command, io: Io, done: (code: number) => void): void {
  const merge = program
    .command('merge')
    .description('join the JSON reports of several runs into one, in any format')
    .argument('<reports...>', 'reports that were written with --format json, or - for standard input')
    .option('--color', 'colour the output, whatever it goes to')
    .option('--no-color', 'never colour the output')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .action(async (files: string[], _flags: MergeFlags, command: Command) => {
      const { runMerge } = await import('./commands/run-merge.ts')
      done(await runMerge(files, mergeOptions(command), io))
    })
  merge.setOptionValue('color', undefined)
  addOutputOptions(merge)
}
