import { availableParallelism } from 'node:os'
import type { RuleSet } from '../core/rule-settings.ts'
import { findCachePlace } from '../project/cache/cache-place.ts'
import { readBuild } from '../project/package.ts'
import type { CacheOptions } from './cache-options.ts'
import type { Io } from './terminal/io.ts'

export interface Speed {
  readonly threads: number
  /** The file to keep results in; none when left out. */
  readonly cachePlace?: string | undefined
}

/**
 * How many threads to use and where to keep results. A continuous integration starts from nothing each time, so it
 * keeps results only when asked to. Only the command as it is built does either: its rules are the same in every
 * thread and from one run to the next.
 */
export function chooseSpeed(
  { cache, cacheLocation }: CacheOptions,
  rules: RuleSet,
  builtIn: RuleSet,
  io: Io,
): Speed {
  if (readBuild() === undefined || rules !== builtIn) return { threads: 1 }
  const threads = availableParallelism()
  const isWanted = cache ?? (cacheLocation !== undefined || !io.env['CI'])
  return isWanted
    ? { threads, cachePlace: findCachePlace({ cwd: io.cwd(), env: io.env, asked: cacheLocation }) }
    : { threads }
}
