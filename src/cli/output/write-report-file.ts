import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'

/**
 * Write a report to a file, piece by piece: not all of it is in memory at once. Folders are made where needed.
 *
 * @param file relative to `cwd`
 * @returns how many bytes were written
 * @throws {UserError} when it cannot be written
 */
export function writeReportFile(file: string, pieces: Iterable<string>, cwd: string): number {
  const full = resolve(cwd, file)
  let size = 0
  try {
    mkdirSync(dirname(full), { recursive: true })
    const descriptor = openSync(full, 'w')
    for (const piece of pieces) size += writeAll(descriptor, Buffer.from(piece))
    closeSync(descriptor)
    return size
  } catch (error) {
    throw new UserError(`The report cannot be written to \`${file}\` (${errorCode(error)})`)
  }
}

/** Writing may stop short. */
function writeAll(descriptor: number, bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
  return bytes.length
}
