import { type Command, Option } from 'commander'
import { addConfigOptions } from './config-options.ts'
import type { FixFlags } from './commands/run-fix.ts'
import type { Io } from './terminal/io.ts'
import { mergeOptions } from './merge-options.ts'

const examples = `
Examples:
  citewell fix draft.md                  carry out what is certainly right
  citewell fix --diff draft.md           see it first
  citewell fix -i draft.md               be asked about each suggestion
  citewell fix - < draft.md > fixed.md   from standard input to standard output

Exit codes:
  0  done; with --dry-run and --diff: nothing to fix
  1  with --dry-run and --diff: something to fix
  2  the job could not be done, or not on every file`

/** Add `citewell fix` to the command line. */
export function addFixCommand(program: Command, io: Io, done: (code: number) => void): void {
  const fix = program
    .command('fix')
    .description('carry out the fixes that are certainly right, and the suggestions that you choose')
    .argument('[paths...]', 'files, folders, patterns, or - to fix standard input to standard output')
    .option('--dry-run', 'write nothing, say what would be fixed')
    .option('--diff', 'write nothing, print a unified diff')
    .addOption(createTypeOption())
    .option('-i, --interactive', 'ask about each suggestion')
    .option('--color', 'colour the output, whatever it goes to')
    .option('--no-color', 'never colour the output')
    .addOption(
      new Option('--parser <parser>', 'which Markdown parser reads').choices(['auto', 'native', 'remark']),
    )
    .option('--stdin-path <path>', 'the path that standard input goes by')
    .option('--allow-empty', 'a folder or pattern without articles is no error')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .action(async (paths: string[], _flags: FixFlags, command: Command) => {
      const { runFix } = await import('./commands/run-fix.ts')
      done(await runFix(paths, mergeOptions(command), io))
    })
  addConfigOptions(fix)
}

/** Let `citewell` itself fix before it reports. */
export function addFixOptions(command: Command): void {
  command
    .option('--fix', 'carry out fixes, then report what is left')
    .option('--fix-dry-run', 'report what would be left after fixing, and write nothing')
    .addOption(createTypeOption())
}

const createTypeOption = (): Option =>
  new Option('--fix-type <type>', 'fixes alone, or also the suggestions that leave no choice').choices([
    'safe',
    'suggestions',
  ])
