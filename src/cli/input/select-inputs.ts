import type { FileReport } from '../../core/report.ts'
import type { Input } from '../../project/files/read-file.ts'
import { plural } from '../../report/plural.ts'
import type { Io } from '../terminal/io.ts'
import type { NarrowOptions } from '../narrow-options.ts'

/** What is left to look at. */
export interface Narrowed {
  readonly inputs: readonly Input[]
  /** Leaves out the findings that are not wanted. */
  readonly narrow: (file: FileReport) => FileReport
}

/**
 * Leave out what is not wanted. What knows git is only loaded when it is asked.
 *
 * @throws {UserError} on options that contradict one another, and on what git says against them
 */
export async function narrow(inputs: readonly Input[], options: NarrowOptions, io: Io): Promise<Narrowed> {
  const { since, staged, changedLines, shard } = options
  if (since === undefined && !staged && !changedLines && !shard) return { inputs, narrow: file => file }
  const { narrowInputs } = await import('./narrow-inputs.ts')
  const narrowed = narrowInputs(inputs, options, io.cwd())
  if (narrowed.inputs.length === 0 && inputs.length > 0 && !shard)
    io.stderr.write(`None of ${plural(inputs.length, 'article')} ${staged ? 'is staged' : 'has changed'}\n`)
  return narrowed
}
