import type { Command } from 'commander'
import { addConfigOptions, type ConfigOptions } from './config-options.ts'
import type { ExplainFlags } from './commands/run-explain.ts'
import type { InitFlags } from './commands/run-init.ts'
import type { Io } from './terminal/io.ts'
import { mergeOptions } from './merge-options.ts'

/** Add the commands that help with configurations: `init`, `print-config` and `explain`. */
export function addConfigCommands(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('init')
    .description('ask three questions and write a configuration')
    .option('-y, --yes', 'ask nothing and write the defaults')
    .helpOption('-h, --help', 'print this help')
    .action(async (flags: InitFlags) => {
      const { runInit } = await import('./commands/run-init.ts')
      done(await runInit(flags, io))
    })
  const printConfig = program
    .command('print-config')
    .description('show which rules and settings hold for an article')
    .argument('<file>', 'an article, there or not')
    .helpOption('-h, --help', 'print this help')
    .action(async (file: string, _flags: ConfigOptions, command: Command) => {
      const { runPrintConfig } = await import('./commands/run-print-config.ts')
      done(await runPrintConfig(file, mergeOptions(command), io))
    })
  addConfigOptions(printConfig)
  const explain = program
    .command('explain')
    .description('say what a rule wants and why, without the network')
    .argument('<rule>', 'the id of a rule: quotations/cited')
    .option('--color', 'colour the output, whatever it goes to')
    .option('--no-color', 'never colour the output')
    .helpOption('-h, --help', 'print this help')
    .action(async (rule: string, _flags: ExplainFlags, command: Command) => {
      const { runExplain } = await import('./commands/run-explain.ts')
      done(await runExplain(rule, mergeOptions(command), io))
    })
  addConfigOptions(explain)
}
