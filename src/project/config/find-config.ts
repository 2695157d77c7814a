import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LilconfigResult, type LoadersSync, lilconfigSync } from 'lilconfig'
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

/** Folders that were looked at are remembered. */
export function createConfigFinder(): ConfigFinder {
  const finders = new Map<string, ReturnType<typeof createSearch>>()
  return folder => {
    const root = findRoot(folder)
    let search = finders.get(root)
    if (!search) finders.set(root, (search = createSearch(root)))
    try {
      const result = search(folder)
      return result ? { file: result.filepath, text: String(result.config ?? '') } : undefined
    } catch (error) {
      throw new UserError(`The configuration for \`${folder}\` cannot be read (${errorCode(error)})`)
    }
  }
}

/**
 * Where looking upwards ends: at the root of the repository, so that what others leave in a shared folder above is
 * never run; without a repository at the root of the disk.
 */
function findRoot(folder: string): string {
  for (let step = folder; ; step = dirname(step))
    if (existsSync(join(step, '.git')) || dirname(step) === step) return step
}

function createSearch(root: string): (folder: string) => LilconfigResult {
  const keepText = (_file: string, text: string): string => text
  const loaders: LoadersSync = Object.fromEntries(
    configNames.map(name => [name.slice(name.lastIndexOf('.')), keepText]),
  )
  const searcher = lilconfigSync('citewell', {
    stopDir: root,
    searchPlaces: [...configNames, 'package.json'],
    ignoreEmptySearchPlaces: false,
    loaders: {
      ...loaders,
      '.json': (file, text) => (file.endsWith('package.json') ? choosePackageKey(text) : text),
    },
  })
  return folder => searcher.search(folder)
}

/** The text of a `package.json` that has the key, as the value of that key. */
function choosePackageKey(text: string): object {
  if (!text.includes('"citewell"')) return {}
  try {
    return typeof JSON.parse(text).citewell === 'object' ? { citewell: text } : {}
  } catch {
    return {} // Others will say that it is no JSON.
  }
}
