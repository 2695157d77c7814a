import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  applyBaseline,
  type Baseline,
  type BaselineFile,
  countFile,
  recordFile,
} from '../../core/suppress/baseline.ts'
import type { FileReport } from '../../core/report.ts'
import {
  baselineName,
  type BaselineOnDisk,
  findBaseline,
  lockBaseline,
  nameInBaseline,
  readBaseline,
  writeBaseline,
} from './baseline-file.ts'
import { type BaselineFlags, entriesOf } from './apply-baseline.ts'
import { findGone, matchMoved } from './moved-articles.ts'
import type { Job } from '../lint-files.ts'

/** What became of one baseline. */
export interface Recorded {
  /** Absolute. */
  readonly file: string
  /** Findings that it holds now, in articles of any run. */
  readonly findings: number
  readonly articles: number
  /** How many more it holds than before; fewer when negative. */
  readonly change: number
  /** Articles that were renamed or moved: the names before, by those of today. */
  readonly moved: ReadonlyMap<string, string>
}

export interface RecordFlags extends Pick<BaselineFlags, 'cwd'> {
  readonly baseline?: string
  /** Links may lead out of the working folder. */
  readonly force?: boolean
  /** Only take out what no longer occurs. */
  readonly prune?: boolean
}

/**
 * Record the findings of some articles in their baselines, or only take out what is no longer found. What is recorded
 * for other articles stays, unless they are gone; what is recorded for one that was renamed goes with it.
 *
 * @param files what was found, without what a baseline lets pass
 */
export async function updateBaselines(
  files: readonly FileReport[],
  jobs: readonly Job[],
  flags: RecordFlags,
): Promise<Recorded[]> {
  const reports = new Map(files.map(file => [file.path, file]))
  const byBaseline = groupByBaseline(jobs, flags)
  const recorded: Recorded[] = []
  for (const [file, some] of byBaseline) {
    const unlock = lockBaseline(file)
    try {
      recorded.push(await updateBaseline(file, some, reports, flags))
    } finally {
      unlock()
    }
  }
  return recorded
}

async function updateBaseline(
  file: string,
  some: readonly Job[],
  reports: ReadonlyMap<string, FileReport>,
  flags: RecordFlags,
): Promise<Recorded> {
  const exists = existsSync(file)
  const { entries }: BaselineOnDisk = exists ? await readBaseline(file, flags.cwd) : { file, entries: {} }
  const next = new Map(Object.entries(entries).filter(([name]) => existsSync(resolve(dirname(file), name))))
  const found = some.flatMap(job => {
    const report = reports.get(job.input.path)
    return report ? [{ job, report, name: nameInBaseline(file, job.file), rules: job.config.rules }] : []
  })
  const moved = matchMoved(
    found.filter(({ name }) => !entriesOf(entries, name)),
    findGone({ file, entries }),
  )
  for (const { job, report, name } of found)
    next.set(name, record(report, job, entriesOf(entries, moved.get(name) ?? name) ?? {}, flags))
  const after: Baseline = Object.fromEntries([...next].filter(([, ofFile]) => countFile(ofFile) > 0))
  if (exists || countAll(after) > 0) writeBaseline({ file, entries: after }, flags)
  return {
    file,
    findings: countAll(after),
    articles: Object.keys(after).length,
    change: countAll(after) - countAll(entries),
    moved,
  }
}

function groupByBaseline(jobs: readonly Job[], flags: RecordFlags): Map<string, Job[]> {
  const groups = new Map<string, Job[]>()
  for (const job of jobs) {
    const file = chooseBaseline(job, flags)
    const group = groups.get(file)
    if (group) group.push(job)
    else groups.set(file, [job])
  }
  return groups
}

const record = (report: FileReport, { config }: Job, before: BaselineFile, { prune }: RecordFlags) =>
  prune ? applyBaseline(report, before, config.rules).used : recordFile(report)

/** The one that is there, or a new one beside the configuration. */
function chooseBaseline({ file, config }: Job, { cwd, baseline }: RecordFlags): string {
  if (baseline !== undefined) return resolve(cwd, baseline)
  return (
    findBaseline(dirname(file)) ?? join(config.file === undefined ? cwd : dirname(config.file), baselineName)
  )
}

const countAll = (entries: Baseline): number =>
  Object.values(entries).reduce((sum, ofFile) => sum + countFile(ofFile), 0)
