import type { Command, OptionValues } from 'commander'

/**
 * The options of a command: what was given before its name holds too, unless it was given again after it. (What
 * commander merges itself lets the default before the name win over what was given after it.)
 */
export function mergeOptions(command: Command): OptionValues {
  const merged: OptionValues = { ...command.parent?.opts() }
  for (const [name, value] of Object.entries(command.opts()))
    if (!(name in merged) || command.getOptionValueSource(name) === 'cli') merged[name] = value
  return merged
}
