/** One of several parts of the work, each for a machine of its own. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/**
 * The part of some things that a shard has to do: every `count`th of them. Equal lists are cut alike on every machine,
 * and as neighbours go to different shards, a folder of long articles is shared out.
 */
export const chooseShard = <Item>(items: readonly Item[], { index, count }: Shard): Item[] =>
  items.filter((_, position) => position % count === index - 1)
