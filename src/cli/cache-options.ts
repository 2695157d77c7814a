import type { Command } from 'commander'

/** The options about kept results. */
export interface CacheOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
}

export function addCacheOptions(command: Command): void {
  command
    .option(
      '--cache',
      'keep results for the next run, which needs to look at changed files only; on, except in CI',
    )
    .option('--no-cache', 'neither use nor keep results')
    .option('--cache-location <place>', 'the file or folder/ to keep results in')
  // Left to the environment unless asked for.
  command.setOptionValue('cache', undefined)
}
