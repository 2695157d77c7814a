import { type FSWatcher, watch } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../error-code.ts'
import { toPattern } from './find-files.ts'
import { findArticles } from './walk.ts'

/** A set of folders that is watched. */
export interface FolderWatch {
  /** Watch these folders from now on, and no others. */
  readonly set: (folders: ReadonlySet<string>) => void
  readonly close: () => void
}

/**
 * Watch folders, each by itself and not what is below it: watching everything below would take in `node_modules`.
 *
 * @param onChange is told the absolute path of whatever changed, appeared or went, often several times
 */
export function watchFolders(onChange: (path: string) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  const drop = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const add = (folder: string): void => {
    const watcher = openWatcher(folder, name => onChange(name === null ? folder : join(folder, name)))
    watcher?.on('error', () => {
      drop(folder)
      onChange(folder)
    })
    if (watcher) watchers.set(folder, watcher)
  }
  return {
    set(folders) {
      for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder)
      for (const folder of folders) if (!watchers.has(folder)) add(folder)
    },
    close() {
      for (const folder of watchers.keys()) drop(folder)
    },
  }
}

function openWatcher(folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => onEvent(name))
  } catch (error) {
    const code = errorCode(error)
    // It went while we were looking.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UserError(
      `The folder \`${folder}\` cannot be watched (${code})`,
      code === 'ENOSPC' || code === 'EMFILE'
        ? 'The system lets nobody watch more folders; on Linux, raise `fs.inotify.max_user_watches`.'
        : undefined,
    )
  }
}

/** The folders in which something may change what paths and patterns on the command line lead to. */
export function foldersToWatch(paths: readonly string[], cwd: string, files: Iterable<string>): Set<string> {
  const folders = new Set([cwd])
  for (const file of files) folders.add(dirname(file))
  for (const path of paths.length > 0 ? paths : ['.']) {
    const names = toPattern(path).split('/')
    const magic = names.findIndex(name => /[*?[{]|[!@+]\(/.test(name))
    const root = resolve(cwd, magic < 0 ? path : names.slice(0, magic).join('/'))
    const closed = (folder: string): void => {
      folders.delete(folder)
      // A path may lead to a file.
      folders.add(dirname(folder))
    }
    findArticles(root, closed, folder => folders.add(folder))
  }
  return folders
}
