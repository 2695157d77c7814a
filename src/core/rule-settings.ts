import * as v from 'valibot'
import { didYouMean } from './nearest.ts'
import { object, type Rule, type Severity } from './rule.ts'

/** What to do with one rule: leave it out, or run it at a severity, perhaps with options. */
export type RuleSetting =
  | 'off'
  | Severity
  | readonly [severity: 'off' | Severity, options?: Readonly<Record<string, unknown>>]

/** Rules by id. The id is the path of the rule's file in `rules/`: `quotations/cited`. */
export type RuleSet = Readonly<Record<string, Rule>>

/** Settings by rule id, or by a pattern of ids such as `editorial/*`. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What is wrong with a setting, and which part of it. */
interface SettingProblem {
  readonly message: string
  readonly hint: string | undefined
  /** From the setting inwards: `[1, 'minWords']`; empty when the name of the rule or the whole setting is wrong. */
  readonly path: readonly (string | number)[]
  /** Whether the name at the end of the path is wrong, or what it is set to. */
  readonly on: 'name' | 'value'
}

const severities: readonly string[] = ['error', 'warning', 'suggestion', 'off'] satisfies ('off' | Severity)[]

/**
 * Whether an id matches a pattern in which `*` stands for any run of characters. Text between stars is looked for from
 * left to right and never again, so that no pattern, which may come from a comment in an article, takes long.
 */
export function matchesPattern(pattern: string, id: string): boolean {
  const [first, ...parts] = pattern.split('*') as [string, ...string[]]
  const last = parts.pop()
  if (last === undefined) return id === pattern
  let at = first.length
  if (!id.startsWith(first)) return false
  for (const part of parts) {
    const found = id.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return id.length - last.length >= at && id.endsWith(last)
}

export const isPattern = (id: string): boolean => id.includes('*')

/** The ids of the rules that a name or a pattern means. */
export const idsOf = (rules: RuleSet, name: string): string[] =>
  isPattern(name)
    ? Object.keys(rules).filter(id => matchesPattern(name, id))
    : Object.hasOwn(rules, name)
      ? [name]
      : []

/** The first thing that is wrong with what a configuration says about a rule, of whatever type it is. */
export function findSettingProblem(
  rules: RuleSet,
  name: string,
  setting: unknown,
): SettingProblem | undefined {
  if (idsOf(rules, name).length === 0)
    return {
      message: isPattern(name) ? `No rule fits \`${name}\`` : `There is no rule \`${name}\``,
      hint: didYouMean(name, Object.keys(rules)),
      path: [],
      on: 'name',
    }
  const [severity, options] = Array.isArray(setting) ? (setting as unknown[]) : [setting]
  if (typeof severity !== 'string' || !severities.includes(severity))
    return reportSeverity(name, severity, Array.isArray(setting))
  if (options === undefined) return undefined
  if (isPattern(name))
    return {
      message: `Options are for one rule, not for \`${name}\``,
      hint: undefined,
      path: [1],
      on: 'value',
    }
  return findOptionProblem(name, rules[name]!, options)
}

function reportSeverity(name: string, severity: unknown, inList: boolean): SettingProblem {
  const hint = typeof severity === 'string' ? didYouMean(severity, severities) : undefined
  return {
    message: `Rule \`${name}\` has no severity \`${typeof severity === 'string' ? severity : JSON.stringify(severity)}\``,
    hint: hint ?? 'Use `off`, `error`, `warning` or `suggestion`.',
    path: inList ? [0] : [],
    on: 'value',
  }
}

/** Where in a value the mistake is. */
export const readPath = ({ path }: v.BaseIssue<unknown>): (string | number)[] =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

const noOptions = object({})

/** The schema of the options of a rule; it accepts none where the rule declares none. */
export const optionsOf = ({ options = noOptions }: Rule): v.GenericSchema => options

interface Innermost {
  readonly keys: (string | number)[]
  /** A name that no form of the value has. */
  readonly isUnknown: boolean
  /** The names that one form or another has. */
  readonly known: readonly string[]
  readonly expected: string | null
  readonly received: string
}

/**
 * Of a value that may have several forms and has none, the mistake in the form that it comes nearest to: the one that knows
 * most of its names before it meets one that it does not.
 */
function innermost(issue: v.BaseIssue<unknown>): Innermost {
  const keys = readPath(issue)
  const names = Object.keys(Object(issue.input))
  const inner = (issue.issues ?? []).filter(({ path }) => path !== undefined)
  const placeOf = (each: v.BaseIssue<unknown>): number => names.indexOf(String(readPath(each)[0]))
  const nearest = inner.toSorted((a, b) => placeOf(b) - placeOf(a))[0]
  if (nearest) {
    const deeper = innermost(nearest)
    const missing = inner.map(each => String(readPath(each)[0])).filter(name => !names.includes(name))
    return { ...deeper, keys: [...keys, ...deeper.keys], known: missing }
  }
  const { expected, received } = issue
  return { keys, isUnknown: expected === 'never' && keys.length > 0, known: [], expected, received }
}

/** The first option of a rule that is wrong. */
export function findOptionProblem(id: string, rule: Rule, options: unknown): SettingProblem | undefined {
  const schema = optionsOf(rule)
  const { issues } = v.safeParse(schema, options)
  if (!issues) return undefined
  const { keys, ...issue } = innermost(issues[0])
  const path = [1, ...keys]
  const key = keys.length === 0 ? null : keys.join('.')
  const known = 'entries' in schema ? Object.keys(Object(schema.entries)) : []
  if (key !== null && !known.includes(String(keys[0])))
    return {
      message: `Rule \`${id}\` has no option \`${key}\``,
      hint:
        didYouMean(key, known) ?? `Its options: ${known.map(name => `\`${name}\``).join(', ') || 'none'}.`,
      path,
      on: 'name',
    }
  if (issue.isUnknown)
    return {
      message: `There is no \`${keys.at(-1)}\` in option \`${keys[0]}\` of rule \`${id}\``,
      hint: didYouMean(String(keys.at(-1)), issue.known),
      path,
      on: 'name',
    }
  const place = key === null ? `The options of rule \`${id}\`` : `Option \`${key}\` of rule \`${id}\``
  return {
    message: `${place} must be ${issue.expected ? `\`${issue.expected}\`` : 'valid'}, not \`${issue.received}\``,
    hint: undefined,
    path,
    on: 'value',
  }
}

/** One option of a rule, for tables and for people. */
interface OptionDescription {
  readonly name: string
  readonly description: string | undefined
  readonly default: unknown
}

/** What can be set in a rule, in the order its schema names it. */
export function describeOptions(rule: Rule): OptionDescription[] {
  const options = optionsOf(rule)
  const entries: Record<string, v.GenericSchema> = 'entries' in options ? Object(options.entries) : {}
  return Object.entries(entries).map(([name, schema]) => ({
    name,
    description: v.getDescription(schema) ?? v.getDescription(unwrap(schema)),
    default: v.getDefault(schema),
  }))
}

/** The schema inside `optional(…)`, where the description is. */
const unwrap = (schema: v.GenericSchema): v.GenericSchema =>
  'wrapped' in schema ? Object(schema.wrapped) : schema
