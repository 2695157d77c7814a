import { type Command, Option } from 'commander'
import { addBaselineFlags } from './baseline-options.ts'
import { addConfigOptions } from './config-options.ts'
import type { Io } from './terminal/io.ts'
import { mergeOptions } from './merge-options.ts'
import type { ReportFlags } from './commands/run-report.ts'

/** Add `citewell report` to the command line. */
export function addReportCommand(program: Command, io: Io, done: (code: number) => void): void {
  const report = program
    .command('report')
    .description('write one HTML file that shows what articles rest on')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .option('-o, --output <file>', 'where to write, - for standard output', 'citewell-report.html')
    .option('--title <text>', 'the title of the report')
    .addOption(
      new Option('--parser <parser>', 'which Markdown parser reads').choices(['auto', 'native', 'remark']),
    )
    .option('--stdin-path <path>', 'the path that standard input goes by')
    .option('--allow-empty', 'a folder or pattern without articles is no error')
    .helpOption('-h, --help', 'print this help')
    .action(async (paths: string[], flags: ReportFlags, command: Command) => {
      const { runReport } = await import('./commands/run-report.ts')
      done(await runReport(paths, { ...flags, ...mergeOptions(command) }, io))
    })
  addConfigOptions(report)
  addBaselineFlags(report)
}
