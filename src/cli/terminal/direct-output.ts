import { fstatSync, writeSync } from 'node:fs'
import { errorCode } from '../../project/error-code.ts'
import type { Output } from './io.ts'

/**
 * An output that is written to without a stream. To make its own, Node loads all that it knows of networks, which a
 * plain run has no use for.
 *
 * @param descriptor of a file or pipe
 * @param openStream for what a full pipe does not take: a stream waits
 */
export function createDirectOutput(descriptor: number, openStream: () => Output): Output {
  let stream: Output | undefined
  const listeners: ((error: Error) => void)[] = []
  const wait = (rest: string | Uint8Array, done?: (error?: Error | null) => void): void => {
    if (!stream) {
      stream = openStream()
      for (const listener of listeners) stream.on('error', listener)
    }
    stream.write(rest, done)
  }
  return {
    isTTY: false,
    get isFile() {
      return fstatSync(descriptor).isFile()
    },
    on: (_event, listener) => void listeners.push(listener),
    write(text, done) {
      if (stream) return wait(text, done)
      const bytes = Buffer.from(text)
      let written = 0
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written)
      } catch (error) {
        if (errorCode(error) === 'EAGAIN') wait(bytes.subarray(written), done)
        else done?.(error as Error)
        return
      }
      done?.()
    },
  }
}
