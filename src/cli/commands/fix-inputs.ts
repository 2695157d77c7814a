// Configured articles come in, from `run-fix.ts` or from `run-lint.ts` with `--fix`; `project/fix-files.ts` fixes one
// after the other, and what became of each comes out.
import { setImmediate } from 'node:timers/promises'
import type { FileReport } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import {
  type FixedArticle,
  type FixedFile,
  fixFile,
  type FixFilesOptions,
  reportFixed,
  sweepFolders,
} from '../../project/fix-files.ts'
import type { ConfiguredInput } from '../../project/lint-files.ts'
import { whenAskedToStop } from '../../project/stop.ts'
import { describeRefusals, describeUnsettled } from '../../report/terminal/fix-summary.ts'
import type { Io } from '../terminal/io.ts'
import { printBug, printBugs, printUserError, printWarning } from '../terminal/print-errors.ts'

/** What became of some files. */
export interface FixedInputs {
  /** Fewer than there were when somebody asked to stop. */
  readonly files: readonly FixedFile[]
  /** Whether everything could be read, fixed and written. */
  readonly allDone: boolean
}

/**
 * Fix files one after the other, and say on standard error at once what could not be done. Asked to stop (Ctrl-C),
 * it finishes the file that it is at, so that nothing half-written is left. Files that cannot be read are told by
 * whoever reports.
 */
export async function fixInputs(
  jobs: readonly ConfiguredInput[],
  options: FixFilesOptions,
  io: Io,
): Promise<FixedInputs> {
  const files: FixedFile[] = []
  if (options.write) sweepFolders(jobs, options.cwd)
  const signal = await whenAskedToStop(async isStopped => {
    for (const job of jobs) {
      await setImmediate() // lets a signal through
      if (isStopped()) return
      const file = await fixFile(job, options)
      files.push(file)
      if (file.kind === 'fixed') await printTroubles(file, io)
      else if (file.kind === 'bug') await printBug(file.error, io, file.path)
    }
  })
  await printBugs(
    files.flatMap(file => (file.kind === 'fixed' ? file.crashes : [])),
    io,
  )
  if (signal && files.length < jobs.length)
    await printUserError(
      new UserError(`Stopped (${signal}) after ${files.length} of ${jobs.length} articles`),
      io,
    )
  return { files, allDone: files.filter(isDone).length === jobs.length }
}

const isDone = (file: FixedFile): boolean =>
  file.kind === 'fixed' && !file.failure && file.crashes.length === 0

async function printTroubles({ path, fixed, failure }: FixedArticle, io: Io): Promise<void> {
  for (const line of describeRefusals(path, fixed.refused)) await printWarning(line, io)
  if (!fixed.settled) await printWarning(describeUnsettled(path, fixed), io)
  if (failure) await printUserError(failure, io)
}

/** The same as reports of what is left. A file that cannot be read is a finding. */
export async function fixAndReport(
  jobs: readonly ConfiguredInput[],
  options: FixFilesOptions,
  io: Io,
): Promise<{ readonly files: readonly FileReport[]; readonly allDone: boolean }> {
  const { files } = await fixInputs(jobs, options, io)
  const unreadable = files.filter(({ kind }) => kind === 'unreadable').length
  return {
    files: files.flatMap(reportFixed),
    allDone: files.filter(isDone).length + unreadable === jobs.length,
  }
}
