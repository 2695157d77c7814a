// What `run-lint.ts` was told comes in; each time that something changes, `watch-session.ts` lints and reports again,
// until somebody ends it. The exit code of the last report comes out.
import { UserError } from '../../core/user-error.ts'
import { foldersToWatch, watchFolders } from '../../project/files/watch-folders.ts'
import type { RunOptions } from '../../project/run.ts'
import { waitForStop } from '../../project/stop.ts'
import { plural } from '../../report/plural.ts'
import type { LintFlags } from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import type { Io } from '../terminal/io.ts'
import { printBug, printUserError } from '../terminal/print-errors.ts'
import { WatchSession } from './watch-session.ts'

/** Milliseconds to wait for what else is saved at the same time: an editor writes one file in several steps. */
const CALM = 20

/** Clears a terminal, what has scrolled out of it too. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H'

/**
 * `citewell --watch`: lint, and lint what changes again until somebody ends it.
 *
 * @returns the exit code of the last report
 */
export async function watchAndLint(
  paths: readonly string[],
  flags: LintFlags,
  options: RunOptions,
  io: Io,
): Promise<number> {
  if (paths.includes('-') || flags.fix || flags.fixDryRun)
    throw new UserError(
      `The option \`--watch\` cannot be used with ${paths.includes('-') ? 'standard input' : '`--fix`'}`,
    )
  const session = new WatchSession(paths, flags, options, io)
  let code: number = exitCode.clean

  const look = async (lint: () => Promise<boolean>): Promise<void> => {
    try {
      if (!(await lint())) return
      if (io.stdout.isTTY) io.stdout.write(CLEAR)
      code = await session.report()
    } catch (error) {
      // A mistake in a configuration is mended while we watch.
      code = exitCode.failed
      if (error instanceof UserError) await printUserError(error, io)
      else await printBug(error, io)
    }
    watch.set(foldersToWatch(paths, options.cwd, session.files))
    io.stderr.write(`Watching ${plural(session.files.length, 'article')}; Ctrl-C ends it\n`)
  }

  const stopped = waitForStop()
  const watch = watchFolders(collectCalmly(changed => look(() => session.lintChanged(changed))))
  // From the start, so that no change is missed while everything is looked at.
  watch.set(foldersToWatch(paths, options.cwd, []))
  await look(async () => {
    await session.lintAll()
    return true
  })
  await stopped
  watch.close()
  return code
}

/** Hand on, one after the other, the paths that come within a short time of each other. */
function collectCalmly(act: (paths: ReadonlySet<string>) => Promise<void>): (path: string) => void {
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let turn = Promise.resolve()
  return path => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = changed
      changed = new Set()
      turn = turn.then(() => act(paths))
    }, CALM)
  }
}
