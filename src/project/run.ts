import { resolve } from 'node:path'
import type { RuleSet } from '../core/rule-settings.ts'
import type { ConfigFlags } from './config/config-flags.ts'
import { loadConfigs } from './config/configs.ts'
import type { FileConfig } from './config/resolve-file.ts'
import { type BaselineFlags, passRecorded } from './pass-recorded.ts'
import { type LintedFiles, lintFiles, type LintFilesOptions } from './lint-files.ts'
import type { Input } from './read-file.ts'

export interface RunOptions extends LintFilesOptions, BaselineFlags {
  readonly flags: ConfigFlags
  /** The rules that are there without plugins. */
  readonly rules: RuleSet
}

/** An input with all that its configuration says. */
export interface Job {
  readonly input: Input
  /** Where it is or would be on disk, absolute. */
  readonly file: string
  readonly config: FileConfig
}

/**
 * Lint files: configure, read, lint, let pass what comments and then the baseline let pass. Finding the files comes
 * before, the report after.
 */
export async function run(inputs: readonly Input[], options: RunOptions): Promise<LintedFiles> {
  const jobs = await configure(inputs, options)
  const { files, bugs } = lintFiles(jobs, options)
  return { files: await passRecorded(files, jobs, options), bugs }
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
