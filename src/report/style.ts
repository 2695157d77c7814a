import { Chalk } from 'chalk'
import type { Severity } from '../core/rule.ts'

type Paint = (text: string) => string

/** How parts of a report look; without colour every one leaves its text as it is. */
export interface Style {
  readonly path: Paint
  readonly dim: Paint
  readonly strong: Paint
  readonly good: Paint
  readonly severity: Readonly<Record<Severity, Paint>>
}

export function createStyle(color: boolean): Style {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    path: chalk.underline,
    dim: chalk.dim,
    strong: chalk.bold,
    good: chalk.green,
    severity: { error: chalk.red, warning: chalk.yellow, suggestion: chalk.blue },
  }
}
