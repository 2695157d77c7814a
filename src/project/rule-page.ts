import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from './error-code.ts'
import { findPackageRoot } from './package-root.ts'

/** A page that comes with this package, `rules/quotations/cited.md`; `undefined` when there is none. */
export function readPage(path: string): string | undefined {
  try {
    return readFileSync(join(findPackageRoot(), path), 'utf8')
  } catch (error) {
    errorCode(error)
    return undefined
  }
}

/** The part of a page from one heading to the next of the same depth or less. */
export function cutSection(page: string, title: string): string | undefined {
  const lines = page.split('\n')
  const start = lines.findIndex(line => /^#+ /.test(line) && line.replace(/^#+ /, '') === title)
  if (start < 0) return undefined
  const depth = lines[start]!.indexOf(' ')
  const length = lines.slice(start + 1).findIndex(line => /^#+ /.test(line) && line.indexOf(' ') <= depth)
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n')
}
