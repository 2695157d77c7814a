import { isAbsolute, join, resolve } from 'node:path'
import { hash } from '../../core/fingerprint.ts'
import { isFolder } from '../files/walk.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface PlaceOptions {
  readonly cwd: string
  readonly env: Environment
  /** A file, or a folder that is there or is named with a slash at its end. */
  readonly asked?: string | undefined
}

/**
 * The file that the results of a working folder are kept in: where somebody asked for it, else where the system keeps
 * such things for its users, never in a project, whose files may be anybody's. `undefined` when there is no such place.
 */
export function findCachePlace({ cwd, env, asked }: PlaceOptions): string | undefined {
  if (asked !== undefined) {
    const place = resolve(cwd, asked)
    const isNamedFolder = /[/\\]$/.test(asked) || isFolder(place)
    return isNamedFolder ? join(place, nameFor(cwd)) : place
  }
  const folder = findUserCache(env)
  return folder && join(folder, 'citewell', nameFor(cwd))
}

/** The file of the secret by which citewell knows the results that it wrote itself. */
export function findSecretPlace(env: Environment): string | undefined {
  const folder = findUserCache(env)
  return folder && join(folder, 'citewell', 'secret')
}

/** The XDG Base Directory Specification, and what other systems have in its place. */
function findUserCache({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
  // The specification has others ignored.
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME
  if (process.platform === 'win32') return LOCALAPPDATA
  return HOME && join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

/** Each working folder has a file of its own, since paths are relative to it. */
const nameFor = (cwd: string): string =>
  `${cwd.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(-80)}-${hash(cwd).slice(0, 8)}.json`
