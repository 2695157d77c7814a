// The files of a run come in; the configuration that holds for each goes out, to linting. Files are found by
// `find-config.ts`, read and checked by `load-config.ts`, and merged for one article by `resolve-file.ts`.
import { dirname, resolve } from 'node:path'
import { checks } from '../../core/suppress/checks.ts'
import { findSettingProblem, type RuleSet } from '../../core/rule-settings.ts'
import { UserError } from '../../core/user-error.ts'
import { type ConfigFlags, createScope, type FileConfig, resolveFile, type Scope } from './resolve-file.ts'
import { createConfigFinder, type FoundConfig } from './find-config.ts'

/** The configurations of a run. */
export interface Configs {
  /** What holds for a file, given by its absolute path: one of those that the configurations were loaded for. */
  readonly forFile: (file: string) => FileConfig
}

interface Surroundings {
  readonly cwd: string
  /** The rules that are there without plugins. */
  readonly rules: RuleSet
}

/**
 * Find, load and check the configurations of some files, before anything else runs. Each folder is looked at once,
 * each configuration loaded once.
 *
 * @param files absolute paths
 * @throws {UserError} at the first mistake in any of them
 */
export async function loadConfigs(
  files: Iterable<string>,
  flags: ConfigFlags,
  { cwd, rules }: Surroundings,
): Promise<Configs> {
  const loadScope = createLoader(flags, { cwd, rules: { ...rules, ...checks } })
  const find = chooseFinder(flags, cwd)
  const byFolder = new Map<string, Scope>()
  for (const file of files) {
    const folder = dirname(file)
    if (!byFolder.has(folder)) byFolder.set(folder, await loadScope(await find(folder)))
  }
  return { forFile: file => resolveFile(file, byFolder.get(dirname(file))!, flags) }
}

type Finder = (folder: string) => FoundConfig | undefined | Promise<FoundConfig>

function chooseFinder({ config }: ConfigFlags, cwd: string): Finder {
  if (config === undefined) return createConfigFinder()
  if (config === false) return () => undefined
  const file = resolve(cwd, config)
  return async () => {
    const { readConfigFile } = await import('./read-config.ts')
    return { file, text: readConfigFile(file, config) }
  }
}

/** Loads each configuration once. What loads them is itself only loaded when there is one. */
function createLoader(flags: ConfigFlags, { cwd, rules }: Surroundings) {
  const scopes = new Map<string | undefined, Scope>()
  const named = typeof flags.config === 'string'
  return async (found: FoundConfig | undefined): Promise<Scope> => {
    const known = scopes.get(found?.file)
    if (known) return known
    const scope = found
      ? createScope(found.file, named ? cwd : dirname(found.file), await load(found))
      : createScope(undefined, cwd, {
          layers: [{ rules: 'recommended' }],
          isIgnored: () => false,
          plugins: [],
          rules,
        })
    checkFlags(flags, scope.loaded.rules)
    scopes.set(found?.file, scope)
    return scope
  }
  async function load(found: FoundConfig) {
    const { loadConfig } = await import('./load-config.ts')
    return loadConfig(found, { cwd, rules, allowCode: flags.configCode !== false })
  }
}

function checkFlags({ rules = {} }: ConfigFlags, all: RuleSet): void {
  for (const [name, setting] of Object.entries(rules)) {
    const problem = findSettingProblem(all, name, setting)
    if (problem) throw new UserError(problem.message, problem.hint)
  }
}
