import { resolve } from 'node:path'
import type { RuleSet } from '../core/rule-settings.ts'
import type { ConfigFlags } from './config/config-flags.ts'
import { loadConfigs } from './config/configs.ts'
import type { FileConfig } from './config/resolve-file.ts'
import { type LintedFiles, lintFiles, type LintFilesOptions } from './lint-files.ts'
import type { Input } from './read-file.ts'

export interface RunOptions extends LintFilesOptions {
  /** The folder that paths are relative to. */
  readonly cwd: string
  readonly flags: ConfigFlags
  /** The rules that are there without plugins. */
  readonly rules: RuleSet
}

/** An input with all that its configuration says. */
export interface Job {
  readonly input: Input
  readonly config: FileConfig
}

/** Lint files: configure, read, lint, let pass what is meant to. Finding the files comes before, the report after. */
export async function run(inputs: readonly Input[], options: RunOptions): Promise<LintedFiles> {
  const jobs = await configure(inputs, options)
  return lintFiles(jobs, options)
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
  const fileOf = ({ path, content }: Input): string => ('file' in content ? content.file : resolve(cwd, path))
  const { forFile } = await loadConfigs(inputs.map(fileOf), flags, { cwd, rules })
  return inputs
    .map(input => ({ input, config: forFile(fileOf(input)) }))
    .filter(({ config }) => !config.ignored)
}
