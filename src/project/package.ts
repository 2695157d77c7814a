import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { errorCode } from './error-code.ts'

/** Put in when the command is built, so that no file need be looked for. */
declare const CITEWELL_VERSION: string | undefined
declare const CITEWELL_BUILD: string | undefined

/** The version of this package, by its name, so that it is found from `src` and from `dist` alike. */
export const readVersion = (): string =>
  typeof CITEWELL_VERSION === 'string'
    ? CITEWELL_VERSION
    : String(createRequire(import.meta.url)('citewell/package.json').version)

/** What tells one build of the command from another; `undefined` for code that was not built. */
export const readBuild = (): string | undefined =>
  typeof CITEWELL_BUILD === 'string' ? CITEWELL_BUILD : undefined

/** The folder of this package, found by its name, from `src` and from `dist` alike. */
export const findPackageRoot = (): string =>
  dirname(createRequire(import.meta.url).resolve('citewell/package.json'))

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
