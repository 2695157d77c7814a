import type { Command } from 'commander'

/**
 * The options of a command: what was given before its name holds too, unless it was given again after it. (What
 * commander merges itself lets the default before the name win over what was given after it.)
 */
export function mergeOptions<Flags extends object>(command: Command): Flags {
  const merged: Record<string, unknown> = { ...command.parent?.opts() }
  for (const [name, value] of Object.entries(command.opts()))
    if (!(name in merged) || command.getOptionValueSource(name) === 'cli') merged[name] = value
  // Commander knows the options of a command by name alone; the command says which they are.
  return merged as Flags
}
