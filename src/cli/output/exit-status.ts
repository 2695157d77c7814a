import type { Summary } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import { plural } from '../../report/plural.ts'
import type { LimitOptions } from '../options.ts'

/** What the command tells the shell. */
export const exitCode = {
  /** Nothing to report, or warnings and suggestions alone. */
  clean: 0,
  /** At least one error was found in an article. */
  problems: 1,
  /** The job could not be done, or not all of it: a wrong option, a missing file, a bug. */
  failed: 2,
} as const

/** Whether there are findings that fail the run. */
export function hasFailures(
  { errors, warnings, suggestions }: Summary,
  { failOn = 'error' }: LimitOptions,
): boolean {
  if (failOn === 'never') return false
  const counted = { error: errors, warning: errors + warnings, suggestion: errors + warnings + suggestions }
  return counted[failOn] > 0
}

/** What to tell the user when there are more warnings than there may be. */
export function checkWarnings({ warnings }: Summary, { maxWarnings }: LimitOptions): UserError | undefined {
  if (maxWarnings === undefined || warnings <= maxWarnings) return undefined
  return new UserError(`${plural(warnings, 'warning')}, at most ${maxWarnings} allowed`)
}

/**
 * What to tell the user when more is let pass than may be.
 *
 * @throws {UserError} when the limit is no number
 */
export function checkSuppressed(
  { suppressed = 0 }: Summary,
  { maxSuppressed }: LimitOptions,
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
