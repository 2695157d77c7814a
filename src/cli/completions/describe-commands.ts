// The program comes in as commander knows it; what shells need to know of it goes on to one of `bash.ts`, `fish.ts`
// and `zsh.ts`, each of which renders a script.
import type { Command, Option } from 'commander'

/** A command as shells need to know it. */
export interface Completable {
  /** Empty for what holds without a command. */
  readonly name: string
  readonly description: string
  readonly options: readonly {
    readonly flag: string
    readonly description: string
    readonly values: readonly string[]
  }[]
  /** What may stand after it besides files. */
  readonly words: readonly string[]
}

/**
 * Describe a program and its commands.
 *
 * @param rules the ids of all rules
 */
export const describeCommands = (program: Command, rules: readonly string[]): Completable[] =>
  [program, ...program.commands].map(command => describe(command, program, rules))

function describe(command: Command, program: Command, rules: readonly string[]): Completable {
  const isProgram = command === program
  const help = { flag: '--help', description: 'print this help', values: [] }
  return {
    name: isProgram ? '' : command.name(),
    description: command.description(),
    options: [
      ...command.options.filter(({ long }) => long).map(option => describeOption(option, rules)),
      help,
    ],
    words: isProgram
      ? program.commands.map(each => each.name())
      : command.name() === 'explain'
        ? rules
        : command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  }
}

const describeOption = ({ long, description, argChoices = [] }: Option, rules: readonly string[]) => ({
  flag: long!,
  description,
  values: long === '--rule' ? rules.map(id => `${id}:`) : argChoices,
})
