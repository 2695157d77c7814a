// For programs that work with a whole project, such as an editor or a CMS: its configuration, its files, its reports. The
// command does the same with its own options, output and threads.
import { resolve } from 'node:path'
import { rules as builtIn } from '../../rules/index.ts'
import type { ReadOptions } from '../article/article.ts'
import { loadParserNow } from './load-parser-now.ts'
import type { ParserName } from '../article/parse/parse.ts'
import type { RuleSet, RuleSetting, RuleSettings } from '../core/presets.ts'
import { createReport, type Report } from '../core/report.ts'
import type { PresetName } from '../core/rule.ts'
import { describeRules } from '../report/context.ts'
import { renderReport } from '../report/formats.ts'
import { plain } from '../report/terminal/style.ts'
import { loadConfigs } from './config/configs.ts'
import { findFiles } from './files/find-files.ts'
import type { LintOptions } from './lint-text.ts'
import type { Bug } from './lint-files.ts'
import { readVersion } from './package.ts'
import { run } from './run.ts'
import { todayInUtc } from './today.ts'

/** How a project is looked at. */
export interface ProjectOptions {
  /** The working folder, to which paths are relative; that of the process when left out. */
  readonly cwd?: string
  /** The configuration to use instead of those that are found; `false` for none at all. */
  readonly config?: string | false
  /** Whether a configuration may run code, in a module or a plug-in. It may unless this is `false`. */
  readonly configCode?: boolean
  /** In place of the presets that configurations extend. */
  readonly preset?: PresetName
  /** Over everything that configurations say. */
  readonly rules?: RuleSettings
}

/** What holds for one article. It fits `lint` and `fixText` as it is. */
export interface ArticleConfig extends LintOptions {
  /** The configuration file it comes from, absolute; `undefined` when there is none. */
  readonly file: string | undefined
  /** The article is to be left alone. */
  readonly ignored: boolean
  /** Every rule, `off` or with its severity and all its options. */
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/**
 * Load the configuration that holds for an article, as the command would.
 *
 * @param path of the article, relative to the working folder or absolute; it need not be there
 * @throws {UserError} at the first mistake in a configuration
 */
export async function loadConfig(path: string, options: ProjectOptions = {}): Promise<ArticleConfig> {
  const cwd = resolve(options.cwd ?? '.')
  const article = resolve(cwd, path)
  const { forFile } = await loadConfigs([article], options, { cwd, rules: builtIn })
  const { file, rules, known, settings, ignored } = forFile(article)
  const enabled = new Map(rules.map(rule => [rule.id, rule]))
  const settingOf = (id: string): RuleSetting => {
    const rule = enabled.get(id)
    return rule ? [rule.severity, rule.options as Readonly<Record<string, unknown>>] : 'off'
  }
  const plugins: RuleSet = Object.fromEntries(
    Object.entries(known).filter(([, { plugin }]) => plugin !== undefined),
  )
  return {
    ...(settings as ReadOptions),
    file,
    ignored,
    rules: Object.fromEntries(Object.keys(known).map(id => [id, settingOf(id)])),
    plugins,
  }
}

export interface LintFilesOptions extends ProjectOptions {
  /** A file of recorded findings to use instead of those that are found; `false` for none at all. */
  readonly baseline?: string | false
  readonly parser?: ParserName
  /** The date by which comments expire or do not, `2027-01-31`; the day it is in UTC when left out. */
  readonly today?: string
}

/** What was found in the articles of a project. */
export interface ProjectReport extends Report {
  /** Every rule that there was for any of the files, those of plug-ins too. */
  readonly rules: RuleSet
  /** Rules that failed on a file, and files that citewell failed on; what else was found counts. */
  readonly bugs: readonly Bug[]
}

/**
 * Lint files, folders and globs, each article with its own configuration and baseline.
 *
 * @param paths relative to the working folder or absolute
 * @throws {UserError} when a path leads nowhere, or at the first mistake in a configuration
 */
export async function lintFiles(
  paths: string | readonly string[],
  options: LintFilesOptions = {},
): Promise<ProjectReport> {
  const { baseline, parser = 'auto', today = todayInUtc() } = options
  const cwd = resolve(options.cwd ?? '.')
  loadParserNow(parser)
  const { inputs, problems } = await findFiles([paths].flat(), { cwd, allowEmpty: false })
  if (problems[0]) throw problems[0]
  const { files, bugs, known } = await run(inputs, {
    cwd,
    flags: options,
    rules: builtIn,
    parser,
    today,
    ...(baseline !== undefined && { baseline }),
  })
  return { ...createReport(files), rules: known, bugs }
}

/**
 * Write what was found in a format: `json`, `sarif`, `junit`, `markdown` and all others that the command knows.
 *
 * @throws {UserError} when there is no such format
 */
export async function formatReport(
  format: string,
  { files, summary, rules, bugs }: ProjectReport,
): Promise<string> {
  return renderReport(
    format,
    { files, summary },
    {
      version: readVersion(),
      rules: describeRules(rules),
      started: new Date(),
      complete: bugs.length === 0,
      style: plain,
    },
  )
}
