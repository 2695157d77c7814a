import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Report } from '../../core/report.ts'
import type { Input } from '../../project/files/read-file.ts'
import { isArticleName } from '../../project/files/walk.ts'

/**
 * Find the articles that a report from elsewhere names, as far as they are still there. Whoever wrote it does not
 * choose what is read: only articles in the working folder are.
 */
export function findArticlesOf({ files }: Report, cwd: string): Input[] {
  return files.flatMap(({ path }) => {
    const file = resolve(cwd, path)
    const isArticle = isArticleName(path) && isInside(file, cwd) && existsSync(file)
    return isArticle ? [{ path, content: { file } }] : []
  })
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way)
}
