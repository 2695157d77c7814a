import * as v from 'valibot'
import type { EnabledRule } from './lint.ts'
import { didYouMean } from './nearest.ts'
import type { PresetName, Rule, Severity } from './rule.ts'
import { UserError } from './user-error.ts'

/** What to do with one rule: leave it out, or run it at a severity, perhaps with options. */
export type RuleSetting =
  | 'off'
  | Severity
  | readonly [severity: Severity, options: Readonly<Record<string, unknown>>]

/** Rules by id. The id is the path of the rule's file in `rules/`: `quotations/cited`. */
export type RuleSet = Readonly<Record<string, Rule>>

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Presets from small to large: each holds the ones before it. */
const presets: readonly PresetName[] = ['recommended', 'strict']

const severities: readonly string[] = ['error', 'warning', 'suggestion'] satisfies Severity[]

/** Whether a preset holds a rule. */
export const holds = (preset: PresetName, rule: Rule): boolean =>
  presets.indexOf(rule.preset ?? 'recommended') <= presets.indexOf(preset)

/**
 * The rules of a preset, changed by settings, each with validated options.
 *
 * @throws {UserError} on an unknown rule, severity or option
 */
export function enableRules(
  rules: RuleSet,
  settings: RuleSettings = {},
  preset: PresetName = 'recommended',
): EnabledRule[] {
  for (const id of Object.keys(settings))
    if (!Object.hasOwn(rules, id))
      throw new UserError(`There is no rule \`${id}\``, didYouMean(id, Object.keys(rules)))
  const enabled: EnabledRule[] = []
  for (const [id, rule] of Object.entries(rules)) {
    const setting = settings[id] ?? (holds(preset, rule) ? rule.severity : 'off')
    if (setting !== 'off') enabled.push(enableRule(id, rule, setting))
  }
  return enabled
}

function enableRule(id: string, rule: Rule, setting: Exclude<RuleSetting, 'off'>): EnabledRule {
  const [severity, options] = typeof setting === 'string' ? ([setting, {}] as const) : setting
  if (!severities.includes(severity))
    throw new UserError(
      `Rule \`${id}\` has no severity \`${severity}\``,
      didYouMean(severity, severities) ?? 'Use `off`, `error`, `warning` or `suggestion`.',
    )
  return { id, rule, severity, options: readOptions(id, rule, options) }
}

/**
 * Validate the options of a rule and fill in the defaults.
 *
 * @throws {UserError} that names the first option that is wrong
 */
export function readOptions(id: string, rule: Rule, options: unknown): unknown {
  const result = v.safeParse(rule.options, options)
  if (result.success) return result.output
  const [issue] = result.issues
  const key = v.getDotPath(issue)
  const known = 'entries' in rule.options ? Object.keys(Object(rule.options.entries)) : []
  if (key !== null && !known.includes(key.split('.')[0]!))
    throw new UserError(
      `Rule \`${id}\` has no option \`${key}\``,
      didYouMean(key, known) ?? `Its options: ${known.map(name => `\`${name}\``).join(', ') || 'none'}.`,
    )
  const place = key === null ? `The options of rule \`${id}\`` : `Option \`${key}\` of rule \`${id}\``
  throw new UserError(
    `${place} must be ${issue.expected ? `\`${issue.expected}\`` : 'valid'}, not \`${issue.received}\``,
  )
}
