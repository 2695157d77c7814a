// The name of a shell comes in; `completions/` describes the program and renders it as a script, which is printed.
import type { Command } from 'commander'
import { rules } from '../../../rules/index.ts'
import { renderBash } from '../completions/bash.ts'
import { describeCommands } from '../completions/describe-commands.ts'
import { renderFish } from '../completions/fish.ts'
import { renderZsh } from '../completions/zsh.ts'
import { exitCode } from '../output/exit-status.ts'
import { type Io, print } from '../terminal/io.ts'

const shells = { bash: renderBash, zsh: renderZsh, fish: renderFish } as const

export type Shell = keyof typeof shells

/**
 * `citewell completions <shell>`: print a script that lets a shell complete commands, options and their values. It
 * holds everything it needs, so that nothing has to be started at the press of a key.
 *
 * @returns the exit code
 */
export async function runCompletions(shell: Shell, program: Command, io: Io): Promise<number> {
  await print(io.stdout, shells[shell](describeCommands(program, Object.keys(rules))))
  return exitCode.clean
}
