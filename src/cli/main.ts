import { UserError } from '../core/user-error.ts'
import { exitCode } from './exit-codes.ts'
import { printBug, printUserError } from './failures.ts'
import { type Io, leaveFailuresToPrint } from './io.ts'

/**
 * Run the command line. The report goes to standard output, everything else to standard error.
 *
 * @param argv as in `process.argv`: the program and the script come first
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  leaveFailuresToPrint(io)
  try {
    const paths = argv.slice(2)
    if (paths.every(isPlainPath)) return await (await import('./lint.ts')).runLint(paths, {}, io)
    return await (await import('./run-program.ts')).runProgram(argv, io)
  } catch (error) {
    if (error instanceof UserError) printUserError(error, io)
    else printBug(error, io)
    return exitCode.failed
  }
}

/**
 * Certainly a path, for no command has a dot or a slash in its name. With nothing else on the command line there is
 * nothing to make out, and the library for that, which takes 0.2 of the time that Node takes to start, stays away.
 */
const isPlainPath = (argument: string): boolean => !argument.startsWith('-') && /[./\\]/.test(argument)
