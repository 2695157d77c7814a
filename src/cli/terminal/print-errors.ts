import type { UserError } from '../../core/user-error.ts'
import { createStyle } from '../../report/style.ts'
import { escapeControls } from '../../report/escape-controls.ts'
import { wantsColor } from './color.ts'
import type { Io } from './io.ts'

const bugReports = 'https://github.com/citewell/citewell/issues'

/** Say on standard error what the user can put right: a sentence and a hint, no stack. */
export function printUserError({ message, hint }: UserError, io: Io): void {
  const style = createStyle(wantsColor(undefined, io, io.stderr))
  const lines = [`${style.severity.error('error:')} ${escapeControls(message)}`]
  if (hint !== undefined) lines.push(`  ${style.dim('hint:')} ${escapeControls(hint)}`)
  io.stderr.write(`${lines.join('\n')}\n`)
}

/** Say on standard error what the user should know, and what is no failure. */
export function printWarning(message: string, io: Io): void {
  const style = createStyle(wantsColor(undefined, io, io.stderr))
  io.stderr.write(`${style.severity.warning('warning:')} ${escapeControls(message)}\n`)
}

/** Say on standard error that citewell itself is at fault: the stack, the file and the rule, and where to report it. */
export function printBug(error: unknown, io: Io, path?: string, rule?: string): void {
  const style = createStyle(wantsColor(undefined, io, io.stderr))
  const inRule = rule === undefined ? '' : ` in rule \`${rule}\``
  const place = path === undefined ? '' : ` while reading ${escapeControls(path)}`
  const stack = makeVisibleLines(describeError(error))
  io.stderr.write(
    `${style.severity.error('bug:')} citewell failed${inRule}${place}. Please report it at ${bugReports}\n${stack}\n`,
  )
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\n  caused by ${describeError(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}

const makeVisibleLines = (text: string): string => text.split('\n').map(escapeControls).join('\n')
