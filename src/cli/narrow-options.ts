import { type Command, InvalidArgumentError } from 'commander'
import type { Shard } from '../project/shard.ts'

/** The options about which of the articles, and which of their findings, are wanted, as the command line gives them. */
export interface NarrowOptions {
  readonly since?: string
  readonly staged?: boolean
  readonly changedLines?: boolean
  readonly shard?: Shard
}

/** Let a command be told to look at a part of the articles only. */
export function addNarrowOptions(command: Command): void {
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

function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new InvalidArgumentError('Expected a number and how many there are, such as 2/8')
  return { index, count }
}
