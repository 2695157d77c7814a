import { dirname, relative, resolve, sep } from 'node:path'
import {
  applyBaseline,
  type Baseline,
  type BaselineFile,
  reportUnused,
} from '../../core/suppress/baseline.ts'
import { type FileReport, withDiagnostics } from '../../core/report.ts'
import { type BaselineOnDisk, findBaseline, nameInBaseline, readBaseline } from './baseline-file.ts'
import { findGone, matchMoved, type NewArticle } from './moved-articles.ts'
import type { Job } from '../lint-files.ts'

/** What was asked for about recorded findings. */
export interface BaselineFlags {
  /** The folder that paths are relative to. */
  readonly cwd: string
  /** The baseline to use instead of the ones that are found; `false` for none at all. */
  readonly baseline?: string | false
  /** What is recorded and no longer found is no error. */
  readonly allowUnusedBaseline?: boolean
}

/** Find and read the baselines of some files; each folder is looked at once, each baseline read once. */
async function openBaselines(
  jobs: readonly Job[],
  { cwd, baseline }: BaselineFlags,
): Promise<(file: string) => BaselineOnDisk | undefined> {
  if (baseline === false) return () => undefined
  const files = new Map<string, string | undefined>()
  const baselines = new Map<string, BaselineOnDisk>()
  for (const { file } of jobs) {
    const folder = dirname(file)
    if (files.has(folder)) continue
    const found = baseline === undefined ? findBaseline(folder) : resolve(cwd, baseline)
    files.set(folder, found)
    if (found !== undefined && !baselines.has(found)) baselines.set(found, await readBaseline(found, cwd))
  }
  return file => baselines.get(files.get(dirname(file)) ?? '')
}

/**
 * Let pass what the baselines hold, and report what they hold in vain: for articles of this run, and for articles that
 * are no longer there. An article that was renamed or moved keeps what is held for it.
 */
export async function applyBaselines(
  files: readonly FileReport[],
  jobs: readonly Job[],
  flags: BaselineFlags,
): Promise<readonly FileReport[]> {
  const baselineOf = await openBaselines(jobs, flags)
  const jobsByPath = new Map(jobs.map(job => [job.input.path, job]))
  const met = new Map<BaselineOnDisk, Meeting>()
  for (const report of files) {
    const job = jobsByPath.get(report.path)!
    const baseline = baselineOf(job.file)
    if (!baseline) continue
    const meeting = met.get(baseline) ?? { job, news: [] }
    met.set(baseline, meeting)
    const name = nameInBaseline(baseline.file, job.file)
    if (!entriesOf(baseline.entries, name)) meeting.news.push({ name, report, rules: job.config.rules })
  }
  const gone = new Map(Array.from(met.keys(), baseline => [baseline, findGone(baseline)]))
  const moved = new Map(
    Array.from(met, ([baseline, { news }]) => [baseline, matchMoved(news, gone.get(baseline)!)]),
  )
  const passed = files.map(report => {
    const job = jobsByPath.get(report.path)!
    const baseline = baselineOf(job.file)
    if (!baseline) return report
    const name = nameInBaseline(baseline.file, job.file)
    const recorded = entriesOf(baseline.entries, moved.get(baseline)!.get(name) ?? name)
    // Most articles have nothing recorded; and what is in one that cannot be read, nobody knows.
    if (!recorded || report.source === undefined) return report
    const { report: marked, unused } = applyBaseline(report, recorded, job.config.rules)
    if (flags.allowUnusedBaseline) return marked
    return withDiagnostics(marked, [...reportUnused(unused, job.config.rules), ...marked.diagnostics])
  })
  if (flags.allowUnusedBaseline) return passed
  const lost = [...met].flatMap(([baseline, { job }]) => {
    const found = new Set(moved.get(baseline)!.values())
    return [...gone.get(baseline)!]
      .filter(([name]) => !found.has(name))
      .flatMap(([name, entries]) => reportGone(flags.cwd, baseline, name, entries, job))
  })
  return [...passed, ...lost]
}

/** The articles of a run that one baseline speaks of. */
interface Meeting {
  /** The first, whose configuration speaks for those that are gone. */
  readonly job: Job
  /** Those for which it holds nothing. */
  readonly news: NewArticle[]
}

/** What a baseline holds for an article. */
export const entriesOf = (entries: Baseline, name: string) =>
  Object.hasOwn(entries, name) ? entries[name] : undefined

/** What a baseline holds for an article that is no longer there, as findings in it. */
function reportGone(
  cwd: string,
  { file }: BaselineOnDisk,
  name: string,
  entries: BaselineFile,
  { config }: Job,
): FileReport[] {
  const path = relative(cwd, resolve(dirname(file), name)).replaceAll(sep, '/')
  const diagnostics = reportUnused(entries, config.rules)
  return diagnostics.length > 0 ? [{ path, diagnostics }] : []
}
