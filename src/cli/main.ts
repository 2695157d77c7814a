// What the process was called with comes in, and an exit code comes out. `run-program.ts` is next or, for the plainest
// command lines, `commands/run-lint.ts` at once.
import { UserError } from '../core/user-error.ts'
import { readFastArguments } from './fast-arguments.ts'
import { exitCode } from './output/exit-status.ts'
import { type Io, leaveFailuresToPrint } from './terminal/io.ts'
import { printBug, printUserError } from './terminal/print-errors.ts'

export { openProcessIo } from './terminal/process-io.ts'

/**
 * Run the command line. The report goes to standard output, everything else to standard error.
 *
 * @param argv as in `process.argv`: the program and the script come first
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  leaveFailuresToPrint(io)
  try {
    const fast = readFastArguments(argv.slice(2))
    if (fast) return await (await import('./commands/run-lint.ts')).runLint(fast.paths, fast.flags, io)
    return await (await import('./run-program.ts')).runProgram(argv, io)
  } catch (error) {
    if (error instanceof UserError) await printUserError(error, io)
    else await printBug(error, io)
    return exitCode.failed
  }
}
