import { readdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { errorCode } from '../error-code.ts'

/**
 * Half-written files stand beside the file they are to replace, hidden, and named after the machine and the process
 * that writes them, so that another run can tell whether anybody still needs them.
 */
const temporaryName = /^\.citewell-(?<host>.+)-(?<pid>\d+)-[0-9a-f]+\.tmp$/

const host = hostname().replaceAll(/[^\w.]/g, '')

let count = 0

/** A new name for what is to replace a file. */
export const nameTemporary = (file: string): string =>
  join(dirname(file), `.citewell-${host}-${process.pid}-${(count++).toString(16)}.tmp`)

/**
 * Remove what runs that were killed have left in some folders. Call it before writing: what bears the number of
 * this very process is of an earlier one.
 */
export function sweepTemporary(folders: Iterable<string>): void {
  for (const folder of folders) {
    for (const name of list(folder)) {
      const file = join(folder, name)
      if (isLeftOver(name, file)) rmSync(file, { force: true })
    }
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => temporaryName.test(name))
  } catch (error) {
    errorCode(error)
    return []
  }
}

/** No file takes an hour to write. */
const longestWrite = 60 * 60 * 1000

/** Whether the process that a name of ours names is still busy with a file; of any other name it is not known. */
export const isBusyElsewhere = (name: string, file: string): boolean =>
  !temporaryName.test(name) || !isLeftOver(name, file)

/** Whether nobody is busy with a file: its process is gone, or, on a machine that we cannot ask, it is old. */
function isLeftOver(name: string, file: string): boolean {
  const { groups } = temporaryName.exec(name)!
  if (groups!['host'] === host && !isBusy(Number(groups!['pid']))) return true
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return written !== undefined && Date.now() - written > longestWrite
}

function isBusy(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}
