import { resolve } from 'node:path'
import type { RuleSet } from '../core/rule-settings.ts'
import type { Cache, CachePlace } from './cache/cache.ts'
import type { ConfigFlags } from './config/resolve-file.ts'
import { loadConfigs } from './config/configs.ts'
import { type BaselineFlags, applyBaselines } from './baseline/apply-baseline.ts'
import type { Job, LintedFiles, LintFilesOptions } from './lint-files.ts'
import { lintJobs } from './lint-jobs.ts'
import type { Input } from './files/read-file.ts'
import { readBuild, readVersion } from './package.ts'

export interface RunOptions extends LintFilesOptions, BaselineFlags {
  readonly flags: ConfigFlags
  /** The rules that are there without plugins. */
  readonly rules: RuleSet
  /** How many threads there may be; more than one only for the rules that citewell comes with. */
  readonly threads?: number
  /** Where to keep results. */
  readonly cachePlace?: CachePlace | undefined
  /** Changes what is done for a file, to measure it. */
  readonly prepare?: ((job: Job) => Job) | undefined
}

/** What a run has found. */
export interface RunResult extends LintedFiles {
  /** Every rule that there was for any of the files. */
  readonly known: RuleSet
  /** Files that were looked at; the others are to be ignored. */
  readonly looked: number
}

/**
 * Lint files: configure, read, lint, let pass what comments and then the baseline let pass. Finding the files comes
 * before, the report after.
 */
export async function run(inputs: readonly Input[], options: RunOptions): Promise<RunResult> {
  const { prepare, noteStage } = options
  const configured = await configure(inputs, options)
  const jobs = prepare ? configured.map(prepare) : configured
  noteStage?.('configure')
  const { files, bugs } = await lintJobs(jobs, options, await openResults(options))
  const passed = await applyBaselines(files, jobs, options)
  noteStage?.('compare with the baseline')
  return { files: passed, bugs, known: collectKnown(jobs, options), looked: jobs.length }
}

/** The rules of all configurations together; most files share theirs. */
export const collectKnown = (jobs: readonly Job[], { rules }: Pick<RunOptions, 'rules'>): RuleSet =>
  Object.assign({}, rules, ...new Set(jobs.map(({ config }) => config.known)))

async function openResults({ cachePlace, cwd, parser, today }: RunOptions): Promise<Cache | undefined> {
  if (cachePlace === undefined) return undefined
  const { openCache } = await import('./cache/cache.ts')
  return openCache(cachePlace, { version: `${readVersion()} ${readBuild()}`, parser, cwd }, today)
}

/**
 * Give each file its configuration, and leave out the files that are to be ignored.
 *
 * @throws {UserError} on a mistake in a configuration, before anything is read
 */
export async function configure(
  inputs: readonly Input[],
  { cwd, flags, rules }: Pick<RunOptions, 'cwd' | 'flags' | 'rules'>,
): Promise<Job[]> {
  const placed = inputs.map(input => ({ input, file: placeOf(input, cwd) }))
  const { forFile } = await loadConfigs(
    placed.map(({ file }) => file),
    flags,
    { cwd, rules },
  )
  return placed
    .map(({ input, file }) => ({ input, file, config: forFile(file) }))
    .filter(({ config }) => !config.ignored)
}

const placeOf = ({ path, content }: Input, cwd: string): string =>
  'file' in content ? content.file : resolve(cwd, path)
