import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Severity } from '../core/rule.ts'
import { outputNames } from './output/destinations.ts'

/** The options about what is written where, and what fails the run, as the command line gives them. */
export interface OutputOptions {
  /** `sarif` or `sarif=out.sarif`, each. */
  readonly format?: readonly string[]
  readonly output?: string
  readonly quiet?: boolean
  readonly color?: boolean
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
}

/** Let a command be told where its reports go and what fails it. */
export function addOutputOptions(command: Command): void {
  command
    .option(
      '-f, --format <format[=file]>',
      `how to report: ${outputNames.join(', ')}; again for several, each to a file: --format sarif=out.sarif`,
      collect,
    )
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
    .option('-q, --quiet', 'report errors only')
    .addOption(
      new Option('--fail-on <severity>', 'the mildest finding that fails the run (default: "error")').choices(
        ['error', 'warning', 'suggestion', 'never'],
      ),
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this', readCount)
}

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value]

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number')
  return Number(text)
}
