import type { Bug, LintFilesOptions } from './lint-files.ts'
import type { ConfigFlags } from './config/config-flags.ts'
import type { Digest } from './digest.ts'
import type { PackedReport } from './pack.ts'
import type { Input } from './read-file.ts'

/** What a worker is told once: all that it needs to find the configurations that the main thread found. */
export interface WorkerOptions extends Pick<LintFilesOptions, 'parser' | 'today'> {
  readonly cwd: string
  readonly flags: ConfigFlags
  /** Whether to answer with digests. */
  readonly wantsDigests: boolean
}

export interface WorkerData extends WorkerOptions {
  /** One number: the place within its batch of the file that the worker is busy with, or -1. */
  readonly busyWith: Int32Array
}

/** Files to lint. Batches are answered in the order in which they come. */
export type Batch = readonly Input[]

/** What was found in one file. */
export interface LintedFile extends PackedReport {
  readonly digest?: Digest | undefined
}

export interface Answer {
  /** A `LintedFile`, or `null` for a bug, for each file: as JSON, which goes faster from thread to thread than objects. */
  readonly linted: string
  readonly bugs: readonly Bug[]
}
