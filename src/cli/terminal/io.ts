import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'

/** The parts of `process` that a command may touch, so that tests can hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
}

export interface Output {
  readonly isTTY?: boolean
  /** Whether it is a file on disk, which nothing shows while it is written. */
  readonly isFile?: boolean
  /** How many columns a terminal has. */
  readonly columns?: number
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** The columns that a text may take; `undefined` where it goes to no terminal and may take any. */
export const readWidth = ({ isTTY, columns }: Output): number | undefined =>
  isTTY && columns !== undefined && columns > 0 ? Math.max(columns, leastWidth) : undefined

/** Nobody can read in fewer columns than this. */
const leastWidth = 30

/** Everything on standard input, as bytes. */
export async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The lines of standard input, one at a time, as somebody types them. */
export async function* readLines({ stdin }: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stdin) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split(/\r?\n/)
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}

/**
 * Write a report and wait until it is out. A reader that goes away early (`citewell | head`) is no error.
 *
 * @throws {UserError} when it cannot be written, on a full disk for one
 */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, error => {
      if (!error || errorCode(error) === 'EPIPE') resolve()
      else reject(new UserError(`The report cannot be written (${errorCode(error)})`))
    })
  })
}

/** Failures to write are told to `print`; without a listener they would end the process as well. */
export function leaveFailuresToPrint({ stdout, stderr }: Io): void {
  for (const output of [stdout, stderr]) output.on('error', () => undefined)
}
