import ignore, { type Ignore } from 'ignore'
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { errorCode } from '../error-code.ts'
import { readRegular } from './read-regular.ts'

/** What says which files to leave alone, written in the same way; the later one wins. */
const ignoreNames = ['.gitignore', '.citewellignore']

export const isIgnoreName = (name: string): boolean => ignoreNames.includes(name)

/** The ignore files of one folder. */
interface IgnoreFile {
  readonly folder: string
  readonly rules: Ignore
}

/** The ignore files that hold in one folder, from the outermost to its own. */
export type IgnoreFiles = readonly IgnoreFile[]

/** Add a folder's own ignore files. */
export function enterFolder(outer: IgnoreFiles, folder: string): IgnoreFiles {
  const texts = ignoreNames.flatMap(name => readIgnoreFile(join(folder, name)) ?? [])
  return texts.length === 0 ? outer : [...outer, { folder, rules: ignore().add(texts.join('\n')) }]
}

/** Bytes that an ignore file may have, and code units that a line of it may have: no path is longer. */
const largestIgnoreFile = 1024 * 1024
const longestLine = 4096

/** One that is missing or cannot be read says nothing, nor does a line that is no pattern. */
function readIgnoreFile(file: string): string | undefined {
  try {
    return readRegular(file, largestIgnoreFile)
      .toString('utf8')
      .split(/\r?\n/)
      .filter(line => line.length <= longestLine)
      .join('\n')
  } catch (error) {
    errorCode(error)
    return undefined
  }
}

/**
 * The ignore files that hold in a folder: from the root of its repository down, or only its own outside of
 * a repository.
 */
export function findIgnoreFiles(folder: string): IgnoreFiles {
  let files: IgnoreFiles = []
  for (const step of pathFromRepository(folder)) files = enterFolder(files, step)
  return files
}

/** The same without those that would ignore the folder itself: somebody asked for it by name. */
export const findIgnoreFilesWithin = (folder: string): IgnoreFiles =>
  findIgnoreFiles(folder).filter(file => !isIgnored([file], folder, true))

/** Whether an ignore file says to leave a path alone: the innermost that has an opinion decides. */
export function isIgnored(files: IgnoreFiles, path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of files.toReversed()) {
    const inside = relative(folder, path).replaceAll(sep, '/')
    if (inside === '') continue
    const verdict = rules.test(isFolder ? `${inside}/` : inside)
    if (verdict.ignored) return true
    if (verdict.unignored) return false
  }
  return false
}

/** The folders from the one that holds `.git` to this one; just this one when there is none. */
function pathFromRepository(folder: string): string[] {
  const steps = [folder]
  for (let step = folder; !existsSync(join(step, '.git'));) {
    const parent = dirname(step)
    if (parent === step) return [folder]
    steps.unshift(parent)
    step = parent
  }
  return steps
}
