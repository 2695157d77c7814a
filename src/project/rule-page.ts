import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { errorCode } from './error-code.ts'

/** Found by the name of the package, from `src` and from `dist` alike. */
const root = (): string => dirname(createRequire(import.meta.url).resolve('citewell/package.json'))

/** A page that comes with this package, `rules/quotations/cited.md`; `undefined` when there is none. */
export function readPage(path: string): string | undefined {
  try {
    return readFileSync(join(root(), path), 'utf8')
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
