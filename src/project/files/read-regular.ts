import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs'
import { sep } from 'node:path'

const reasons = {
  ENOTFILE: 'it is no file, but a folder, a pipe or a device',
  EFBIG: 'it is too large',
  EOUTSIDE: 'a link leads out of the folder',
} as const

/** Why a path is not read, in the words of the system where it has some. */
export class NotReadable extends Error {
  /**
   * `ENOTFILE`: a folder, pipe, device or socket; `EFBIG`: larger than the limit; `EOUTSIDE`: a link leads out of the
   * folder that it has to stay in.
   */
  readonly code: 'ENOTFILE' | 'EFBIG' | 'EOUTSIDE'
  /** Bytes, where they are known. */
  readonly size: number

  constructor(code: NotReadable['code'], size = 0) {
    super(reasons[code])
    this.code = code
    this.size = size
  }
}

/** A pipe is opened without waiting for somebody who writes to it; Windows knows neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0

/**
 * Read a file that others may have put there: only a regular file, and no more of it than the limit, whatever it was or
 * how long it was a moment ago.
 *
 * @param limit bytes
 * @param followsLinks a link that came in its place meanwhile is opened as well
 * @throws {NotReadable} when it is no such file
 * @throws the error of the system when it cannot be opened or read
 */
export function readRegular(file: string, limit: number, followsLinks = true): Buffer {
  const descriptor = openSync(file, followsLinks ? FLAGS : FLAGS | NO_FOLLOW)
  try {
    const stats = fstatSync(descriptor)
    checkRegular(stats, limit)
    return readUpTo(descriptor, stats.size, limit)
  } finally {
    closeSync(descriptor)
  }
}

function checkRegular(stats: Stats, limit: number): void {
  if (!stats.isFile()) throw new NotReadable('ENOTFILE')
  if (stats.size > limit) throw new NotReadable('EFBIG', stats.size)
}

/** One byte more than is expected, so that the end is seen; some files of the system say that they have none. */
function readUpTo(descriptor: number, expected: number, limit: number): Buffer {
  let bytes = Buffer.allocUnsafe(expected + 1)
  let length = 0
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null)
    length += read
    if (read === 0) return bytes.subarray(0, length)
    if (length > limit) throw new NotReadable('EFBIG', length)
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, 8192))])
  }
}

/** Whether a path is that of a folder or of something in it. Both are absolute. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/**
 * Where a path really is, when what it is called says that it is in a folder.
 *
 * @throws {NotReadable} when links lead out of the folder, or into a hidden folder such as `.git`
 * @throws the error of the system when there is nothing there
 */
export function resolveInside(file: string, folder: string): string {
  const [real, home] = [realpathSync(file), realpathSync(folder)]
  if (!isInside(real, home)) throw new NotReadable('EOUTSIDE')
  if (/[\\/](?:\.git|node_modules)[\\/]/.test(real.slice(home.length))) throw new NotReadable('EOUTSIDE')
  return real
}
