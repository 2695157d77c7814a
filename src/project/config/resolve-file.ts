// Loaded configurations and the path of an article come in; the rules and settings that hold for it go out, to linting.
import { relative, sep } from 'node:path'
import type { EnabledRule } from '../../core/lint.ts'
import { combineSettings } from '../../core/presets.ts'
import type { RuleSettings } from '../../core/rule-settings.ts'
import type { PresetName } from '../../core/rule.ts'
import type { Layer, LoadedConfig } from './load-config.ts'
import type { Settings } from './schema.ts'

/** What holds for one article. Articles for which the same holds share one. */
export interface FileConfig {
  /** The configuration file it comes from, absolute; `undefined` when there is none. */
  readonly file: string | undefined
  /** The rules that run, in the order of their ids. */
  readonly rules: readonly EnabledRule[]
  /** Every rule that there is, by id: its own, the checks of comments, and those of plugins. */
  readonly known: LoadedConfig['rules']
  readonly settings: Settings
  /** The files of the plugins, absolute. */
  readonly plugins: readonly string[]
  /** The article is to be left alone. */
  readonly ignored: boolean
}

/** The articles that one configuration speaks for. */
export interface Scope {
  readonly file: string | undefined
  /** The folder that patterns are relative to. */
  readonly folder: string
  readonly loaded: LoadedConfig
  /** What was resolved so far, by the layers that hold. */
  readonly resolved: Map<string, FileConfig>
}

export const createScope = (file: string | undefined, folder: string, loaded: LoadedConfig): Scope => ({
  file,
  folder,
  loaded,
  resolved: new Map(),
})

/** What holds for a file, given by its absolute path. */
export function resolveFile(path: string, scope: Scope, flags: ConfigFlags): FileConfig {
  const { layers, isIgnored } = scope.loaded
  const inside = showInside(scope.folder, path)
  const isInside = !inside.startsWith('../')
  const holding = layers.filter(({ isFor }) => isFor === undefined || (isInside && isFor(inside)))
  const ignored = isInside && isIgnored(inside)
  const key = `${ignored} ${holding.map(layer => layers.indexOf(layer)).join()}`
  let config = scope.resolved.get(key)
  if (!config) scope.resolved.set(key, (config = { ...combine(holding, scope, flags), ignored }))
  return config
}

/** Most articles are below the configuration, and need no `relative` to say so. */
function showInside(folder: string, path: string): string {
  const home = folder.endsWith(sep) ? folder : folder + sep
  const inside = path.startsWith(home) ? path.slice(home.length) : relative(folder, path)
  return sep === '/' ? inside : inside.replaceAll(sep, '/')
}

function combine(layers: readonly Layer[], { file, loaded }: Scope, flags: ConfigFlags) {
  const { rules, plugins } = loaded
  const settings = layers.flatMap(layer =>
    layer.rules === undefined || (flags.preset && typeof layer.rules === 'string') ? [] : [layer.rules],
  )
  return {
    file,
    rules: combineSettings(rules, [
      ...(flags.preset ? [flags.preset] : []),
      ...settings,
      ...(flags.rules ? [flags.rules] : []),
    ]),
    known: rules,
    settings: mergeSettings(layers),
    plugins,
  }
}

const mergeSettings = (layers: readonly Layer[]): Settings =>
  Object.assign({}, ...layers.map(({ settings }) => settings))

/** What was asked for on the command line. */
export interface ConfigFlags {
  /** The configuration to use instead of the ones that are found; `false` for none at all. */
  readonly config?: string | false
  /** Whether a configuration may run code; it may unless this is `false`. */
  readonly configCode?: boolean
  /** In place of the presets that configurations extend. */
  readonly preset?: PresetName
  /** Over everything that configurations say. */
  readonly rules?: RuleSettings
}
