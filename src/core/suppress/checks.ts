import { type PresetName, type Rule, type Severity } from '../rule.ts'
import type { RuleSet } from '../rule-settings.ts'

/**
 * The checks of disabling comments and of the baseline. They are configured like rules, but their `check` reports
 * nothing: the suppression step reports them, after all rules have run.
 */
export const checks: RuleSet = {
  'lint/disable-expired': describe('A comment that switches a rule off is within its date', 'warning'),
  'lint/disable-reason': describe('A comment that switches a rule off says why', 'error', 'strict'),
  'lint/front-matter': describe('The `citewell` key of the front matter can be read', 'error'),
  'lint/unknown-comment': describe('A comment that speaks to citewell can be understood', 'error'),
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
  return { summary, severity, preset, fixable, check: () => [] }
}

/** Where a check is described. */
export const checkPage = (id: string): string => `suppressing.md#${id.replace('/', '')}`
