import { basename, dirname, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { findIgnoreFiles, type IgnoreFiles, isIgnored } from './ignore-files.ts'
import { isArticleName } from './walk.ts'

/**
 * Find the files that a pattern means, as absolute paths. Hidden names, `node_modules` and what `.gitignore` names
 * are passed over. A pattern that says which extension it wants (`*.qmd`) gets it; others get articles.
 */
export function findByPattern(pattern: string, cwd: string): string[] {
  const files = globSync(pattern, {
    cwd,
    absolute: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  const namesExtension = /\.[^*?./\\]+$/.test(basename(pattern))
  const ignoreFiles = new Map<string, IgnoreFiles>()
  return files
    .map(file => resolve(file))
    .filter(file => {
      if (!namesExtension && !isArticleName(file)) return false
      const folder = dirname(file)
      let inFolder = ignoreFiles.get(folder)
      if (!inFolder) ignoreFiles.set(folder, (inFolder = findIgnoreFiles(folder)))
      return !isIgnored(inFolder, file, false)
    })
}
