import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

interface PlaceOptions {
  readonly cwd: string
  readonly env: Environment
  /** A file, or a folder that is there or is named with a slash at its end. */
  readonly asked?: string | undefined
}

/**
 * The file that the results of a working folder are kept in: where somebody asked for it, else in `node_modules` of
 * the project, else where the system keeps such things. `undefined` when there is no such place.
 */
export function findCachePlace({ cwd, env, asked }: PlaceOptions): string | undefined {
  if (asked !== undefined) {
    const place = resolve(cwd, asked)
    const isFolder = /[/\\]$/.test(asked) || statSync(place, { throwIfNoEntry: false })?.isDirectory()
    return isFolder ? join(place, nameFor(cwd)) : place
  }
  const project = findProject(cwd)
  const folder = project ? join(project, 'node_modules/.cache') : findUserCache(env)
  return folder && join(folder, 'citewell', nameFor(cwd))
}

/** The nearest folder with installed packages. */
function findProject(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/** The XDG Base Directory Specification, and what other systems have in its place. */
function findUserCache({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (process.platform === 'win32') return LOCALAPPDATA
  return HOME && join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

/** Each working folder has a file of its own, since paths are relative to it. */
const nameFor = (cwd: string): string => `${cwd.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(-80)}.json`
