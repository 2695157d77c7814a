import { UserError } from '../core/user-error.ts'
import { exitCode } from './exit-codes.ts'
import { printBug, printUserError } from './failures.ts'
import { type Io, leaveFailuresToPrint } from './io.ts'
import { readPlainArguments } from './plain-arguments.ts'

export { openProcessIo } from './process-io.ts'

/**
 * Run the command line. The report goes to standard output, everything else to standard error.
 *
 * @param argv as in `process.argv`: the program and the script come first
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  leaveFailuresToPrint(io)
  try {
    const plain = readPlainArguments(argv.slice(2))
    if (plain) return await (await import('./lint.ts')).runLint(plain.paths, plain.flags, io)
    return await (await import('./run-program.ts')).runProgram(argv, io)
  } catch (error) {
    if (error instanceof UserError) printUserError(error, io)
    else printBug(error, io)
    return exitCode.failed
  }
}
