import { Argument, type Command } from 'commander'
import type { Shell } from './commands/run-completions.ts'
import type { Io } from './terminal/io.ts'

const examples = `
Examples:
  citewell completions bash > ~/.local/share/bash-completion/completions/citewell
  citewell completions zsh > "\${fpath[1]}/_citewell"
  citewell completions fish > ~/.config/fish/completions/citewell.fish`

/** Add `citewell completions` to the command line. */
export function addCompletionsCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('completions')
    .description('print a script that lets a shell complete what you type')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .action(async (shell: Shell) => {
      const { runCompletions } = await import('./commands/run-completions.ts')
      done(await runCompletions(shell, program, io))
    })
}
