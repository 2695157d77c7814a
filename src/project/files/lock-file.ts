import { closeSync, linkSync, lstatSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../error-code.ts'
import { isBusyElsewhere, nameTemporary } from './temporary-files.ts'

/** Milliseconds to wait for another run: nobody needs so long to read a file and write it. */
const patience = 10_000

/**
 * Keep other runs from changing a file between reading and writing it. What a killed run has locked is free.
 *
 * @returns lets others go on
 * @throws {UserError} when another run does not come to an end
 * @throws the error of the system when the folder cannot be written to
 */
export function lockFile(file: string, wait = patience): () => void {
  const lock = join(dirname(file), `.${basename(file)}.lock`)
  const own = nameTemporary(lock)
  const until = Date.now() + wait
  try {
    const descriptor = openSync(own, 'wx')
    // By its name, others can tell whether whoever holds the lock is still there.
    writeSync(descriptor, basename(own))
    closeSync(descriptor)
    while (!tryLink(own, lock)) {
      if (isLeftOver(lock)) rmSync(lock, { force: true })
      else if (Date.now() > until)
        throw new UserError(
          `Another run of citewell is busy with \`${file}\``,
          `If there is none, remove \`${lock}\`.`,
        )
      else sleep(20)
    }
  } finally {
    rmSync(own, { force: true })
  }
  return () => rmSync(lock, { force: true })
}

function tryLink(own: string, lock: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Whether whoever holds a lock is gone. */
function isLeftOver(lock: string): boolean {
  try {
    return lstatSync(lock).isFile() && !isBusyElsewhere(readFileSync(lock, 'utf8'), lock)
  } catch (error) {
    errorCode(error)
    return false // It went meanwhile.
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
