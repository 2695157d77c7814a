import type { Summary } from '../../core/report.ts'
import type { Severity } from '../../core/rule.ts'
import { UserError } from '../../core/user-error.ts'
import { plural } from '../../report/plural.ts'

export interface VerdictOptions {
  /** The mildest severity that fails the run; `error` when left out. */
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
}

/** Whether there are findings that fail the run. */
export function hasFailures(
  { errors, warnings, suggestions }: Summary,
  { failOn = 'error' }: VerdictOptions,
): boolean {
  if (failOn === 'never') return false
  const counted = { error: errors, warning: errors + warnings, suggestion: errors + warnings + suggestions }
  return counted[failOn] > 0
}

/** What to tell the user when there are more warnings than there may be. */
export function checkWarnings({ warnings }: Summary, { maxWarnings }: VerdictOptions): UserError | undefined {
  if (maxWarnings === undefined || warnings <= maxWarnings) return undefined
  return new UserError(`${plural(warnings, 'warning')}, at most ${maxWarnings} allowed`)
}
