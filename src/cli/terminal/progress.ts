import type { Io } from './io.ts'

/** Shows how far a long run has come. */
export interface Progress {
  readonly noteDone: (count: number) => void
  /** Take it away again. */
  readonly end: () => void
}

/** Milliseconds before anything is shown: most runs are over by then. */
const PATIENCE = 500

/** Milliseconds between one line and the next. */
const INTERVAL = 100

/**
 * One line on standard error that is written anew, for a person at a terminal: never in a log, and never in CI, where
 * terminals are made up.
 *
 * @param now milliseconds on a clock that never goes back
 * @returns `undefined` when nobody is looking
 */
export function createProgress(
  total: number,
  { stderr, env }: Io,
  now = () => performance.now(),
): Progress | undefined {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb' || isContinuousIntegration(env)) return undefined
  let done = 0
  let next = now() + PATIENCE
  let isShown = false
  return {
    noteDone(count) {
      done += count
      const at = now()
      if (at < next) return
      next = at + INTERVAL
      isShown = true
      stderr.write(`\r\u001B[K${done} of ${total} articles`)
    },
    end() {
      if (isShown) stderr.write('\r\u001B[K')
    },
  }
}

/** Whether no person is there: `CI` is what most services set, the others have names of their own. */
export const isContinuousIntegration = (env: Io['env']): boolean =>
  (env['CI'] !== undefined && !['', '0', 'false'].includes(env['CI'])) ||
  ['TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION'].some(name => Boolean(env[name]))
