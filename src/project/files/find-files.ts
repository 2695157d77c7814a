import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { didYouMean } from '../../core/nearest.ts'
import { UserError } from '../../core/user-error.ts'
import type { Input } from './read-file.ts'
import { findRoot } from '../git/find-folder.ts'
import { isInside } from './read-regular.ts'
import { findArticles, isFolder } from './walk.ts'
import { errorCode } from '../error-code.ts'

export interface FindOptions {
  /** The folder that paths are relative to. */
  readonly cwd: string
  /** A folder or pattern without articles is no problem. */
  readonly allowEmpty?: boolean
  /** Words that a misspelt path may have been meant as: the names of commands. */
  readonly words?: readonly string[]
  /** What to say of words that are no paths. */
  readonly hints?: Readonly<Partial<Record<string, string>>>
}

/** What paths lead to: files to read, and the paths that lead nowhere. */
export interface Found {
  /** Each file once, ordered by path. */
  readonly inputs: readonly Input[]
  readonly problems: readonly UserError[]
}

/** Find the files that paths mean. A path is a file (of any name), a folder, or a pattern. */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<Found> {
  const problems: UserError[] = []
  const byFile = new Map<string, Input>()
  // Links must not lead out of it.
  const root = findRoot(options.cwd)
  const rootOf = (file: string): string | undefined => (isInside(file, root) ? root : undefined)
  // Patterns are rare, and the library that knows them is loaded only for them.
  const findByPattern = paths.some(mayBePattern) ? (await import('./glob.ts')).findByPattern : undefined
  for (const path of paths) {
    const files = findPath(path, { ...options, findByPattern, onProblem: problem => problems.push(problem) })
    for (const file of files)
      if (!byFile.has(file))
        byFile.set(file, { path: showPath(file, path, options.cwd), content: { file, root: rootOf(file) } })
  }
  const inputs = [...byFile.values()].toSorted((a, b) => Number(a.path > b.path) - Number(a.path < b.path))
  return { inputs, problems }
}

/**
 * A pattern as those who match it want it. Where folders are parted by backslashes, that is what a backslash means;
 * elsewhere it takes the meaning from the sign after it.
 */
export const toPattern = (path: string, separator: string = sep): string =>
  separator === '\\' ? path.replaceAll('\\', '/') : path

/** Whether a path that names no file may be meant as a pattern. */
const mayBePattern = (path: string): boolean => /[*?]|\[[^\]]*\]|\{[^}]*\}|[!@+]\(/.test(path)

interface Search extends FindOptions {
  readonly findByPattern: ((pattern: string, cwd: string) => string[]) | undefined
  readonly onProblem: (problem: UserError) => void
}

function findPath(path: string, search: Search): string[] {
  const { cwd, allowEmpty, words = [], hints = {}, onProblem } = search
  const full = existing(resolve(cwd, path)) ?? existing(resolve(cwd, path.replaceAll('\\', '/')))
  if (full && !isFolder(full)) return [full]
  const files = full
    ? findInFolder(full, onProblem)
    : mayBePattern(path)
      ? search.findByPattern?.(toPattern(path), cwd)
      : undefined
  if (!files)
    onProblem(
      new UserError(
        `There is no file or folder \`${path}\``,
        (Object.hasOwn(hints, path) ? hints[path] : didYouMean(path, words)) ?? suggestPath(path, cwd),
      ),
    )
  else if (files.length === 0 && !allowEmpty)
    onProblem(
      new UserError(`${full ? 'There are no articles in' : 'No article matches'} \`${path}\``, emptyHint),
    )
  return files ?? []
}

const emptyHint =
  'Articles end in .md, .markdown, .mdx or .txt; hidden, ignored and node_modules folders are passed over.'

/** What is there, be it a link that leads nowhere. */
const existing = (path: string): string | undefined => (existsSync(path) || isLink(path) ? path : undefined)

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch (error) {
    errorCode(error)
    return false
  }
}

const findInFolder = (folder: string, onProblem: Search['onProblem']): string[] =>
  findArticles(folder, (closed, code) =>
    onProblem(new UserError(`The folder \`${closed}\` cannot be opened (${code})`)),
  )

/** Look for a misspelt name in the folder that it would be in. */
function suggestPath(path: string, cwd: string): string | undefined {
  const folder = existing(dirname(resolve(cwd, path)))
  if (!folder || !isFolder(folder)) return undefined
  return (
    didYouMean(
      path,
      readdirSync(folder).map(name => join(dirname(path), name)),
    ) ?? didYouMean(basename(path), readdirSync(folder))
  )
}

/** Relative to the working folder where a file is inside it, else as it was asked for. Always forward slashes. */
function showPath(file: string, asked: string, cwd: string): string {
  const home = cwd.endsWith(sep) ? cwd : cwd + sep
  if (file.startsWith(home)) return toSlashes(file.slice(home.length))
  return toSlashes(isAbsolute(asked) ? file : relative(cwd, file))
}

const toSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
