import { main } from '../../src/cli/main.ts'
import type { Io, Output } from '../../src/cli/terminal/io.ts'
import type { CommandResult } from './run-command.ts'

interface MainOptions {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: Io['env']
  readonly isTTY?: boolean
  /** What writing to standard output fails with. */
  readonly writeError?: Error
}

/** An `Io` that keeps what is written to it. */
export function createIo({ cwd, input = '', env = {}, isTTY = false, writeError }: MainOptions) {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written, failure?: Error): Output => ({
    isTTY,
    on: () => undefined,
    write(text, done) {
      if (!failure) written[name] += text
      done?.(failure)
    },
  })
  async function* stdin(): AsyncGenerator<string | Uint8Array> {
    yield input
  }
  const io: Io = {
    stdin: Object.assign(stdin(), { isTTY }),
    stdout: output('stdout', writeError),
    stderr: output('stderr'),
    env,
    cwd: () => cwd,
  }
  return { io, written }
}

/** Run the command within this process, on streams of its own. */
export async function runMain(args: readonly string[], options: MainOptions): Promise<CommandResult> {
  const { io, written } = createIo(options)
  const code = await main(['node', 'citewell', ...args], io)
  return { code, ...written }
}
