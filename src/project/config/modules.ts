import type * as Jiti from 'jiti'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { UserError } from '../../core/user-error.ts'
import { findPackageRoot } from '../package.ts'

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

/**
 * Run a module and hand out what it exports.
 *
 * @param name as shown to people
 * @throws {UserError} when it fails, or is TypeScript and nothing here can read that
 */
export async function importModule(file: string, name: string): Promise<Record<string, unknown>> {
  const load = /\.[cm]?ts$/.test(file) && !runsTypes ? loadTypes(name) : importFile
  try {
    return Object(await load(file))
  } catch (error) {
    throw new UserError(
      `${name}: The module fails: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    )
  }
}

const require = createRequire(import.meta.url)

function importFile(file: string): Promise<unknown> {
  const importUrl: (url: string) => Promise<unknown> = require(
    join(findPackageRoot(), 'bin/import-module.js'),
  )
  return importUrl(pathToFileURL(file).href)
}

/** Whether this Node reads TypeScript itself, as it does from 22.18. */
const runsTypes = 'typescript' in process.features && Boolean(process.features.typescript)

/** An optional peer: most people need none. */
function loadTypes(name: string): typeof importFile {
  try {
    const { createJiti }: typeof Jiti = require('jiti')
    const jiti = createJiti(import.meta.url)
    return file => jiti.import(file)
  } catch {
    throw new UserError(
      `${name}: This Node (${process.version}) does not read TypeScript`,
      'Install `jiti` next to citewell, use Node 22.18 or later, or write the configuration as .mjs or .json.',
    )
  }
}
