import { type Command, CommanderError } from 'commander'
import { UserError } from '../core/user-error.ts'
import { exitCode } from './exit-codes.ts'
import { printBug, printUserError } from './failures.ts'
import { leaveFailuresToPrint, type Io } from './io.ts'
import { createProgram } from './program.ts'

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
    if (error instanceof CommanderError) printUserError(rephrase(error, program), io)
    else if (error instanceof UserError) printUserError(error, io)
    else printBug(error, io)
    return exitCode.failed
  }
}

/** The same complaint as a sentence and a hint: commander writes `error: … \n(Did you mean …?)`. */
function rephrase({ message }: CommanderError, program: Command): UserError {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n')
  const [, complaint = first, choices] = /^(.*?) Allowed choices are (.*)\.$/.exec(first) ?? []
  const hint = rest.join(' ').replace(/^\((.*)\)$/, '$1') || (choices && `Use ${choices}.`)
  const sentence = quoteWords(complaint)
  return new UserError(sentence, hint || `\`${program.name()} --help\` lists the options.`)
}

/** `unknown option '--x'` → ``Unknown option `--x` ``. */
const quoteWords = (text: string): string =>
  text.charAt(0).toUpperCase() +
  text
    .slice(1)
    .replaceAll(/'([^']*)'/g, '`$1`')
    .replace(/\.$/, '')
