import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../error-code.ts'
import {
  enterFolder,
  findIgnoreFilesWithin,
  type IgnoreFiles,
  isIgnored,
  isIgnoreName,
} from './ignore-files.ts'

/** Files that are articles unless somebody says otherwise. */
const articleName = /\.(?:md|markdown|mdx|txt)$/i

export const isArticleName = (name: string): boolean => articleName.test(name)

/** Names that are passed over when looking through folders. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/**
 * Find the articles in a folder and the folders below it. Hidden names, `node_modules` and what `.gitignore` and
 * `.citewellignore` name are passed over. Links to files count as files; links to folders are not followed, so that a loop of
 * links ends.
 *
 * @param onFailure is told of folders that cannot be opened
 * @param onFolder is told of every folder that is looked through
 */
export function findArticles(
  root: string,
  onFailure: (folder: string, code: string) => void,
  onFolder?: (folder: string) => void,
): string[] {
  const found: string[] = []
  const open = (folder: string, outer: IgnoreFiles): void => {
    let entries: Dirent[]
    onFolder?.(folder)
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      onFailure(folder, errorCode(error))
      return
    }
    const hasOwn = folder !== root && entries.some(({ name }) => isIgnoreName(name))
    const ignoreFiles = hasOwn ? enterFolder(outer, folder) : outer
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!isIgnored(ignoreFiles, path, true)) open(path, ignoreFiles)
      } else if (
        isArticleName(entry.name) &&
        !isFolderLink(entry, path) &&
        !isIgnored(ignoreFiles, path, false)
      ) {
        found.push(path)
      }
    }
  }
  open(root, findIgnoreFilesWithin(root))
  return found
}

const isFolderLink = (entry: Dirent, path: string): boolean => entry.isSymbolicLink() && isFolder(path)

/** Whether a path leads to a folder. A loop of links leads nowhere. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch (error) {
    errorCode(error)
    return false
  }
}
