import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { binary } from './run-command.ts'

/** A command that goes on until it is told to stop. */
export interface RunningCommand {
  /** Everything written to both outputs so far, in the order in which it came. */
  readonly written: () => string
  /** Wait until what is written from now on matches, and hand that out. */
  readonly waitFor: (pattern: RegExp) => Promise<string>
  /** Ask it to stop, and wait for the exit code. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>
}

export function spawnCommand(args: readonly string[], cwd: string): RunningCommand {
  const child: ChildProcess = spawn(process.execPath, [binary, ...args], {
    cwd,
    env: { PATH: process.env.PATH },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const closed = new Promise<number | null>(resolve => child.once('close', resolve))
  let written = ''
  let seen = 0
  let look = (): void => undefined
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', chunk => {
      written += String(chunk)
      look()
    })
  return {
    written: () => written,
    waitFor: pattern =>
      new Promise((resolve, reject) => {
        look = () => {
          const fresh = written.slice(seen)
          const match = pattern.exec(fresh)
          if (!match) return
          seen += match.index + match[0].length
          look = () => undefined
          resolve(fresh.slice(0, match.index + match[0].length))
        }
        void closed.then(code => reject(new Error(`It ended with ${code} before ${pattern}:\n${written}`)))
        look()
      }),
    stop(signal) {
      child.kill(signal)
      return closed
    },
  }
}
