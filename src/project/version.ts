import { createRequire } from 'node:module'

/** Put in when the command is built, so that no file need be looked for. */
declare const CITEWELL_VERSION: string | undefined

/** The version of this package, by its name, so that it is found from `src` and from `dist` alike. */
export const readVersion = (): string =>
  typeof CITEWELL_VERSION === 'string'
    ? CITEWELL_VERSION
    : String(createRequire(import.meta.url)('citewell/package.json').version)
