import { rules } from '../../rules/index.ts'
import type { ParserName } from '../article/parse.ts'
import { lint } from '../core/lint.ts'
import { enableRules } from '../core/presets.ts'
import { createReport, type FileReport, onlyErrors } from '../core/report.ts'
import { withArticle } from '../project/read-articles.ts'
import { renderJson } from '../report/json.ts'
import { renderPretty } from '../report/pretty.ts'
import { wantsColor } from './color.ts'
import { exitCode } from './exit-codes.ts'
import { printBug } from './failures.ts'
import { chooseParser } from './choose-parser.ts'
import { findInputs, type InputOptions } from './inputs.ts'
import type { Io } from './io.ts'

export interface LintFlags extends InputOptions {
  readonly format?: 'pretty' | 'json'
  readonly quiet?: boolean
  readonly color?: boolean
  readonly parser?: ParserName
}

/** `citewell [paths…]`: report what is wrong with articles. */
export async function runLint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const parser = await chooseParser(flags.parser)
  const { inputs, code } = await findInputs(paths, flags, io)
  const enabled = enableRules(rules)
  const files: FileReport[] = []
  let failed = code
  for (const input of inputs) {
    const outcome = withArticle(input, { parser }, article => lint(article, enabled))
    if (outcome.kind === 'bug') {
      printBug(outcome.error, io, outcome.path)
      failed = exitCode.failed
    } else if (outcome.kind === 'unreadable')
      files.push({ path: outcome.path, diagnostics: [outcome.diagnostic] })
    else files.push({ path: outcome.path, diagnostics: outcome.result, source: outcome.source })
  }
  const whole = createReport(files)
  const report = flags.quiet ? onlyErrors(whole) : whole
  if (flags.format === 'json') io.stdout.write(renderJson(report))
  else if (files.length > 0)
    io.stdout.write(renderPretty(report, { color: wantsColor(flags.color, io, io.stdout) }))
  return failed || (report.summary.errors > 0 ? exitCode.problems : exitCode.clean)
}
