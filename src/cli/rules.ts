import { rules } from '../../rules/index.ts'
import { renderRules, renderRulesJson } from '../report/rules-table.ts'
import { wantsColor } from './color.ts'
import { exitCode } from './exit-codes.ts'
import type { Io } from './io.ts'

export interface RulesFlags {
  readonly format?: 'pretty' | 'json'
  readonly color?: boolean
}

/** `citewell rules`: list every rule. */
export function runRules({ format, color }: RulesFlags, io: Io): number {
  io.stdout.write(
    format === 'json'
      ? renderRulesJson(rules)
      : renderRules(rules, { color: wantsColor(color, io, io.stdout) }),
  )
  return exitCode.clean
}
