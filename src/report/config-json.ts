import { escapeJson } from './escape-controls.ts'
import type { EnabledRule } from '../core/lint.ts'
import type { RuleSet } from '../core/rule-settings.ts'

/** What holds for an article, as people may want to look at it. */
export interface ShownConfig {
  /** Where it comes from, `null` when there is no configuration. */
  readonly file: string | null
  readonly ignored: boolean
  readonly plugins: readonly string[]
  readonly settings: object
  readonly rules: readonly EnabledRule[]
  /** Every rule that there is. */
  readonly known: RuleSet
}

/** The configuration of an article as JSON: every rule with its severity and all of its options. */
export function renderConfigJson({ rules, known, ...rest }: ShownConfig): string {
  const enabled = new Map(rules.map(({ id, severity, options }) => [id, describe(severity, options)]))
  const all = Object.keys(known)
    .toSorted()
    .map(id => [id, enabled.get(id) ?? 'off'])
  return `${escapeJson(JSON.stringify({ ...rest, rules: Object.fromEntries(all) }, null, 2))}\n`
}

const describe = (severity: string, options: unknown): unknown =>
  Object.keys(Object(options)).length > 0 ? [severity, options] : severity
