// Run a command as a process of its own, and say how long it took, how much of the processors, and how much memory.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Node 20 reads the certificates that this variable adds at every start, which then takes twice as long: a ratio to
// `node -e 0` would tell more about the certificates than about citewell.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

const TIME = '/usr/bin/time'
const SECONDS = /(\d+)m([\d.]+)s/g

/** @returns wall and CPU time in milliseconds; children of the command count */
export function runOnce(command, { cwd, timeout } = {}) {
  const start = performance.now()
  const { stdout, error } = spawnSync('bash', ['-c', '"$@" >/dev/null 2>&1; times', 'bash', ...command], {
    cwd,
    env,
    timeout,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const wall = performance.now() - start
  if (error) return undefined
  // The second line of `times` is that of the children: user, then system.
  const cpu = [...stdout.split('\n')[1].matchAll(SECONDS)].reduce(
    (sum, [, m, s]) => sum + m * 60_000 + s * 1000,
    0,
  )
  return { wall, cpu }
}

/** @returns the largest memory that any one process of a command held, in megabytes, where the system can tell */
export function measurePeak(command, { cwd } = {}) {
  if (!existsSync(TIME)) return undefined
  const { stderr } = spawnSync(TIME, ['-f', '%M', ...command], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  })
  return Number(stderr.trim().split('\n').at(-1)) / 1000
}

export const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

/**
 * Run some commands in turns, so that a slow minute of the machine is slow for all of them.
 *
 * @param patience milliseconds after which a command is not run again
 * @returns for each name the medians, the number of runs, and the peak; `undefined` for one that took too long
 */
export function compare(commands, { cwd, runs = 5, patience = 60_000, timeout = 300_000 } = {}) {
  const found = Object.entries(commands).map(([name, command]) => ({ name, command, taken: [], spent: 0 }))
  for (let turn = 0; turn <= runs; turn++)
    for (const each of found) {
      if (each.spent > patience) continue
      const once = runOnce(each.command, { cwd, timeout })
      each.spent += once?.wall ?? Infinity
      // The first run finds the files cold, unless there is no time for another.
      if (once && (turn > 0 || each.spent > patience)) each.taken.push(once)
    }
  return Object.fromEntries(
    found.map(({ name, command, taken }) => [
      name,
      taken.length === 0
        ? undefined
        : {
            wall: median(taken.map(({ wall }) => wall)),
            cpu: median(taken.map(({ cpu }) => cpu)),
            runs: taken.length,
            peak: taken.length > 1 ? measurePeak(command, { cwd }) : undefined,
          },
    ]),
  )
}
