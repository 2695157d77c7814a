import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** The folder of this package, found by its name, from `src` and from `dist` alike. */
export const findPackageRoot = (): string =>
  dirname(createRequire(import.meta.url).resolve('citewell/package.json'))
