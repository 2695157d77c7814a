import type { Command } from 'commander'
import type { Io } from './terminal/io.ts'
import { mergeOptions } from './merge-options.ts'

/** Add `citewell cache clean`. */
export function addCacheCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('cache')
    .description('see to the results that are kept for the next run')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .command('clean')
    .description('remove the results of this folder')
    .option('--cache-location <place>', 'the file or folder/ they were kept in')
    .helpOption('-h, --help', 'print this help')
    .action(async (_flags: unknown, command: Command) => {
      const { cleanCache } = await import('./commands/run-cache-clean.ts')
      done(await cleanCache(mergeOptions(command), io))
    })
}
