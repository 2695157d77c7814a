import { createRequire } from 'node:module'

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
