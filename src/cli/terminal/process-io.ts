import { fstatSync, statSync } from 'node:fs'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import { createDirectOutput } from './direct-output.ts'
import type { Io, Output } from './io.ts'

/** What a process reads from and writes to. */
interface ProcessIo extends Io {
  /** Wait until everything is out. */
  flush(): Promise<void>
}

type Stream = NodeJS.WriteStream

/** The surroundings of this process; each part is opened when it is first asked for. */
export function openProcessIo(): ProcessIo {
  const streams: Stream[] = []
  const lazily = (descriptor: number, open: () => Stream): (() => Output) => {
    let output: Output | undefined
    const openStream = (): Output => {
      const stream = open()
      streams.push(stream)
      return stream
    }
    return () => (output ??= isPlain(descriptor) ? createDirectOutput(descriptor, openStream) : openStream())
  }
  const stdout = lazily(1, () => process.stdout)
  const stderr = lazily(2, () => process.stderr)
  return {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return stdout()
    },
    get stderr() {
      return stderr()
    },
    env: process.env,
    cwd: findWorkingFolder,
    flush: async () => void (await Promise.all(streams.map(flush))),
  }
}

function findWorkingFolder(): string {
  try {
    return process.cwd()
  } catch (error) {
    throw new UserError(
      `The working folder cannot be found (${errorCode(error)})`,
      'Was it removed? Go to another one.',
    )
  }
}

/** A file, a pipe or nowhere at all, as opposed to a terminal. Windows has pipes that cannot be written to directly. */
function isPlain(descriptor: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const stats = fstatSync(descriptor)
    return stats.isCharacterDevice() ? stats.rdev === statSync('/dev/null').rdev : !stats.isBlockDevice()
  } catch {
    return false // Closed: the stream knows what to make of it.
  }
}

const flush = (stream: Stream): Promise<void> => new Promise(resolve => stream.write('', () => resolve()))
