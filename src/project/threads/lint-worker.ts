import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Digest } from '../cache/digest.ts'
import type { SerializedReport } from '../cache/serialize-diagnostics.ts'
import type { ConfigFlags } from '../config/resolve-file.ts'
import type { Input } from '../files/read-file.ts'
import { findPackageRoot } from '../package.ts'
import type { Bug, LintFilesOptions } from '../lint-files.ts'

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
const findWorkerFile = (): URL => pathToFileURL(join(findPackageRoot(), 'bin/worker.js'))

/**
 * @param file what the thread runs; tests have threads of their own
 */
export function startWorker(options: WorkerOptions, file: URL = findWorkerFile()): LintWorker {
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

/** What a worker is told once: all that it needs to find the configurations that the main thread found. */
export interface WorkerOptions extends Pick<LintFilesOptions, 'parser' | 'today'> {
  readonly cwd: string
  readonly flags: ConfigFlags
  /** Whether to answer with digests. */
  readonly wantsDigests: boolean
}

export interface WorkerData extends WorkerOptions {
  /** One number: the place within its batch of the file that the worker is busy with, or -1. */
  readonly busyWith: Int32Array
}

/** Files to lint. Batches are answered in the order in which they come. */
export type Batch = readonly Input[]

/** What was found in one file. */
export interface LintedFile extends SerializedReport {
  readonly digest?: Digest | undefined
}

export interface Answer {
  /** A `LintedFile`, or `null` for a bug, for each file, as JSON: a string goes to another thread in one piece. */
  readonly linted: string
  readonly bugs: readonly Bug[]
}
