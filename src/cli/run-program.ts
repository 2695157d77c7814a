// What was typed comes in, with options or a command in it; the command that was meant runs (`program.ts`), and its
// exit code comes out.
import { CommanderError } from 'commander'
import { didYouMean } from '../core/nearest.ts'
import { UserError } from '../core/user-error.ts'
import { exitCode } from './output/exit-status.ts'
import { createProgram } from './program.ts'
import type { Io } from './terminal/io.ts'

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
    const names = program.commands.map(each => each.name())
    if (error.code === 'commander.help') throw complainOfName(argv.at(-1)!, names)
    const command = names.find(name => argv.slice(2).includes(name))
    throw explainUsage(error, command)
  }
}

/** `citewell help` was asked about something that is no command. */
const complainOfName = (name: string, names: readonly string[]): UserError =>
  new UserError(
    `There is no command \`${name}\``,
    didYouMean(name, names) ?? '`citewell help` lists all of them.',
  )

/**
 * Say what commander complains about as a sentence and a hint.
 *
 * @param command the name of the command that was meant, if any
 */
function explainUsage({ message }: CommanderError, command?: string): UserError {
  const [complaint = '', meant] = message
    .replace(/^error: /, '')
    .split(/\n\(Did you mean (?:one of )?(.*)\?\)/)
  const [, option, value, choices] = badChoice.exec(complaint) ?? []
  if (option !== undefined && value !== undefined && choices !== undefined)
    return new UserError(
      `The option \`${option}\` takes no \`${value}\``,
      suggestChoice(value, choices.split(', ')),
    )
  const sentence = complaint.charAt(0).toUpperCase() + complaint.slice(1).replaceAll(/'([^']*)'/g, '`$1`')
  const hint =
    meant === undefined
      ? `\`citewell ${command === undefined ? '' : `${command} `}--help\` lists the options.`
      : `Did you mean ${inBackticks(meant.split(', '))}?`
  return new UserError(sentence.replace(/\.$/, ''), hint)
}

const badChoice = /^option '(--[\w-]+)[^']*' argument '([^]*)' is invalid\. Allowed choices are (.*)\.$/

const suggestChoice = (value: string, choices: readonly string[]): string =>
  didYouMean(value, choices) ?? `Use ${inBackticks(choices)}.`

const inBackticks = (words: readonly string[]): string =>
  words
    .map(word => `\`${word}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ')
