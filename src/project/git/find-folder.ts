import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The root of the repository that a folder is in; outside of any the folder itself. */
export function findRoot(cwd: string): string {
  for (let step = cwd; ; step = dirname(step)) {
    if (existsSync(join(step, '.git'))) return step
    if (dirname(step) === step) return cwd
  }
}

/**
 * The way to a folder from the root of its repository, `packages/site`; `undefined` at the root and outside of any
 * repository. The root is where `.git` is, a folder or, in a worktree, a file: git itself need not be there.
 */
export const findFolder = (cwd: string): string | undefined =>
  relative(findRoot(cwd), cwd).replaceAll(sep, '/') || undefined
