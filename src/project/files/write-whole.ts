import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { isInside } from './read-regular.ts'
import { nameTemporary, sweepTemporary } from './temporary-files.ts'

export interface WriteOptions {
  /** The working folder: no link in it may lead what is written out of it. None where only the user writes. */
  readonly cwd?: string
  /** Write through links that lead out of the working folder all the same. */
  readonly force?: boolean | undefined
  /** Never in the place of a file that is there. */
  readonly isNew?: boolean
  /** For nobody else's eyes. */
  readonly isSecret?: boolean
}

/**
 * Write a file at once, piece by piece: whoever looks sees what was there before or all of the new text, also when the
 * process is killed or the disk is full. Folders are made where needed, and what killed runs have left there goes. Mode
 * stays. A pipe or device outside of the working folder is written to as it is: there is nothing to replace.
 *
 * @returns how many bytes were written
 * @throws {UserError} when a link leads out of the working folder, or into it from a device or pipe
 * @throws the error of the system when it cannot be written; what was there stays
 */
export function writeWhole(file: string, pieces: Iterable<string>, options: WriteOptions): number {
  const place = findPlace(file, options)
  const stats = statSync(place, { throwIfNoEntry: false })
  if (stats && !stats.isFile() && !stats.isDirectory()) return writeThrough(place, pieces)
  sweepTemporary([dirname(place)])
  const temporary = nameTemporary(place)
  try {
    const size = writeNew(temporary, pieces, stats, options)
    if (options.isNew) {
      // A link is made for a name that is free, and for no other.
      linkSync(temporary, place)
      rmSync(temporary)
    } else renameSync(temporary, place)
    return size
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Where a file is to be written, links followed, and its folder made. */
function findPlace(file: string, { cwd, force }: WriteOptions): string {
  const full = resolve(file)
  const home = cwd !== undefined && isInside(full, cwd) ? realpathSync(cwd) : undefined
  const check = (real: string): void => {
    if (home !== undefined && !force && !isInside(real, home))
      throw new UserError(
        `\`${file}\` was not written: a link leads from it to \`${real}\`, outside of the working folder`,
        'Name the file that it leads to, or say `--force`.',
      )
  }
  let above = dirname(full)
  while (!existsSync(above)) above = dirname(above)
  check(realpathSync(above))
  mkdirSync(dirname(full), { recursive: true })
  const place = followLinks(join(realpathSync(dirname(full)), basename(full)), 0)
  check(place)
  const stats = statSync(place, { throwIfNoEntry: false })
  if (home !== undefined && !force && stats && !stats.isFile() && !stats.isDirectory())
    throw new UserError(
      `\`${file}\` was not written: it is a pipe or device`,
      'Say `--force` if it is meant.',
    )
  return place
}

/** Links that follow one another; more of them go in circles. */
const mostLinks = 40

/** Where a name leads, be there something or not. */
function followLinks(file: string, count: number): string {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (!stats?.isSymbolicLink() || count > mostLinks) return file
  if (existsSync(file)) return realpathSync(file)
  const target = resolve(dirname(file), readlinkSync(file))
  return followLinks(
    existsSync(dirname(target)) ? join(realpathSync(dirname(target)), basename(target)) : target,
    count + 1,
  )
}

function writeThrough(place: string, pieces: Iterable<string>): number {
  const descriptor = openSync(place, 'w')
  try {
    return writeAll(descriptor, pieces)
  } finally {
    closeSync(descriptor)
  }
}

function writeNew(
  temporary: string,
  pieces: Iterable<string>,
  before: Stats | undefined,
  { isSecret = false }: WriteOptions,
): number {
  const descriptor = openSync(temporary, 'wx', isSecret ? 0o600 : 0o666)
  try {
    const size = writeAll(descriptor, pieces)
    if (before) fchmodSync(descriptor, before.mode & 0o7777)
    fsyncSync(descriptor)
    return size
  } finally {
    closeSync(descriptor)
  }
}

/** Writing may stop short. */
function writeAll(descriptor: number, pieces: Iterable<string>): number {
  let size = 0
  for (const piece of pieces) {
    const bytes = Buffer.from(piece)
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
    size += bytes.length
  }
  return size
}

/** What the system says against writing, as the end of a sentence. */
export const writeFailures: Readonly<Partial<Record<string, string>>> = {
  EACCES: 'you may not write it or its folder (EACCES)',
  EPERM: 'you may not write it or its folder (EPERM)',
  EROFS: 'the disk is read-only (EROFS)',
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: 'your share of the disk is used up (EDQUOT)',
  ENOENT: 'it is gone (ENOENT)',
  EBUSY: 'it is in use (EBUSY)',
}
