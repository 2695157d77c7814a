import { escapeJson } from '../escape-controls.ts'
import { checkPage, checks } from '../../core/suppress/checks.ts'
import { describeOptions } from '../../core/rule-settings.ts'
import type { RuleSet } from '../../core/presets.ts'
import { docsUrl, ruleUrl } from '../../core/rule-url.ts'
import { plural } from '../plural.ts'
import type { Style } from './style.ts'
import { layOut } from './table.ts'

/** All rules for people: id, severity, whether it fixes, what it wants. */
export function renderRules(rules: RuleSet, style: Style, width?: number): string {
  const rows = Object.entries(rules).map(([id, { severity, preset, fixable, summary }]) => [
    id,
    preset === undefined || preset === 'recommended' ? style.severity[severity](severity) : style.dim(preset),
    fixable ? 'fixable' : '',
    summary,
  ])
  const count = plural(rows.length, 'rule')
  return `${layOut(rows, width)
    .map(line => `${line}\n`)
    .join('')}\n${count}. Documentation: ${style.dim(ruleUrl('<rule>'))}\n`
}

/** All rules for programs, and the checks that are set like rules. */
export function renderRulesJson(rules: RuleSet): string {
  const list = Object.entries({ ...rules, ...checks }).map(([id, rule]) => ({
    id,
    group: id.slice(0, id.indexOf('/')),
    summary: rule.summary,
    severity: rule.severity,
    preset: rule.preset ?? 'recommended',
    fixable: rule.fixable ?? false,
    options: describeOptions(rule),
    url: Object.hasOwn(checks, id) ? docsUrl(checkPage(id)) : ruleUrl(id),
  }))
  return `${escapeJson(JSON.stringify({ rules: list }))}\n`
}
