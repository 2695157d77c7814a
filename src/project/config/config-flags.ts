import type { RuleSettings } from '../../core/rule-settings.ts'
import type { PresetName } from '../../core/rule.ts'

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
