import type { Command } from 'commander'
import { didYouMean } from '../core/nearest.ts'
import { presetNames } from '../core/presets.ts'
import type { RuleSetting } from '../core/rule-settings.ts'
import type { PresetName } from '../core/rule.ts'
import { UserError } from '../core/user-error.ts'
import type { ConfigFlags } from '../project/config/resolve-file.ts'

/** The options about configuration, as the command line gives them. */
export interface ConfigOptions {
  readonly config?: string | false
  readonly configCode?: boolean
  readonly preset?: PresetName
  /** `quotations/cited:warning`, each. */
  readonly rule?: readonly string[]
}

/** Let a command be told which configuration holds. */
export function addConfigOptions(command: Command): void {
  command
    .option('--config <file>', 'use this configuration instead of looking for one')
    .option('--no-config', 'use no configuration')
    .option('--no-config-code', 'refuse configuration that runs code: .js, .mjs, .ts and plugins')
    .addOption(command.createOption('--preset <name>', 'which rules to start from').choices([...presetNames]))
    .option('--rule <id:severity>', 'set a rule, again for each: --rule links/no-tracking:off', collect)
}

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value]

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
