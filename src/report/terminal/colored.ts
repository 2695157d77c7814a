import { Chalk } from 'chalk'
import type { Style } from './style.ts'

/** Whether to colour has been decided by now, and any terminal that has colours has these sixteen. */
const chalk = new Chalk({ level: 1 })

/** In colour. */
export const colored: Style = {
  path: chalk.underline,
  dim: chalk.dim,
  strong: chalk.bold,
  good: chalk.green,
  severity: { error: chalk.red, warning: chalk.yellow, suggestion: chalk.blue },
}
