// What `find-inputs.ts` found comes in; what was asked for by git and by shard goes on to linting, with a filter for
// what linting will find.
import { type FileReport, withDiagnostics } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import type { Input } from '../../project/files/read-file.ts'
import type { Changes } from '../../project/git/changes.ts'
import { chooseShard } from '../../project/shard.ts'
import { plural } from '../../report/plural.ts'
import type { SelectOptions } from '../options.ts'
import type { Io } from '../terminal/io.ts'

/** What is left to look at. */
export interface Selection {
  readonly inputs: readonly Input[]
  /** Leaves out the findings that are not wanted. */
  readonly selectFindings: (file: FileReport) => FileReport
}

/**
 * Leave out the articles that are not wanted.
 *
 * @throws {UserError} on options that contradict one another, and on what git says against them
 */
export async function selectInputs(
  inputs: readonly Input[],
  options: SelectOptions,
  io: Io,
): Promise<Selection> {
  const { staged, changedLines, shard } = options
  const changes = await findChanges(options, io.cwd())
  const changed = changes ? changes.choose(inputs) : inputs
  const selected = shard ? chooseShard(changed, shard) : changed
  const isOnChangedLine = changedLines ? changes?.readLines() : undefined
  if (selected.length === 0 && inputs.length > 0 && !shard)
    io.stderr.write(`None of ${plural(inputs.length, 'article')} ${staged ? 'is staged' : 'has changed'}\n`)
  return {
    inputs: selected,
    selectFindings: file =>
      isOnChangedLine
        ? withDiagnostics(
            file,
            file.diagnostics.filter(each => isOnChangedLine(file, each)),
          )
        : file,
  }
}

/** What knows git is only loaded when it is asked. */
async function findChanges(
  { since, staged, changedLines }: SelectOptions,
  cwd: string,
): Promise<Changes | undefined> {
  if (since !== undefined && staged)
    throw new UserError('`--since` and `--staged` contradict one another', 'Leave one of them out.')
  if (staged) return (await import('../../project/git/changes.ts')).stagedChanges(cwd)
  if (since !== undefined) return (await import('../../project/git/changes.ts')).changesSince(since, cwd)
  if (changedLines)
    throw new UserError(
      'The option `--changed-lines` needs to know since when',
      'Add `--staged` or `--since main`.',
    )
  return undefined
}
