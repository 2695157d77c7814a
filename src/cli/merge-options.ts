import type { Command, Option, OptionValues } from 'commander'
import { didYouMean } from '../core/nearest.ts'
import { UserError } from '../core/user-error.ts'

/**
 * The options of a command: what was given before its name holds too, unless it was given again after it. (What
 * commander merges itself lets the default before the name win over what was given after it.)
 *
 * @throws {UserError} on a value before the name that the command does not take
 */
export function mergeOptions(command: Command): OptionValues {
  const merged: OptionValues = { ...command.parent?.opts() }
  for (const option of command.options) {
    const name = option.attributeName()
    if (Array.isArray(merged[name]) && option.argChoices) merged[name] = chooseLast(option, merged[name])
  }
  for (const [name, value] of Object.entries(command.opts()))
    if (!(name in merged) || command.getOptionValueSource(name) === 'cli') merged[name] = value
  return merged
}

/** The program takes several formats, some commands one. */
function chooseLast({ long, argChoices = [] }: Option, values: readonly string[]): string {
  const value = values.at(-1)!
  if (argChoices.includes(value)) return value
  throw new UserError(
    `The option \`${long}\` takes no \`${value}\` here`,
    didYouMean(value, argChoices) ?? `Use ${argChoices.map(choice => `\`${choice}\``).join(' or ')}.`,
  )
}
