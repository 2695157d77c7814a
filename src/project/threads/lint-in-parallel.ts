import { setImmediate } from 'node:timers/promises'
import { deserializeReport } from '../cache/serialize-diagnostics.ts'
import { sizeOf } from '../files/read-file.ts'
import { type ConfiguredInput, type LintedFiles, lintFiles, type LintFilesOptions } from '../lint-files.ts'
import {
  type Answer,
  type LintedFile,
  type LintWorker,
  startWorker,
  type WorkerOptions,
} from './lint-worker.ts'

/**
 * Bytes in a batch. Small enough that all threads end at about the same time and that the main thread looks up from
 * its own batch often; large enough that handing it over costs nothing beside it.
 */
const BATCH = 200_000

/** Bytes that a thread must find to do to be worth starting: `npm run bench -- --only M,growth` shows it. */
const SHARE = 1_000_000

/**
 * Bytes in the course of which the code of a thread is compiled for speed, on a processor of its own where there is
 * one. Until then half of the processors are left to that. `npm run bench -- --only M,growth` shows what it is worth.
 */
const WARM_UP = 10_000_000

type Jobs = readonly ConfiguredInput[]

export interface ParallelOptions extends LintFilesOptions, Omit<WorkerOptions, 'wantsDigests'> {
  /** How many threads there may be, this one included. */
  readonly threads: number
}

/**
 * Run rules over files on several threads, of which this one is one. The results are in the order of the files.
 *
 * @param start starts a thread besides this one
 */
export async function lintInParallel(
  jobs: Jobs,
  options: ParallelOptions,
  start = (): LintWorker => startWorker(chooseWorkerOptions(options)),
): Promise<LintedFiles> {
  const sizes = jobs.map(({ input }) => sizeOf(input))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const threads = bytes < WARM_UP ? options.threads >> 1 : options.threads
  const others = Math.min(threads, Math.floor(bytes / SHARE)) - 1
  if (others < 1) return lintFiles(jobs, options)
  const batches = cutBatches(jobs, sizes)
  const results: LintedFiles[] = []
  let next = 0
  const work = async (lint: (batch: Jobs) => Promise<LintedFiles>): Promise<void> => {
    while (next < batches.length) {
      const at = next++
      results[at] = await lint(batches[at]!)
    }
  }
  const seats = Array.from({ length: others }, () => createSeat(start, options))
  const lintHere = async (batch: Jobs): Promise<LintedFiles> => {
    const linted = lintFiles(batch, options)
    await setImmediate()
    return linted
  }
  // Others can only be answered between two batches of this thread, so each has a second one at hand.
  await Promise.all([...seats.flatMap(({ lint }) => [work(lint), work(lint)]), work(lintHere)])
  await Promise.all(seats.map(seat => seat.end()))
  return { files: results.flatMap(({ files }) => files), bugs: results.flatMap(({ bugs }) => bugs) }
}

const chooseWorkerOptions = ({ cwd, flags, parser, today, noteDigest }: ParallelOptions): WorkerOptions => ({
  cwd,
  flags,
  parser,
  today,
  wantsDigests: noteDigest !== undefined,
})

/** A thread, and the next one when that has died. */
function createSeat(start: () => LintWorker, options: ParallelOptions) {
  let worker = start()
  const lint = async (batch: Jobs): Promise<LintedFiles> => {
    const asked = worker
    const answer = await asked.ask(batch.map(({ input }) => input))
    if ('linted' in answer) {
      options.noteDone?.(batch.length)
      return readAnswer(batch, answer, options)
    }
    if (worker === asked) worker = start()
    const culprit = batch[answer.busyWith]
    // It died between files, or could not even start: another would do no better.
    if (!culprit) return lintFiles(batch, options)
    const { files, bugs } = await lint(batch.filter(job => job !== culprit))
    return { files, bugs: [{ path: culprit.input.path, error: answer.error }, ...bugs] }
  }
  return { lint, end: () => worker.end() }
}

function readAnswer(batch: Jobs, { linted, bugs }: Answer, { noteDigest }: LintFilesOptions): LintedFiles {
  const reports: readonly (LintedFile | null)[] = JSON.parse(linted)
  return {
    files: reports.flatMap((report, at) => {
      if (!report) return []
      const { input } = batch[at]!
      if (report.digest) noteDigest?.(input.path, report.digest)
      return [deserializeReport(input, report)]
    }),
    bugs,
  }
}

function cutBatches(jobs: Jobs, sizes: readonly number[]): Jobs[] {
  const batches: ConfiguredInput[][] = []
  let room = 0
  for (const [at, job] of jobs.entries()) {
    if (room <= 0) {
      batches.push([])
      room = BATCH
    }
    batches.at(-1)!.push(job)
    room -= sizes[at]!
  }
  return batches
}
