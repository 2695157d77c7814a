import { Chalk } from 'chalk'
import { createSupportsHyperlinks } from 'supports-hyperlinks'
import type { Style } from './style.ts'

/** Whether to colour has been decided by now, and any terminal that has colours has these sixteen. */
const chalk = new Chalk({ level: 1 })

/** What goes around the text of a link, and around its address before (OSC 8). */
const link = (text: string, url?: string): string =>
  url === undefined ? text : `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007`

/** A style in colour, with links where the output is a terminal that opens them. */
export const createColored = ({ isTTY = false }: { readonly isTTY?: boolean } = {}): Style => ({
  path: chalk.underline,
  dim: chalk.dim,
  strong: chalk.bold,
  good: chalk.green,
  link: createSupportsHyperlinks({ isTTY }) ? link : text => text,
  severity: { error: chalk.red, warning: chalk.yellow, suggestion: chalk.blue },
})
