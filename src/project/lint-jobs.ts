import { loadParser } from '../article/parse/parse.ts'
import type { FileReport } from '../core/report.ts'
import type { Cache, CachedJob } from './cache/cache.ts'
import { type LintedFiles, lintFiles } from './lint-files.ts'
import type { ParallelOptions } from './threads/lint-in-parallel.ts'

export interface LintJobsOptions extends Omit<ParallelOptions, 'threads'> {
  /** How many threads there may be; one when left out, as there must where rules come from elsewhere. */
  readonly threads?: number
}

/** Lint what the cache does not know, on as many threads as it is worth. The results are in the order of the jobs. */
export async function lintJobs(
  jobs: readonly CachedJob[],
  options: LintJobsOptions,
  cache: Cache | undefined,
): Promise<LintedFiles> {
  if (!cache) return lint(jobs, options)
  const known = jobs.map(cache.find)
  const unknown = jobs.filter((_, at) => !known[at])
  const fresh = await lint(unknown, { ...options, noteDigest: cache.noteDigest })
  options.noteDone?.(jobs.length - unknown.length)
  const failed = new Set(fresh.bugs.map(({ path }) => path))
  cache.save(fresh.files.filter(({ path }) => !failed.has(path)))
  const rest = fresh.files.values()
  let next = rest.next()
  const files: FileReport[] = []
  for (const [at, { input }] of jobs.entries()) {
    const report = known[at]
    if (report) files.push(report)
    // A file that a bug stood in the way of has no report.
    else if (!next.done && next.value.path === input.path) {
      files.push(next.value)
      next = rest.next()
    }
  }
  return { files, bugs: fresh.bugs }
}

async function lint(jobs: readonly CachedJob[], options: LintJobsOptions): Promise<LintedFiles> {
  const { threads = 1 } = options
  if (jobs.length === 0) return { files: [], bugs: [] }
  await loadParser(options.parser)
  if (threads === 1 || jobs.length < 2) return lintFiles(jobs, options)
  const { lintInParallel } = await import('./threads/lint-in-parallel.ts')
  return lintInParallel(jobs, { ...options, threads })
}
