import { Worker } from 'node:worker_threads'
import type { Answer, Batch, WorkerData, WorkerOptions } from './worker-protocol.ts'

/** A thread that lints. */
export interface LintWorker {
  /** Lint a batch after those that were asked for before. Never rejects. */
  readonly ask: (batch: Batch) => Promise<Answer | Death>
  readonly end: () => Promise<unknown>
}

/** What is left of a thread that ran out of memory or was ended by what it ran. */
interface Death {
  /** The place in the batch of the file that it was busy with; -1 when it had not begun on this batch. */
  readonly busyWith: number
  readonly error: unknown
}

/** The file that a worker runs, beside the command. */
const workerFile = new URL('../../bin/worker.js', import.meta.url)

/**
 * @param file what the thread runs; tests have threads of their own
 */
export function startWorker(options: WorkerOptions, file: URL = workerFile): LintWorker {
  const busyWith = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
  const workerData: WorkerData = { ...options, busyWith }
  const worker = new Worker(file, { workerData })
  const waiting: ((answer: Answer | Death) => void)[] = []
  let death: Death | undefined
  let lastError: unknown
  worker.on('message', (answer: Answer) => waiting.shift()?.(answer))
  worker.on('error', error => (lastError = error))
  worker.on('exit', code => {
    death = { busyWith: -1, error: lastError ?? new Error(`The thread ended with exit code ${code}`) }
    waiting.shift()?.({ ...death, busyWith: busyWith[0]! })
    for (const answer of waiting.splice(0)) answer(death)
  })
  return {
    ask: batch =>
      death
        ? Promise.resolve(death)
        : new Promise(resolve => {
            waiting.push(resolve)
            worker.postMessage(batch)
          }),
    end: () => worker.terminate(),
  }
}
