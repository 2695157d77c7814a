import { realpathSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import type { Input } from '../../project/files/read-file.ts'
import { readRegular } from '../../project/files/read-regular.ts'
import { isArticleName } from '../../project/files/walk.ts'
import { writeFailures, writeWhole } from '../../project/files/write-whole.ts'
import { isOwnReport } from '../../report/own-report.ts'

/**
 * Write a report to a file, at once and piece by piece: not all of it is in memory at once. Folders are made where needed.
 *
 * @param file relative to `cwd`
 * @returns how many bytes were written
 * @throws {UserError} when it cannot be written, or would take the place of what is no report
 */
export function writeReportFile(
  file: string,
  pieces: Iterable<string>,
  { cwd, force }: { readonly cwd: string; readonly force?: boolean | undefined },
): number {
  const full = resolve(cwd, file)
  if (!force) checkPlace(file, full)
  try {
    return writeWhole(full, pieces, { cwd, force })
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = errorCode(error)
    throw new UserError(`The report cannot be written to \`${file}\` (${code})`, writeFailures[code])
  }
}

/** What articles and programs are told by, and what no report is ever called. */
const PRECIOUS =
  /(?:^|[\\/])(?:package(?:-lock)?\.json|citewell\.config\.\w+|citewell-baseline\.json|\.(?:git|citewell)ignore)$/

/**
 * Refuse a place where an article is, or what tells citewell what to do: `-oREADME.md` may be the name of a file that
 * somebody took for an option.
 *
 * @throws {UserError} when there is something that no report can have been
 */
function checkPlace(file: string, full: string): void {
  const mayBePrecious = [full, followLink(full)].some(place => isArticleName(place) || PRECIOUS.test(place))
  if (!mayBePrecious || !holdsOther(full)) return
  throw new UserError(
    `The report was not written to \`${file}\`: what is there is no report of citewell`,
    `Write to another file, such as \`report${extname(file) === '.html' ? '.html' : '.json'}\`, or say \`--force\`.`,
  )
}

function followLink(full: string): string {
  try {
    return realpathSync(full)
  } catch (error) {
    errorCode(error)
    return full
  }
}

/**
 * Look at where reports are to go before anything is done.
 *
 * @param files relative to `cwd`
 * @returns the inputs of the run: a report of an earlier run is none
 * @throws {UserError} when one would take the place of an article or of an input
 */
export function keepApart(
  inputs: readonly Input[],
  files: readonly string[],
  { cwd, force }: { readonly cwd: string; readonly force?: boolean | undefined },
): readonly Input[] {
  if (files.length === 0 || force) return inputs
  const places = new Set<string>()
  for (const file of files) {
    const full = resolve(cwd, file)
    checkPlace(file, full)
    places.add(full).add(followLink(full))
  }
  return inputs.filter(({ content }) => !('file' in content && places.has(content.file)))
}

/** Bytes of a report that are looked at. */
const largestReport = 64 * 1024 * 1024

function holdsOther(full: string): boolean {
  try {
    return !isOwnReport(readRegular(full, largestReport).toString('utf8'))
  } catch (error) {
    return errorCode(error) !== 'ENOENT'
  }
}
