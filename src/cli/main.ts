import { CommanderError } from 'commander'
import { UserError } from '../core/user-error.ts'
import { exitCode } from './exit-codes.ts'
import { printBug, printUserError } from './failures.ts'
import { leaveFailuresToPrint, type Io } from './io.ts'
import { createProgram } from './program.ts'
import { explainUsage } from './usage-error.ts'

/**
 * Run the command line. The report goes to standard output, everything else to standard error.
 *
 * @param argv as in `process.argv`: the program and the script come first
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  leaveFailuresToPrint(io)
  let code: number = exitCode.clean
  const program = createProgram(io, result => (code = result))
  try {
    await program.parseAsync(argv)
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.clean
    if (error instanceof CommanderError) printUserError(explainUsage(error), io)
    else if (error instanceof UserError) printUserError(error, io)
    else printBug(error, io)
    return exitCode.failed
  }
}
