import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Another build may be named, to see whether a test fails on what was before a change. */
export const binary =
  process.env['CITEWELL_BINARY'] ?? fileURLToPath(new URL('../../bin/citewell.js', import.meta.url))

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Run the built command as a shell would. */
export function runCommand(
  args: readonly string[],
  { cwd, input = '', env = {} }: RunOptions,
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    input,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout, stderr }
}
