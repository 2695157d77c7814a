import { withDiagnostics } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import { type Changes, changesSince, stagedChanges } from '../../project/git/changes.ts'
import type { Input } from '../../project/files/read-file.ts'
import { chooseShard } from '../../project/shard.ts'
import type { Narrowed } from './select-inputs.ts'
import type { NarrowOptions } from '../narrow-options.ts'

/**
 * Leave out the articles that are not wanted.
 *
 * @throws {UserError} on options that contradict one another, and on what git says against them
 */
export function narrowInputs(inputs: readonly Input[], options: NarrowOptions, cwd: string): Narrowed {
  const changes = findChanges(options, cwd)
  const changed = changes ? changes.choose(inputs) : inputs
  const chosen = options.shard ? chooseShard(changed, options.shard) : changed
  if (!changes || !options.changedLines) return { inputs: chosen, narrow: file => file }
  const isOnChangedLine = changes.readLines()
  return {
    inputs: chosen,
    narrow: file =>
      withDiagnostics(
        file,
        file.diagnostics.filter(each => isOnChangedLine(file, each)),
      ),
  }
}

function findChanges({ since, staged, changedLines }: NarrowOptions, cwd: string): Changes | undefined {
  if (since !== undefined && staged)
    throw new UserError('`--since` and `--staged` contradict one another', 'Leave one of them out.')
  if (staged) return stagedChanges(cwd)
  if (since !== undefined) return changesSince(since, cwd)
  if (changedLines)
    throw new UserError(
      'The option `--changed-lines` needs to know since when',
      'Add `--staged` or `--since main`.',
    )
  return undefined
}
