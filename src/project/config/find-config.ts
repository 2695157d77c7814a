// The folder of an article comes in; the nearest configuration file at or above it goes out, to `load-config.ts`.
import { existsSync, lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from '../error-code.ts'
import { UserError } from '../../core/user-error.ts'
import { NotReadable, readRegular } from '../files/read-regular.ts'

const configNames = ['json', 'jsonc', 'yaml', 'yml', 'js', 'mjs', 'ts'].map(
  extension => `citewell.config.${extension}`,
)

/** Bytes that a configuration may have. */
export const largestConfig = 1024 * 1024

/** A configuration file, or the part of a `package.json` that is one. */
export interface FoundConfig {
  readonly file: string
  readonly text: string
}

/** Look for the configuration that holds in a folder: in it, then upwards to the root of the repository. */
export type ConfigFinder = (folder: string) => FoundConfig | undefined

/**
 * Folders that were looked at are remembered. Looking upwards ends at the root of the repository, so that what others
 * leave in a shared folder above is never run; without a repository at the root of the disk.
 */
export function createConfigFinder(): ConfigFinder {
  const known = new Map<string, FoundConfig | undefined>()
  const find = (folder: string): FoundConfig | undefined => {
    if (known.has(folder)) return known.get(folder)
    const above = dirname(folder)
    const isLast = above === folder || existsSync(join(folder, '.git'))
    const found = lookIn(folder) ?? (isLast ? undefined : find(above))
    known.set(folder, found)
    return found
  }
  return folder => {
    try {
      return find(folder)
    } catch (error) {
      const reason = error instanceof NotReadable ? error.message : errorCode(error)
      throw new UserError(`The configuration for \`${folder}\` cannot be read (${reason})`)
    }
  }
}

function lookIn(folder: string): FoundConfig | undefined {
  for (const name of configNames) {
    const file = join(folder, name)
    if (isThere(file)) return { file, text: readRegular(file, largestConfig).toString('utf8') }
  }
  const file = join(folder, 'package.json')
  const text = readPackage(file)
  return hasOwnKey(text) ? { file, text } : undefined
}

/** Also a link that leads nowhere or in circles: whoever put it there wanted a configuration. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    errorCode(error)
    return false
  }
}

/** What is no file that can be read is for others to complain about. */
function readPackage(file: string): string {
  try {
    return readRegular(file, largestConfig).toString('utf8')
  } catch (error) {
    errorCode(error)
    return ''
  }
}

/** Whether a `package.json` has the key. */
function hasOwnKey(text: string): boolean {
  if (!text.includes('"citewell"')) return false
  try {
    return typeof JSON.parse(text).citewell === 'object'
  } catch {
    return false // Others will say that it is no JSON.
  }
}
