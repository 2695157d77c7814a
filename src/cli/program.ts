// The command line: every command with its arguments, options and examples. `run-program.ts` has it read what was
// typed; the command that is meant then loads its code from `commands/`, so that `--help` loads no rule.
import { Argument, Command, Option } from 'commander'
import { readVersion } from '../project/package.ts'
import type { Shell } from './commands/run-completions.ts'
import type { InitFlags } from './commands/init/run-init.ts'
import type { ReportFlags } from './commands/run-report.ts'
import {
  addAllowEmptyOption,
  addBaselineOptions,
  addCacheOptions,
  addCodeOption,
  addColorOption,
  addConfigOptions,
  addFixTypeOption,
  addForceOption,
  addFormatOption,
  addInputOptions,
  addOutputOptions,
  addParserOption,
  addSelectOptions,
  mergeOptions,
} from './define-options.ts'
import { wantsColor } from './terminal/color.ts'
import type { Io } from './terminal/io.ts'

/** Is given the exit code of the command that ran. */
type Done = (code: number) => void

/** Define the command line. */
export function createProgram(io: Io, done: Done): Command {
  const program = new Command('citewell')
  program
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: () => undefined, // main says it in its own words
      getOutHasColors: () => wantsColor(undefined, io, io.stdout),
    })
    .description(
      'Checks Markdown health articles: every quoted claim has a numbered reference, every reference resolves.',
    )
    .version(readVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .enablePositionalOptions()
  defineLint(program, io, done)
  defineLint(program.command('lint').description('the same as without a command'), io, done)
  defineInspect(program.command('inspect'), io, done)
  defineRules(program.command('rules'), io, done)
  defineFix(program.command('fix'), io, done)
  defineReport(program.command('report'), io, done)
  defineSuppress(program.command('suppress'), io, done)
  defineMerge(program.command('merge'), io, done)
  defineInit(program.command('init'), io, done)
  definePrintConfig(program.command('print-config'), io, done)
  defineExplain(program.command('explain'), io, done)
  defineCompletions(program.command('completions'), program, io, done)
  defineCache(program.command('cache'), io, done)
  return program
}

/** `citewell` itself lints, and `citewell lint` for those who like to say it. */
function defineLint(command: Command, io: Io, done: Done): void {
  command
    .argument(
      '[paths...]',
      'files, folders, patterns, or - for standard input; the working folder when left out',
    )
    .addHelpText(
      'after',
      `
Examples:
  citewell article.md                    check one article
  citewell content "drafts/*.md"         check a folder and what a pattern matches
  citewell - --stdin-path a.md < a.md    check standard input
  citewell --fix article.md              put right what is certain, report the rest
  citewell --staged                      check what is about to be committed
  citewell --since main --changed-lines  check what a branch has changed
  citewell --format pretty --format sarif=out.sarif
                                         report to people and to a file at once

Exit codes:
  0  nothing that fails the run (warnings and suggestions do not, see --fail-on)
  1  at least one error in an article, or more warnings than --max-warnings
  2  the job could not be done: a wrong option, a missing path, a bug`,
    )
    .action(async (paths: string[], _flags: unknown, self: Command) => {
      const { runLint } = await import('./commands/run-lint.ts')
      done(await runLint(paths, mergeOptions(self), io))
    })
  addOutputOptions(command.optionsGroup('Reports:'))
  addSelectOptions(command.optionsGroup('Which articles:'))
  command.option('--watch', 'go on, and check again whatever changes')
  addInputOptions(command)
  command
    .optionsGroup('Fixing:')
    .option('--fix', 'carry out fixes, then report what is left')
    .option('--fix-dry-run', 'report what would be left after fixing, and write nothing')
  addFixTypeOption(command)
  addConfigOptions(command.optionsGroup('Configuration:'))
  addBaselineOptions(command.optionsGroup('What is let pass:'))
  command.option('--max-suppressed <n>', 'fail when comments and the baseline let more than this pass')
  addCacheOptions(command.optionsGroup('Speed:'))
  command.option('--stats', 'say where the time went, rule by rule').optionsGroup('Other:')
  addColorOption(command)
  addParserOption(command)
}

function defineInspect(command: Command, io: Io, done: Done): void {
  command
    .description('show what citewell sees: quotations, citations, references')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .action(async (paths: string[], _flags: unknown, self: Command) => {
      const { runInspect } = await import('./commands/run-inspect.ts')
      done(await runInspect(paths, mergeOptions(self), io))
    })
  addFormatOption(command)
  addColorOption(command)
  addParserOption(command)
  addInputOptions(command)
  addConfigOptions(command)
}

function defineRules(command: Command, io: Io, done: Done): void {
  command.description('list all rules').action(async (_flags: unknown, self: Command) => {
    const { runRules } = await import('./commands/run-rules.ts')
    done(await runRules(mergeOptions(self), io))
  })
  addCodeOption(command)
  addFormatOption(command)
  addColorOption(command)
}

function defineFix(command: Command, io: Io, done: Done): void {
  command
    .description('carry out the fixes that are certainly right, and the suggestions that you choose')
    .argument('[paths...]', 'files, folders, patterns, or - to fix standard input to standard output')
    .option('--dry-run', 'write nothing, say what would be fixed')
    .option('--diff', 'write nothing, print a unified diff')
    .addHelpText(
      'after',
      `
Examples:
  citewell fix draft.md                  carry out what is certainly right
  citewell fix --diff draft.md           see it first
  citewell fix -i draft.md               be asked about each suggestion
  citewell fix - < draft.md > fixed.md   from standard input to standard output

Exit codes:
  0  done; with --dry-run and --diff: nothing to fix
  1  with --dry-run and --diff: something to fix
  2  the job could not be done, or not on every file`,
    )
    .action(async (paths: string[], _flags: unknown, self: Command) => {
      const { runFix } = await import('./commands/run-fix.ts')
      done(await runFix(paths, mergeOptions(self), io))
    })
  addFixTypeOption(command)
  command.option('-i, --interactive', 'ask about each suggestion')
  addForceOption(command)
  addColorOption(command)
  addParserOption(command)
  addInputOptions(command)
  addConfigOptions(command)
}

function defineReport(command: Command, io: Io, done: Done): void {
  command
    .description('write one HTML file that shows what articles rest on')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .option(
      '-o, --output <file>',
      'where to write, - for standard output (default: "citewell-report.html", "citewell-claims.csv")',
    )
    .addOption(
      new Option('--format <format>', 'the page, or a table for a spreadsheet (default: "html")').choices([
        'html',
        'csv',
      ]),
    )
    .addOption(
      new Option('--table <table>', 'which table, with --format csv (default: "claims")').choices([
        'claims',
        'sources',
      ]),
    )
    .option('--title <text>', 'the title of the report')
    .option('--since-report <file>', 'say what is new, gone and still there since an earlier report')
    .option('--link-template <address>', 'where lines are edited: "https://cms.example/edit/{path}#L{line}"')
    .option('--force', 'write over articles too, and through links that lead out of the working folder')
    .addHelpText(
      'after',
      `
Examples:
  citewell report content                              one page for editors
  citewell report content --format csv                 every claim as a table
  citewell report content --table sources -o s.csv     every source, and what rests on it
  citewell report content --since-report last.html     what has changed since then`,
    )
    .action(async (paths: string[], flags: ReportFlags, self: Command) => {
      const { runReport } = await import('./commands/run-report.ts')
      done(await runReport(paths, { ...flags, ...mergeOptions(self) }, io))
    })
  addParserOption(command)
  addInputOptions(command)
  addConfigOptions(command)
  addBaselineOptions(command)
}

function defineSuppress(command: Command, io: Io, done: Done): void {
  command
    .description('record the findings of today in a baseline, so that only new ones count')
    .argument('[paths...]', 'files, folders, patterns; the working folder when left out')
    .option('--prune', 'add nothing, and take out what no longer occurs')
    .option('--baseline <file>', 'the baseline to write instead of citewell-baseline.json')
    .option('--force', 'write through links that lead out of the working folder')
    .action(async (paths: string[], _flags: unknown, self: Command) => {
      const { runSuppress } = await import('./commands/run-suppress.ts')
      done(await runSuppress(paths, mergeOptions(self), io))
    })
  addParserOption(command)
  addAllowEmptyOption(command)
  addConfigOptions(command)
}

function defineMerge(command: Command, io: Io, done: Done): void {
  command
    .description('join the JSON reports of several runs into one, in any format')
    .argument('<reports...>', 'reports that were written with --format json, or - for standard input')
    .addHelpText(
      'after',
      `
Examples:
  citewell --shard 1/2 --format json=a.json      on one machine
  citewell --shard 2/2 --format json=b.json      on another
  citewell merge a.json b.json --format sarif    when both are done
  citewell merge a.json b.json -o report.html    as a page; the articles must be at hand

Exit codes: as of one run that had looked at everything`,
    )
    .action(async (files: string[], _flags: unknown, self: Command) => {
      const { runMerge } = await import('./commands/run-merge.ts')
      done(await runMerge(files, mergeOptions(self), io))
    })
  addColorOption(command)
  addOutputOptions(command)
  addConfigOptions(command.optionsGroup('Configuration:'))
}

function defineInit(command: Command, io: Io, done: Done): void {
  command
    .description('ask a few questions and set citewell up: a configuration, and what runs it')
    .option('-y, --yes', 'ask nothing and write a configuration with the defaults')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (flags: InitFlags) => {
      const { runInit } = await import('./commands/init/run-init.ts')
      done(await runInit(flags, io))
    })
  addCodeOption(command)
}

function definePrintConfig(command: Command, io: Io, done: Done): void {
  command
    .description('show which rules and settings hold for an article')
    .argument('<file>', 'an article, there or not')
    .action(async (file: string, _flags: unknown, self: Command) => {
      const { runPrintConfig } = await import('./commands/run-print-config.ts')
      done(await runPrintConfig(file, mergeOptions(self), io))
    })
  addConfigOptions(command)
}

function defineExplain(command: Command, io: Io, done: Done): void {
  command
    .description('say what a rule wants and why, without the network')
    .argument('[rule]', 'the id of a rule, such as quotations/cited; all rules are listed when left out')
    .action(async (rule: string | undefined, _flags: unknown, self: Command) => {
      const { runExplain } = await import('./commands/run-explain.ts')
      done(await runExplain(rule, mergeOptions(self), io))
    })
  addColorOption(command)
  addConfigOptions(command)
}

function defineCompletions(command: Command, program: Command, io: Io, done: Done): void {
  command
    .description('print a script that lets a shell complete what you type')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
Examples:
  citewell completions bash > ~/.local/share/bash-completion/completions/citewell
  citewell completions zsh > "\${fpath[1]}/_citewell"
  citewell completions fish > ~/.config/fish/completions/citewell.fish`,
    )
    .action(async (shell: Shell) => {
      const { runCompletions } = await import('./commands/run-completions.ts')
      done(await runCompletions(shell, program, io))
    })
  addCodeOption(command)
}

function defineCache(command: Command, io: Io, done: Done): void {
  const clean = command
    .description('see to the results that are kept for the next run')
    .helpCommand(false)
    .command('clean')
    .description('remove the results of this folder')
    .option('--cache-location <place>', 'the file or folder/ they were kept in')
    .action(async (_flags: unknown, self: Command) => {
      const { runCacheClean } = await import('./commands/run-cache-clean.ts')
      done(await runCacheClean(mergeOptions(self), io))
    })
  addCodeOption(clean)
}
