// The options of the command line as they were given, and what a run is told by them. `define-options.ts` comes
// before: it tells commander which options there are. The commands come next.
import { availableParallelism } from 'node:os'
import { rules } from '../../rules/index.ts'
import { loadParser, type ParserName } from '../article/parse/parse.ts'
import type { FixType } from '../core/fix/fix.ts'
import { didYouMean } from '../core/nearest.ts'
import type { RuleSet, RuleSetting } from '../core/rule-settings.ts'
import type { PresetName, Severity } from '../core/rule.ts'
import { UserError } from '../core/user-error.ts'
import type { BaselineFlags } from '../project/baseline/apply-baseline.ts'
import { findCachePlace, findSecretPlace } from '../project/cache/cache-place.ts'
import type { ConfigFlags } from '../project/config/resolve-file.ts'
import { findRoot } from '../project/git/find-folder.ts'
import { isInside } from '../project/files/read-regular.ts'
import { readBuild } from '../project/package.ts'
import type { RunOptions } from '../project/run.ts'
import type { Shard } from '../project/shard.ts'
import { todayInUtc } from '../project/today.ts'
import type { Io } from './terminal/io.ts'
import { isContinuousIntegration } from './terminal/progress.ts'

/** Where articles come from. */
export interface InputOptions {
  readonly stdinPath?: string
  readonly allowEmpty?: boolean
}

/** Which of the articles, and which of their findings, are wanted. */
export interface SelectOptions {
  readonly since?: string
  readonly staged?: boolean
  readonly changedLines?: boolean
  readonly shard?: Shard
}

/** Which configuration holds. */
export interface ConfigOptions {
  readonly config?: string | false
  readonly configCode?: boolean
  readonly preset?: PresetName
  /** `quotations/cited:warning`, each. */
  readonly rule?: readonly string[]
}

/** Which findings are let pass. */
export type BaselineOptions = Omit<BaselineFlags, 'cwd'>

/** Which results of earlier runs are used and kept. */
export interface CacheOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
}

/** What fails a run. */
export interface LimitOptions {
  /** The mildest severity that fails the run; `error` when left out. */
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
  readonly maxSuppressed?: string
}

/** What may be written over. */
export interface ForceOptions {
  /** Articles, and what links lead to that leave the working folder. */
  readonly force?: boolean
}

/** What is written where, and what fails the run. */
export interface OutputOptions extends LimitOptions, ForceOptions {
  /** `sarif` or `sarif=out.sarif`, each. */
  readonly format?: readonly string[]
  readonly output?: string
  readonly quiet?: boolean
  readonly color?: boolean
}

/** All that linting can be told. */
export interface LintFlags
  extends InputOptions, SelectOptions, ConfigOptions, BaselineOptions, CacheOptions, OutputOptions {
  readonly parser?: ParserName
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly fixType?: FixType
  readonly stats?: boolean
  readonly watch?: boolean
}

/**
 * Put together what a run is told.
 *
 * @param ruleSet the rules that are there without plugins
 * @throws {UserError} on `--rule` without a severity, or with one that does not exist
 */
export const readRunOptions = (
  flags: ConfigOptions & BaselineOptions,
  parser: ParserName,
  io: Io,
  ruleSet: RuleSet = rules,
): RunOptions => ({
  cwd: io.cwd(),
  flags: readConfigOptions(flags),
  rules: ruleSet,
  parser,
  today: todayInUtc(),
  ...(flags.baseline !== undefined && { baseline: flags.baseline }),
  ...(flags.allowUnusedBaseline && { allowUnusedBaseline: true }),
})

/**
 * Read the options about configuration.
 *
 * @throws {UserError} on `--rule` without a severity, or with one that does not exist
 */
export function readConfigOptions({ config, configCode, preset, rule = [] }: ConfigOptions): ConfigFlags {
  return {
    ...(config !== undefined && { config }),
    ...(configCode !== undefined && { configCode }),
    ...(preset && { preset }),
    rules: Object.fromEntries(rule.map(readRule)),
  }
}

const severities = ['off', 'suggestion', 'warning', 'error'] as const

function readRule(text: string): [string, RuleSetting] {
  const colon = text.lastIndexOf(':')
  const severity = severities.find(name => name === text.slice(colon + 1))
  if (colon > 0 && severity) return [text.slice(0, colon), severity]
  throw new UserError(
    `\`--rule ${text}\` needs a rule and a severity, such as \`--rule quotations/cited:warning\``,
    colon > 0 ? didYouMean(text.slice(colon + 1), severities) : undefined,
  )
}

/**
 * How many threads to use and where to keep results. A continuous integration starts from nothing each time, so it
 * keeps results only when asked to. Only the command as it is built does either: its rules are the same in every
 * thread and from one run to the next.
 */
export async function readSpeedOptions(
  { cache, cacheLocation, force }: CacheOptions & ForceOptions,
  ruleSet: RuleSet,
  io: Io,
): Promise<Pick<RunOptions, 'threads' | 'cachePlace'>> {
  if (readBuild() === undefined || ruleSet !== rules) return { threads: 1 }
  const threads = availableParallelism()
  const isWanted = cache ?? (cacheLocation !== undefined || !isContinuousIntegration(io.env))
  const cwd = io.cwd()
  const place = isWanted ? findCachePlace({ cwd, env: io.env, asked: cacheLocation }) : undefined
  if (place === undefined) return { threads }
  // In the folder of the user nobody else writes; anywhere else, results may have come with the articles.
  if (cacheLocation === undefined && !isInside(place, findRoot(cwd)))
    return { threads, cachePlace: { place } }
  if (!force) await checkCachePlace(place)
  const secretPlace = findSecretPlace(io.env)
  if (secretPlace === undefined) return { threads }
  const { createSeal } = await import('../project/cache/secret.ts')
  const seal = createSeal(secretPlace)
  return seal ? { threads, cachePlace: { place, seal } } : { threads }
}

/**
 * @throws {UserError} when there is something else at a place that was asked for
 */
export async function checkCachePlace(place: string): Promise<void> {
  const { isCacheFile } = await import('../project/cache/cache.ts')
  if (!isCacheFile(place))
    throw new UserError(
      `What is at \`${place}\` was not kept by citewell, and is left alone`,
      'Name another place.',
    )
}

/**
 * Make a parser ready to use.
 *
 * @throws {UserError} when there is none of that name for this machine
 */
export async function chooseParser(name: ParserName = 'auto'): Promise<ParserName> {
  try {
    await loadParser(name)
  } catch {
    throw new UserError(
      `There is no native parser for this machine (${process.platform} ${process.arch})`,
      'Leave out `--parser`.',
    )
  }
  return name
}
