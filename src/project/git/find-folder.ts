import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/**
 * The way to a folder from the root of its repository, `packages/site`; `undefined` at the root and outside of any
 * repository. The root is where `.git` is, a folder or, in a worktree, a file: git itself need not be there.
 */
export function findFolder(cwd: string): string | undefined {
  for (let step = cwd; ; step = dirname(step)) {
    if (existsSync(join(step, '.git'))) return relative(step, cwd).replaceAll(sep, '/') || undefined
    if (dirname(step) === step) return undefined
  }
}
