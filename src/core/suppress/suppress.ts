import type { Point } from '../../article/model.ts'
import { lowerBound } from '../../article/spans.ts'
import type { Diagnostic, Suppression } from '../lint.ts'
import { reportDirectives } from './report-directives.ts'
import {
  coversRule,
  createSwitches,
  type SuppressibleText,
  type SuppressOptions,
  type Switch,
} from './switches.ts'

/**
 * Mark the findings that comments let pass, and add what is wrong with the comments themselves. A finding belongs to
 * the line and the place where it starts. Pure; the time grows with the findings and the comments, not with their
 * product.
 */
export function suppress(
  text: SuppressibleText,
  diagnostics: readonly Diagnostic[],
  options: SuppressOptions,
): readonly Diagnostic[] {
  if (text.directives.length === 0) return diagnostics
  const switches = createSwitches(text, options)
  const byRule = new Map<string, RuleSwitches>()
  const marked = diagnostics.map((diagnostic): Diagnostic => {
    const { rule, start } = diagnostic
    let ofRule = byRule.get(rule)
    if (!ofRule) byRule.set(rule, (ofRule = chooseForRule(switches, rule)))
    const stopping = findStopping(ofRule, start)
    for (const each of stopping) each.used = true
    const [first] = stopping
    return first ? { ...diagnostic, suppression: describe(first) } : diagnostic
  })
  return [...marked, ...reportDirectives(text, switches, options)].toSorted(
    (a, b) => a.start.offset - b.start.offset,
  )
}

const describe = ({ directive: { reason } }: Switch): Suppression =>
  reason === undefined ? { kind: 'comment' } : { kind: 'comment', reason }

/** The switches that speak of one rule. */
interface RuleSwitches {
  readonly file: readonly Switch[]
  readonly byLine: ReadonlyMap<number, readonly Switch[]>
  /** From one to the next, in the order of the text: off, on again. */
  readonly turns: readonly Switch[]
}

function chooseForRule(switches: readonly Switch[], rule: string): RuleSwitches {
  const file: Switch[] = []
  const byLine = new Map<number, Switch[]>()
  const turns: Switch[] = []
  for (const each of switches) {
    if (each.expired || !coversRule(each, rule)) continue
    if (each.line !== undefined) {
      const onLine = byLine.get(each.line)
      if (onLine) onLine.push(each)
      else byLine.set(each.line, [each])
    } else if (each.directive.action === 'disable-file') file.push(each)
    else turns.push(each)
  }
  return { file, byLine, turns }
}

function findStopping({ file, byLine, turns }: RuleSwitches, { line, offset }: Point): Switch[] {
  const turn = findLastBefore(turns, offset)
  const block = turn?.directive.action === 'disable' ? [turn] : []
  return [...(byLine.get(line) ?? []), ...block, ...file]
}

const findLastBefore = (turns: readonly Switch[], offset: number): Switch | undefined =>
  turns[lowerBound(turns.length, index => turns[index]!.directive.range.end > offset) - 1]
