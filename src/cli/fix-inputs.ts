import { setImmediate } from 'node:timers/promises'
import { UserError } from '../core/user-error.ts'
import { type FixedArticle, fixFile, type FixFilesOptions, sweepFolders } from '../project/fix-files.ts'
import type { ConfiguredInput } from '../project/lint-files.ts'
import { whenAskedToStop } from '../project/stop.ts'
import { describeRefusal, describeUnsettled } from '../report/fix-summary.ts'
import { printBug, printUserError, printWarning } from './failures.ts'
import type { Io } from './io.ts'

/** What fixing some files came to. */
export interface FixedInputs {
  readonly articles: readonly FixedArticle[]
  /** Whether everything could be read, fixed and written. */
  readonly allDone: boolean
}

/**
 * Fix files one after the other, and say on standard error at once what could not be done. Asked to stop (Ctrl-C),
 * it finishes the file that it is at, so that nothing half-written is left.
 */
export async function fixInputs(
  jobs: readonly ConfiguredInput[],
  options: FixFilesOptions,
  io: Io,
): Promise<FixedInputs> {
  const articles: FixedArticle[] = []
  let done = 0
  if (options.write)
    sweepFolders(
      jobs.map(({ input }) => input),
      options.cwd,
    )
  const signal = await whenAskedToStop(async isStopped => {
    for (const job of jobs) {
      await setImmediate() // lets a signal through
      if (isStopped()) return
      const file = await fixFile(job, options)
      if (file.kind === 'fixed') {
        articles.push(file)
        printTroubles(file, io)
        if (!file.failure) done++
      } else if (file.kind === 'bug') printBug(file.error, io, file.path)
      else printUserError(new UserError(`${file.path}: ${file.diagnostic.message}`), io)
    }
  })
  if (signal)
    printUserError(
      new UserError(`Stopped (${signal}) after ${articles.length} of ${jobs.length} articles`),
      io,
    )
  return { articles, allDone: done === jobs.length }
}

function printTroubles({ path, fixed, failure }: FixedArticle, io: Io): void {
  for (const refusal of fixed.refused) printWarning(describeRefusal(path, refusal), io)
  if (!fixed.settled) printWarning(describeUnsettled(path, fixed), io)
  if (failure) printUserError(failure, io)
}
