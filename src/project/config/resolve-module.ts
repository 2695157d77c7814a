import { existsSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The file that a configuration means by `./house.json` or by the name of a package; `undefined` when there is none. */
export async function resolveModule(specifier: string, fromFile: string): Promise<string | undefined> {
  if (/^\.\.?\//.test(specifier) || isAbsolute(specifier)) {
    const file = resolve(dirname(fromFile), specifier)
    return existsSync(file) ? file : undefined
  }
  const { resolve: resolvePackage } = await import('import-meta-resolve')
  try {
    const url = resolvePackage(specifier, pathToFileURL(fromFile).href)
    return url.startsWith('file:') && existsSync(fileURLToPath(url)) ? fileURLToPath(url) : undefined
  } catch {
    return undefined
  }
}
