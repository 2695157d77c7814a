// The name of a plug-in comes in; its rules go out to `load-config.ts`, each guarded by `guard-rule.ts`.
import { isPattern, type RuleSet } from '../../core/rule-settings.ts'
import type { Rule } from '../../core/rule.ts'
import { UserError } from '../../core/user-error.ts'
import { guardRule } from './guard-rule.ts'
import { importModule } from './modules.ts'

/**
 * The rules that a plugin brings: a module that exports `rules`, by id, or has them in its default export. They are
 * guarded.
 *
 * @throws {UserError} when the module fails or what it exports are no rules
 */
export async function loadPlugin(file: string, name: string): Promise<RuleSet> {
  const module = await importModule(file, name)
  const rules: RuleSet | null | undefined = Object(module).rules ?? Object(module.default).rules
  if (typeof rules !== 'object' || rules === null)
    throw new UserError(
      `${name}: The plugin has no rules`,
      'It must export `rules`: an object of rules by id, such as `house/no-brands`.',
    )
  for (const [id, rule] of Object.entries(rules)) {
    const problem = findRuleProblem(id, rule)
    if (problem !== undefined) throw new UserError(`${name}: Rule \`${id}\` ${problem}`)
  }
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, guardRule(rule, name)]))
}

function findRuleProblem(id: string, rule: unknown): string | undefined {
  if (!/^[^/\s]+\/[^\s]+$/.test(id) || isPattern(id))
    return 'needs an id of a group and a name: `house/no-brands`'
  const { summary, severity, options, check }: Partial<Rule> = Object(rule)
  if (typeof check !== 'function') return 'has no function `check`'
  if (typeof summary !== 'string') return 'has no `summary`'
  if (!['error', 'warning', 'suggestion'].includes(String(severity)))
    return 'needs the severity `error`, `warning` or `suggestion`'
  if (options !== undefined && typeof Object(options)['~run'] !== 'function')
    return 'has `options` that are no schema, such as `object({ … })`'
  return undefined
}
