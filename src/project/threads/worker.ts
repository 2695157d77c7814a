import { parentPort, workerData } from 'node:worker_threads'
import { rules } from '../../../rules/index.ts'
import { loadParser } from '../../article/parse/parse.ts'
import type { Digest } from '../cache/digest.ts'
import { type Bug, lintFiles } from '../lint-files.ts'
import { serializeReport } from '../cache/serialize-diagnostics.ts'
import { configure } from '../run.ts'
import type { Answer, Batch, LintedFile, WorkerData } from './lint-worker.ts'

/** Lint what the main thread sends, batch after batch. `bin/worker.js` calls this. */
export async function serve(): Promise<void> {
  const data: WorkerData = workerData
  await loadParser(data.parser)
  let turn = Promise.resolve()
  parentPort!.on('message', (batch: Batch) => {
    turn = turn.then(async () => parentPort!.postMessage(await answer(batch, data)))
  })
}

async function answer(batch: Batch, { busyWith, wantsDigests, ...options }: WorkerData): Promise<Answer> {
  const linted: (LintedFile | null)[] = []
  let noted: Digest | undefined
  const noteDigest = wantsDigests ? (_path: string, digest: Digest) => void (noted = digest) : undefined
  const bugs: Bug[] = []
  for (const [at, job] of (await configure(batch, { ...options, rules })).entries()) {
    busyWith[0] = at
    noted = undefined
    const { files, bugs: met } = lintFiles([job], { ...options, noteDigest })
    const [file] = files
    linted.push(file ? { ...serializeReport(file), digest: noted } : null)
    bugs.push(...met)
  }
  busyWith[0] = -1
  return { linted: JSON.stringify(linted), bugs }
}
