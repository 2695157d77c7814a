import { object } from '../options.ts'
import type { RuleSet } from '../rule-settings.ts'
import type { PresetName, Rule, Severity } from '../rule.ts'

/**
 * What citewell says about comments that switch rules off, and about the baseline. They are set like rules and have no
 * `check` of their own: who lets findings pass finds them, for only then is it known what the other rules found.
 */
export const checks: RuleSet = {
  'lint/disable-expired': describe('A comment that switches a rule off is within its date', 'warning'),
  'lint/disable-reason': describe('A comment that switches a rule off says why', 'error', 'strict'),
  'lint/front-matter': describe('The `citewell` key of the front matter can be read', 'error'),
  'lint/unknown-rule': describe('A comment names rules that exist', 'error'),
  'lint/unused-baseline': describe('A finding in the baseline still occurs', 'error'),
  'lint/unused-disable': describe(
    'A comment that switches a rule off is needed',
    'warning',
    'recommended',
    true,
  ),
}

function describe(
  summary: string,
  severity: Severity,
  preset: PresetName = 'recommended',
  fixable = false,
): Rule {
  return { summary, severity, preset, fixable, options: object({}), check: () => [] }
}

/** Where a check is described. */
export const checkPage = (id: string): string => `suppressing.md#${id.replace('/', '')}`
