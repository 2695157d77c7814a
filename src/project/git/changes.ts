import { resolve } from 'node:path'
import type { Diagnostic } from '../../core/lint.ts'
import type { FileReport } from '../../core/report.ts'
import { openRepository, readMergeBase, type Repository } from './repository.ts'
import { readPatch, touchesLines } from './patch.ts'
import type { Input } from '../files/read-file.ts'

/** What git says has changed. */
export interface Changes {
  /** The inputs that changed, as they are to be looked at. */
  readonly choose: (inputs: readonly Input[]) => Input[]
  /** Finds out which findings touch a line that changed. */
  readonly readLines: () => (file: FileReport, finding: Diagnostic) => boolean
}

/** The names that git has for files, by their absolute paths. */
type Names = ReadonlyMap<string, string>

/**
 * What changed since the last commit shared with a branch: commits, what is not committed yet, and new files.
 *
 * @throws {UserError} outside of a repository, or on a name that git does not know
 */
export function changesSince(ref: string, cwd: string): Changes {
  const repository = openRepository(cwd)
  const comparison = [readMergeBase(repository, ref)]
  const changed = listChanged(repository, comparison)
  const untracked = readNames(
    repository,
    repository.git('ls-files', '--others', '--exclude-standard', '-z', '--full-name', ':/'),
  )
  const isWanted = (file: string): boolean => changed.has(file) || untracked.has(file)
  return {
    choose: inputs => inputs.filter(({ content }) => 'file' in content && isWanted(content.file)),
    readLines: () => createLineFilter(repository, comparison),
  }
}

/**
 * What is staged. An article that changed again since then is read as it is staged: that is what will be committed.
 *
 * @throws {UserError} outside of a repository
 */
export function stagedChanges(cwd: string): Changes {
  const repository = openRepository(cwd)
  const staged = listChanged(repository, ['--cached'])
  const changedAgain = listChanged(repository, [])
  const choose = (input: Input): Input[] => {
    const file = 'file' in input.content ? input.content.file : ''
    const name = staged.get(file)
    if (name === undefined) return []
    if (!changedAgain.has(file)) return [input]
    return [{ ...input, content: readStaged(repository, name) ?? input.content }]
  }
  return {
    choose: inputs => inputs.flatMap(choose),
    readLines: () => createLineFilter(repository, ['--cached']),
  }
}

/** What is staged under a name; `undefined` for one that is no UTF-8, which cannot be handed over. */
function readStaged({ git }: Repository, name: string): Input['content'] | undefined {
  if (name.includes('\uFFFD')) return undefined
  return { bytes: git('cat-file', 'blob', `:0:${name}`) }
}

/** Files that were added, changed or renamed; not those that are gone. */
const wanted = ['--diff-filter=d', '--find-renames', '--ignore-submodules', '--no-ext-diff', '--no-relative']

const listChanged = (repository: Repository, comparison: readonly string[]): Names =>
  readNames(repository, repository.git('diff', '--name-only', '-z', ...wanted, ...comparison))

const readNames = ({ top }: Repository, output: Buffer): Names =>
  new Map(
    output
      .toString()
      .split('\0')
      .filter(Boolean)
      .map(name => [resolve(top, name), name]),
  )

function createLineFilter(
  repository: Repository,
  comparison: readonly string[],
): (file: FileReport, finding: Diagnostic) => boolean {
  const form = ['--unified=0', '--text', '--no-color', '--no-textconv']
  const patch = repository.git('diff', ...form, ...wanted, ...comparison).toString()
  // Both list the files in one order; names within a patch would have to be unquoted.
  const files = [...listChanged(repository, comparison).keys()]
  const changed = new Map(readPatch(patch).map((spans, index) => [files[index], spans]))
  return ({ path, source }, finding) => {
    const spans = changed.get(resolve(repository.cwd, path))
    // What git does not know is new.
    return !spans || source === undefined || touchesLines(spans, source, finding)
  }
}
