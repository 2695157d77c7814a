// A configuration file that was found comes in; its rules, overrides and plug-ins, checked, go out to `resolve-file.ts`.
import { relative, sep } from 'node:path'
import { didYouMean, nearest } from '../../core/nearest.ts'
import { presetNames } from '../../core/presets.ts'
import type { RuleSet, RuleSettings } from '../../core/rule-settings.ts'
import type { PresetName } from '../../core/rule.ts'
import { checkForm, checkRules } from './check-config.ts'
import { complain, type ConfigPath, type ConfigText } from './config-text.ts'
import type { FoundConfig } from './find-config.ts'
import { loadOptions } from './load-options.ts'
import { loadPlugin } from './load-plugin.ts'
import type { PathFilter } from './match-patterns.ts'
import { CodeRefused, readConfig, readConfigFile } from './read-config.ts'
import { resolveModule } from './modules.ts'
import { type Settings, toList, type WrittenConfig } from './schema.ts'

/** One step of a configuration: later steps win over earlier ones. */
export interface Layer {
  /** Whether it holds for an article; for all of them when left out. */
  readonly isFor?: PathFilter
  readonly rules?: PresetName | RuleSettings | undefined
  readonly settings?: Settings | undefined
}

/** A configuration with everything that it extends, laid out in order. */
export interface LoadedConfig {
  readonly layers: readonly Layer[]
  /** Whether an article is to be left alone. */
  readonly isIgnored: PathFilter
  /** The files of the plugins, absolute. */
  readonly plugins: readonly string[]
  /** The rules that are there anyway, and those of the plugins. */
  readonly rules: RuleSet
}

export interface LoadOptions {
  /** The folder that the names of files are shown relative to. */
  readonly cwd: string
  /** Whether a configuration may run code. */
  readonly allowCode: boolean
  /** The rules that are there without plugins. */
  readonly rules: RuleSet
}

/** What has been read so far, in the order in which it counts. */
interface Loading extends LoadOptions {
  readonly parts: (PresetName | { readonly source: ConfigText; readonly written: WrittenConfig })[]
  readonly plugins: Map<string, RuleSet>
  /** Files that are being read: each extends the next. */
  readonly chain: string[]
  /** What each file and all that it extends has added, for those that others extend as well. */
  readonly known: Map<string, Loading['parts']>
}

/** Parts of a configuration, as many as nobody writes: files that extend one another twice double them each time. */
const mostParts = 1000

/** Files that extend one another in a row. */
const longestChain = 100

/**
 * Read a configuration and all that it extends, and check all of it.
 *
 * @throws {UserError} at the first mistake, with its place
 */
export async function loadConfig(config: FoundConfig, options: LoadOptions): Promise<LoadedConfig> {
  const loading: Loading = { ...options, parts: [], plugins: new Map(), chain: [], known: new Map() }
  await addConfig(loading, config)
  const rules: RuleSet = Object.assign({}, options.rules, ...loading.plugins.values())
  const layers: Layer[] = loading.parts.some(part => typeof part === 'string')
    ? []
    : [{ rules: 'recommended' }]
  const compile = await loadCompiler(loading)
  const ignores: string[] = []
  for (const part of loading.parts) {
    if (typeof part === 'string') layers.push({ rules: part })
    else {
      checkRules(part.source, part.written, rules)
      layers.push(...toLayers(loadOptions(part.source, part.written, rules), compile))
      ignores.push(...toList(part.written.ignores))
    }
  }
  return { layers, isIgnored: compile(ignores), plugins: [...loading.plugins.keys()], rules }
}

type Compile = (patterns: readonly string[]) => PathFilter

/** The library that matches patterns is loaded only when there are some. */
async function loadCompiler({ parts }: Loading): Promise<Compile> {
  const holdsPatterns = parts.some(
    part => typeof part === 'object' && (part.written.ignores ?? part.written.overrides) !== undefined,
  )
  return holdsPatterns ? (await import('./match-patterns.ts')).compilePatterns : () => () => false
}

const toLayers = ({ rules, settings, overrides = [] }: WrittenConfig, compile: Compile): Layer[] => [
  { rules, settings },
  ...overrides.map(override => {
    const isMeant = compile(toList(override.files))
    const isExcepted = compile(toList(override.ignores))
    const isFor: PathFilter = path => isMeant(path) && !isExcepted(path)
    return { rules: override.rules, settings: override.settings, isFor }
  }),
]

async function addConfig(loading: Loading, { file, text }: FoundConfig): Promise<void> {
  const { chain, parts, allowCode } = loading
  const source = await readConfig(text, { file, name: showName(loading, file), allowCode })
  const written = checkForm(source)
  chain.push(file)
  for (const [index, name] of toList(written.extends).entries())
    await extend(
      loading,
      source,
      name,
      typeof written.extends === 'string' ? ['extends'] : ['extends', index],
    )
  for (const [index, name] of (written.plugins ?? []).entries())
    await addPlugin(loading, source, name, ['plugins', index])
  chain.pop()
  parts.push({ source, written })
}

async function extend(loading: Loading, source: ConfigText, name: string, path: ConfigPath): Promise<void> {
  const { chain } = loading
  if (name.startsWith('citewell:')) {
    loading.parts.push(readPreset(source, name, path))
    return
  }
  const file = await resolveModule(name, source.file)
  if (file === undefined) throw complainMissing(source, name, path, hintPreset(name))
  if (chain.includes(file)) {
    const names = [...chain.slice(chain.indexOf(file)), file].map(step => showName(loading, step))
    throw complain(source, path, 'value', { message: `This extends itself: ${names.join(' → ')}` })
  }
  const parts = loading.known.get(file)
  if (parts) addParts(loading, source, path, parts)
  else if (chain.length >= longestChain)
    throw complain(source, path, 'value', { message: `More than ${longestChain} files extend one another` })
  else {
    const from = loading.parts.length
    await addConfig(loading, { file, text: readConfigFile(file, showName(loading, file)) })
    loading.known.set(file, loading.parts.slice(from))
  }
}

/**
 * Of what stands several times only the last counts, so that what several files extend is read, checked and matched once.
 */
function addParts(loading: Loading, source: ConfigText, path: ConfigPath, parts: Loading['parts']): void {
  const moved = new Set(parts)
  const others = loading.parts.filter(part => typeof part === 'string' || !moved.has(part))
  loading.parts.splice(0, loading.parts.length, ...others, ...moved)
  if (loading.parts.length > mostParts)
    throw complain(source, path, 'value', { message: `More than ${mostParts} configurations are extended` })
}

const known = presetNames.map(preset => `citewell:${preset}`)

/** `recommended`, `citewell/strict`, `plugin:citewell/recommended`: our own presets as others are named. */
function hintPreset(name: string): string | undefined {
  const preset = nearest(name.replace(/^(?:plugin:|@)?citewell[/:-]/, ''), presetNames)
  return preset === undefined ? undefined : `Did you mean \`citewell:${preset}\`?`
}

function readPreset(source: ConfigText, name: string, path: ConfigPath): PresetName {
  if (known.includes(name)) return presetNames[known.indexOf(name)]!
  throw complain(source, path, 'value', {
    message: `There is no preset \`${name}\``,
    hint: didYouMean(name, known) ?? `There are ${known.map(preset => `\`${preset}\``).join(', ')}.`,
  })
}

async function addPlugin(
  loading: Loading,
  source: ConfigText,
  name: string,
  path: ConfigPath,
): Promise<void> {
  if (!loading.allowCode) throw new CodeRefused(source.name)
  const file = await resolveModule(name, source.file)
  if (file === undefined) throw complainMissing(source, name, path)
  if (loading.plugins.has(file)) return
  const rules = await loadPlugin(file, showName(loading, file))
  for (const id of Object.keys(rules))
    if ([loading.rules, ...loading.plugins.values()].some(others => Object.hasOwn(others, id)))
      throw complain(source, path, 'value', {
        message: `The plugin brings a rule \`${id}\`, which is there already`,
      })
  loading.plugins.set(file, rules)
}

function complainMissing(source: ConfigText, name: string, path: ConfigPath, preset?: string): Error {
  const isFile = /^[./]|\.(?:jsonc?|ya?ml|[cm]?[jt]s)$/.test(name)
  const hint = isFile
    ? 'A file is named relative to this one, such as `./house.json`.'
    : (preset ?? `Is it installed? \`npm install --save-dev ${name}\``)
  return complain(source, path, 'value', {
    message: `There is no ${isFile ? 'file' : 'package'} \`${name}\``,
    hint,
  })
}

function showName({ cwd }: LoadOptions, file: string): string {
  const name = relative(cwd, file).replaceAll(sep, '/')
  return name.startsWith('../../') ? file : name
}
