import type { FileReport } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import { homepage, type RuleDescription } from './context.ts'
import { isPlainUrl } from './plain-url.ts'

/** SARIF's words for severities. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
}

/** Rules by id, each with its place in the list of the log. */
export type RuleIndex = ReadonlyMap<string, { readonly index: number; readonly rule: RuleDescription }>

/** Every rule that ran, and then whatever else spoke, such as `file/readable`. */
export function indexRules(files: readonly FileReport[], known: readonly RuleDescription[]): RuleIndex {
  const rules = new Map(known.map((rule, index) => [rule.id, { index, rule }]))
  for (const { diagnostics } of files)
    for (const { rule: id, severity, url = homepage } of diagnostics)
      if (!rules.has(id)) rules.set(id, { index: rules.size, rule: { id, summary: id, severity, url } })
  return rules
}

/** A rule as SARIF describes it, with the properties that GitHub's code scanning sorts and filters by. */
export function renderRule(rule: RuleDescription): object {
  const { id, summary, severity, help } = rule
  const url = isPlainUrl(rule.url) ? rule.url : homepage
  const text = `${summary}. Read on: ${url}`
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text },
    helpUri: url,
    help: { text, markdown: help ?? `${summary}. [Read on](${url})` },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [id.split('/')[0]],
      'problem.severity': severity === 'suggestion' ? 'recommendation' : severity,
    },
  }
}
