import { join } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { didYouMean } from '../../core/nearest.ts'
import { describeOptions } from '../../core/rule-settings.ts'
import type { Rule } from '../../core/rule.ts'
import { checks } from '../../core/suppress/checks.ts'
import { UserError } from '../../core/user-error.ts'
import { loadConfigs } from '../../project/config/configs.ts'
import { cutSection, readPage } from '../../project/package.ts'
import { escapeControls, showPath } from '../../report/escape-controls.ts'
import { renderPage } from '../../report/terminal/page.ts'
import { type ConfigOptions, readConfigOptions } from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import { chooseStyle } from '../terminal/color.ts'
import { type Io, print, readWidth } from '../terminal/io.ts'
import { runRules } from './run-rules.ts'

export interface ExplainFlags extends ConfigOptions {
  readonly color?: boolean
}

/**
 * `citewell explain [rule]`: say what a rule wants and why, from the documentation that comes with it, or list the rules.
 *
 * @returns the exit code
 */
export async function runExplain(id: string | undefined, flags: ExplainFlags, io: Io): Promise<number> {
  if (id === undefined) return runRules(flags, io)
  const page = findPage(id) ?? (await describePluginRule(id, flags, io))
  const style = await chooseStyle(flags.color, io, io.stdout)
  await print(io.stdout, renderPage(page, style, readWidth(io.stdout)))
  return exitCode.clean
}

function findPage(id: string): string | undefined {
  if (Object.hasOwn(rules, id)) return readPage(`rules/${id}.md`)
  if (id === 'file/readable') return readPage('docs/file-readable.md')
  return Object.hasOwn(checks, id) ? cutSection(readPage('docs/suppressing.md') ?? '', id) : undefined
}

/** A rule from a plugin has no page here, but says what it can be told. */
async function describePluginRule(id: string, flags: ExplainFlags, io: Io): Promise<string> {
  const cwd = io.cwd()
  const place = join(cwd, 'article.md')
  const { forFile } = await loadConfigs([place], readConfigOptions(flags), { cwd, rules })
  const { known } = forFile(place)
  if (Object.hasOwn(known, id)) return describeRule(id, known[id]!)
  throw new UserError(
    `There is no rule \`${id}\``,
    didYouMean(id, Object.keys(known)) ?? '`citewell rules` lists all of them.',
  )
}

/** What a plug-in says of its rules is shown as it is, on lines of its own. */
function describeRule(id: string, rule: Rule): string {
  const options = describeOptions(rule).map(option =>
    escapeControls(
      `| \`${option.name}\` | \`${JSON.stringify(option.default)}\` | ${option.description ?? ''} |`,
    ),
  )
  const table = options.length > 0 ? ['| Option | Default | Meaning |', ...options].join('\n') : ''
  return [`# ${id}`, showPath(`${rule.summary}.`), `Severity: ${rule.severity}.`, table].join('\n\n')
}
