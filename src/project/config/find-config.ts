import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from '../error-code.ts'
import { UserError } from '../../core/user-error.ts'

const configNames = ['json', 'jsonc', 'yaml', 'yml', 'js', 'mjs', 'ts'].map(
  extension => `citewell.config.${extension}`,
)

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
      throw new UserError(`The configuration for \`${folder}\` cannot be read (${errorCode(error)})`)
    }
  }
}

function lookIn(folder: string): FoundConfig | undefined {
  for (const name of configNames) {
    const file = join(folder, name)
    if (existsSync(file)) return { file, text: readFileSync(file, 'utf8') }
  }
  const file = join(folder, 'package.json')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return hasOwnKey(text) ? { file, text } : undefined
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
