import { basename } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import type { Bug } from '../../project/lint-files.ts'
import { escapeControls } from '../../report/escape-controls.ts'
import { plural } from '../../report/plural.ts'
import { chooseStyle } from './color.ts'
import type { Io } from './io.ts'

const bugReports = 'https://github.com/citewell/citewell/issues'

/** Say on standard error what the user can put right: a sentence and a hint, no stack. */
export async function printUserError({ message, hint }: UserError, io: Io): Promise<void> {
  const style = await chooseStyle(undefined, io, io.stderr)
  const lines = [`${style.severity.error('error:')} ${escapeControls(message)}`]
  if (hint !== undefined) lines.push(`  ${style.dim('hint:')} ${escapeControls(hint)}`)
  io.stderr.write(`${lines.join('\n')}\n`)
}

/** Say on standard error what the user should know, and what is no failure. */
export async function printWarning(message: string, io: Io): Promise<void> {
  const style = await chooseStyle(undefined, io, io.stderr)
  io.stderr.write(`${style.severity.warning('warning:')} ${escapeControls(message)}\n`)
}

/** Say so when the configuration leaves nothing to do: otherwise silence would look like success. */
export function noteIgnored(found: number, left: number, io: Io): void {
  if (found > 0 && left === 0)
    io.stderr.write(`note: the configuration ignores ${plural(found, 'article')}\n`)
}

/** Say on standard error that citewell itself is at fault: the stack, the file and the rule, and where to report it. */
export async function printBug(error: unknown, io: Io, path?: string, rule?: string): Promise<void> {
  const style = await chooseStyle(undefined, io, io.stderr)
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

/**
 * Say on standard error what went wrong in a run. A rule of a plugin that fails is for its author to mend, and is named
 * once, however many articles it failed on.
 */
export async function printBugs(bugs: readonly Bug[], io: Io): Promise<void> {
  const ofPlugins = new Map<string, Bug[]>()
  for (const bug of bugs) {
    const { path, error, rule, plugin } = bug
    if (plugin === undefined) await printBug(error, io, path, rule)
    else {
      const same = ofPlugins.get(`${plugin} ${rule}`)
      if (same) same.push(bug)
      else ofPlugins.set(`${plugin} ${rule}`, [bug])
    }
  }
  for (const [first, ...others] of ofPlugins.values())
    await printUserError(blamePlugin(first!, others.length), io)
}

function blamePlugin({ path, error, rule, plugin }: Bug, others: number): UserError {
  const where = others > 0 ? `\`${path}\` and ${plural(others, 'more article')}` : `\`${path}\``
  return new UserError(
    `Rule \`${rule}\` of the plugin \`${plugin}\` failed on ${where}: ${describeFailure(error, plugin!)}`,
    `What it would have found there is missing. \`--rule ${rule}:off\` runs without it.`,
  )
}

/** With the place in the plugin, for its author. */
function describeFailure(error: unknown, plugin: string): string {
  if (!(error instanceof Error)) return String(error)
  const name = error.name === 'Error' ? '' : `${error.name}: `
  const frame = error.stack?.split('\n').find(line => /^ +at /.test(line) && line.includes(basename(plugin)))
  return `${name}${error.message}${frame === undefined ? '' : ` (${frame.trim()})`}`
}
