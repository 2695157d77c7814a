import * as v from 'valibot'
import type { EnabledRule } from './lint.ts'
import type { PresetName, Rule, Severity } from './rule.ts'
import {
  findOptionProblem,
  findSettingProblem,
  idsOf,
  isPattern,
  optionsOf,
  type RuleSet,
  type RuleSettings,
} from './rule-settings.ts'
import { UserError } from './user-error.ts'

export type { RuleSet, RuleSetting, RuleSettings } from './rule-settings.ts'

/** Presets from small to large: each holds the ones before it. */
export const presetNames: readonly PresetName[] = ['recommended', 'strict']

/** Whether a preset holds a rule. */
export const holds = (preset: PresetName, rule: Rule): boolean =>
  presetNames.indexOf(rule.preset ?? 'recommended') <= presetNames.indexOf(preset)

/** What the settings so far say about one rule; the options are as written. */
interface RuleChoice {
  readonly severity: 'off' | Severity
  readonly options: unknown
}

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
  for (const [name, setting] of Object.entries(settings)) {
    const problem = findSettingProblem(rules, name, setting)
    if (problem) throw new UserError(problem.message, problem.hint)
  }
  return combineSettings(rules, [preset, settings])
}

/**
 * Enable rules by presets and settings, later ones over earlier ones. A severity alone keeps the options that were
 * set before. Within one set of settings a rule's own name counts for more than a pattern, wherever it stands.
 *
 * @param layers settings in which `findSettingProblem` finds nothing
 */
export function combineSettings(
  rules: RuleSet,
  layers: readonly (PresetName | RuleSettings)[],
): EnabledRule[] {
  const choices = new Map<string, RuleChoice>()
  for (const layer of layers) {
    if (typeof layer === 'string') choosePreset(choices, rules, layer)
    else chooseSettings(choices, rules, layer)
  }
  return Object.entries(rules).flatMap(([id, rule]) => {
    const { severity = 'off', options } = choices.get(id) ?? {}
    return severity === 'off' ? [] : [{ id, rule, severity, options: readOptions(id, rule, options ?? {}) }]
  })
}

function choosePreset(choices: Map<string, RuleChoice>, rules: RuleSet, preset: PresetName): void {
  for (const [id, rule] of Object.entries(rules))
    if (holds(preset, rule)) choices.set(id, { severity: rule.severity, options: choices.get(id)?.options })
}

function chooseSettings(choices: Map<string, RuleChoice>, rules: RuleSet, settings: RuleSettings): void {
  const byBreadth = Object.entries(settings).toSorted(
    ([a], [b]) => Number(isPattern(b)) - Number(isPattern(a)),
  )
  for (const [name, setting] of byBreadth) {
    const [severity, options] = typeof setting === 'string' ? ([setting, undefined] as const) : setting
    for (const id of idsOf(rules, name))
      choices.set(id, { severity, options: options ?? choices.get(id)?.options })
  }
}

/**
 * Validate the options of a rule and fill in the defaults.
 *
 * @throws {UserError} that names the first option that is wrong
 */
export function readOptions(id: string, rule: Rule, options: unknown): unknown {
  const result = v.safeParse(optionsOf(rule), options)
  if (result.success) return result.output
  const { message, hint } = findOptionProblem(id, rule, options)!
  throw new UserError(message, hint)
}
