import { Chalk } from 'chalk'

/** Whether to colour has been decided by now, and any terminal that has colours has these sixteen. */
const chalk = new Chalk({ level: 1 })

/** A `Style` (style.ts, which loads this file and holds it to that) in colour. */
export const colored = {
  path: chalk.underline,
  dim: chalk.dim,
  strong: chalk.bold,
  good: chalk.green,
  severity: { error: chalk.red, warning: chalk.yellow, suggestion: chalk.blue },
}
