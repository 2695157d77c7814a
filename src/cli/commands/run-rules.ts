import { rules } from '../../../rules/index.ts'
import { renderRules, renderRulesJson } from '../../report/terminal/rules-table.ts'
import { exitCode } from '../output/exit-status.ts'
import { chooseStyle } from '../terminal/color.ts'
import { type Io, print, readWidth } from '../terminal/io.ts'

export interface RulesFlags {
  readonly format?: 'pretty' | 'json'
  readonly color?: boolean
}

/**
 * `citewell rules`: list every rule.
 *
 * @returns the exit code
 */
export async function runRules({ format, color }: RulesFlags, io: Io): Promise<number> {
  const style = await chooseStyle(color, io, io.stdout)
  await print(
    io.stdout,
    format === 'json' ? renderRulesJson(rules) : renderRules(rules, style, readWidth(io.stdout)),
  )
  return exitCode.clean
}
