import { basename } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import type { Bug } from '../../project/lint-files.ts'
import { plural } from '../../report/plural.ts'
import { printBug, printUserError } from './print-errors.ts'
import type { Io } from './io.ts'

/**
 * Say on standard error what went wrong. A rule of a plugin that fails is for its author to mend, and is named once,
 * however many articles it failed on.
 */
export function printBugs(bugs: readonly Bug[], io: Io): void {
  const ofPlugins = new Map<string, Bug[]>()
  for (const bug of bugs) {
    const { path, error, rule, plugin } = bug
    if (plugin === undefined) printBug(error, io, path, rule)
    else {
      const same = ofPlugins.get(`${plugin} ${rule}`)
      if (same) same.push(bug)
      else ofPlugins.set(`${plugin} ${rule}`, [bug])
    }
  }
  for (const [first, ...others] of ofPlugins.values()) printUserError(blamePlugin(first!, others.length), io)
}

function blamePlugin({ path, error, rule, plugin }: Bug, others: number): UserError {
  const where = others > 0 ? `\`${path}\` and ${plural(others, 'more article')}` : `\`${path}\``
  return new UserError(
    `Rule \`${rule}\` of the plugin \`${plugin}\` failed on ${where}: ${describe(error, plugin!)}`,
    `What it would have found there is missing. \`--rule ${rule}:off\` runs without it.`,
  )
}

/** With the place in the plugin, for its author. */
function describe(error: unknown, plugin: string): string {
  if (!(error instanceof Error)) return String(error)
  const name = error.name === 'Error' ? '' : `${error.name}: `
  const frame = error.stack?.split('\n').find(line => /^ +at /.test(line) && line.includes(basename(plugin)))
  return `${name}${error.message}${frame === undefined ? '' : ` (${frame.trim()})`}`
}
