import { CommanderError } from 'commander'
import { exitCode } from './output/exit-status.ts'
import type { Io } from './terminal/io.ts'
import { createProgram } from './program.ts'
import { explainUsage } from './usage-error.ts'

/**
 * Run a command line with options or a command in it.
 *
 * @returns the exit code
 * @throws {UserError} on an option that does not exist or a value that it does not take
 */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCode.clean
  const program = createProgram(io, result => (code = result))
  try {
    await program.parseAsync(argv)
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCode.clean
    const command = program.commands.find(each => argv.slice(2).includes(each.name()))
    throw explainUsage(error, command?.name())
  }
}
