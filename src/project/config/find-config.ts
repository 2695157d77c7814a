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
    const found = lookIn(folder) ?? (isLast ? refuseMisnamed(folder) : find(above))
    known.set(folder, found)
    return found
  }
  return folder => {
    try {
      return find(folder)
    } catch (error) {
      if (error instanceof UserError) throw error
      const reason = error instanceof NotReadable ? error.message : errorCode(error)
      throw new UserError(`The configuration for \`${folder}\` cannot be read (${reason})`)
    }
  }
}

function lookIn(folder: string): FoundConfig | undefined {
  const names = configNames.filter(name => isThere(join(folder, name)))
  const packageFile = join(folder, 'package.json')
  const packageText = readPackage(packageFile)
  const hasKey = hasOwnKey(packageText)
  if (names.length + Number(hasKey) > 1) refuseSeveral(folder, hasKey ? [...names, 'package.json'] : names)
  const file = names[0] === undefined ? undefined : join(folder, names[0])
  if (file !== undefined) return { file, text: readRegular(file, largestConfig).toString('utf8') }
  return hasKey ? { file: packageFile, text: packageText } : undefined
}

/** Of two, one would be passed over, and whoever changed that one would not know why nothing changes. */
function refuseSeveral(folder: string, names: readonly string[]): never {
  throw new UserError(
    `\`${folder}\` has more than one configuration: ${names.map(name => `\`${name}\``).join(' and ')}`,
    'Keep one of them',
  )
}

const misnamed = [
  '.citewellrc',
  ...['.citewellrc', '.citewell', 'citewell'].flatMap(stem =>
    ['json', 'jsonc', 'yaml', 'yml'].map(extension => `${stem}.${extension}`),
  ),
]

/** At the top, where nothing was found: a file whose name is nearly right was meant to be read. */
function refuseMisnamed(folder: string): undefined {
  const name = misnamed.find(each => isFile(join(folder, each)))
  if (name === undefined) return undefined
  const extension = /\.(?:jsonc?|ya?ml)$/.exec(name)?.[0] ?? '.yaml'
  throw new UserError(
    `\`${name}\` in \`${folder}\` is not read`,
    `If it is a configuration, name it \`citewell.config${extension}\``,
  )
}

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false

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
