import type { Command } from 'commander'
import type { Summary } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import type { BaselineFlags } from '../project/baseline/apply-baseline.ts'
import { plural } from '../report/plural.ts'

/** The options about findings that are let pass, as the command line gives them. */
export interface BaselineOptions extends Omit<BaselineFlags, 'cwd'> {
  readonly maxSuppressed?: string
}

/** Let a command be told what to let pass, and how much of it. */
export function addBaselineOptions(command: Command): void {
  addBaselineFlags(command)
  command.option('--max-suppressed <n>', 'fail when comments and the baseline let more than this pass')
}

/** Let a command be told what to let pass. */
export function addBaselineFlags(command: Command): void {
  command
    .option('--baseline <file>', 'the baseline to use instead of citewell-baseline.json')
    .option('--no-baseline', 'use no baseline')
    .option('--allow-unused-baseline', 'what is in the baseline and no longer occurs is no error')
}

/**
 * What to tell the user when more is let pass than may be.
 *
 * @throws {UserError} when the limit is no number
 */
export function checkSuppressed(
  { suppressed = 0 }: Summary,
  { maxSuppressed }: BaselineOptions,
): UserError | undefined {
  if (maxSuppressed === undefined) return undefined
  if (!/^\d+$/.test(maxSuppressed))
    throw new UserError(`\`--max-suppressed\` needs a number, not \`${maxSuppressed}\``)
  if (suppressed <= Number(maxSuppressed)) return undefined
  return new UserError(
    `${plural(suppressed, 'finding')} suppressed, at most ${maxSuppressed} allowed`,
    'Put some right rather than raise the limit.',
  )
}
