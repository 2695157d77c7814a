import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import type { ParserName } from '../article/parse.ts'
import { lint } from '../core/lint.ts'
import { enableRules, type RuleSet } from '../core/presets.ts'
import { docsUrl, ruleUrl } from '../core/rule-url.ts'
import { UserError } from '../core/user-error.ts'
import { errorCode } from '../project/error-code.ts'
import { withArticle } from '../project/read-articles.ts'
import type { Input } from '../project/read-file.ts'
import { describeArticle, describeUnreadable } from '../report/html/describe-article.ts'
import { renderHtmlReport } from '../report/html/html-report.ts'
import type { ArticleData, RuleData } from '../report/html/report-data.ts'
import { plural } from '../report/plural.ts'
import { chooseParser } from './choose-parser.ts'
import { exitCode } from './exit-codes.ts'
import { printBug } from './failures.ts'
import { findInputs, type InputOptions } from './inputs.ts'
import { type Io, print } from './io.ts'

export interface ReportFlags extends InputOptions {
  readonly output: string
  readonly title: string
  readonly parser?: ParserName
}

/**
 * `citewell report [paths…]`: write one HTML file that shows what articles rest on. Errors in articles do not fail
 * the command: it is made for looking.
 *
 * @returns the exit code
 */
export async function runReport(
  paths: readonly string[],
  flags: ReportFlags,
  version: string,
  io: Io,
): Promise<number> {
  const parser = await chooseParser(flags.parser)
  const { inputs, allFound } = await findInputs(paths, flags, io)
  const articles = describeInputs(inputs, parser, io)
  if (articles.length > 0) {
    const created = timestamp(io)
    const html = renderHtmlReport(articles, { title: flags.title, version, created, describeRule })
    await deliver(html, flags.output, articles.length, io)
  }
  return allFound && articles.length === inputs.length ? exitCode.clean : exitCode.failed
}

function describeInputs(inputs: readonly Input[], parser: ParserName, io: Io): ArticleData[] {
  const enabled = enableRules(rules)
  const articles: ArticleData[] = []
  for (const input of inputs) {
    const outcome = withArticle(input, { parser }, article =>
      describeArticle(article, lint(article, enabled), parser),
    )
    if (outcome.kind === 'read') articles.push(outcome.result)
    else if (outcome.kind === 'bug') printBug(outcome.error, io, outcome.path)
    else articles.push(describeUnreadable(outcome.path, [outcome.diagnostic]))
  }
  return articles
}

const ruleSet: RuleSet = rules

const describeRule = (id: string): RuleData =>
  Object.hasOwn(rules, id)
    ? { summary: ruleSet[id]!.summary, url: ruleUrl(id) }
    : { summary: null, url: docsUrl('file-readable.md') }

/** `SOURCE_DATE_EPOCH` (seconds) makes two runs give the same file: https://reproducible-builds.org. */
function timestamp({ env }: Io): string {
  const epoch = env['SOURCE_DATE_EPOCH']
  return (epoch && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()).toISOString()
}

async function deliver(html: string, output: string, count: number, io: Io): Promise<void> {
  if (output === '-') return print(io.stdout, html)
  try {
    writeFileSync(resolve(io.cwd(), output), html)
  } catch (error) {
    throw new UserError(`The report cannot be written to \`${output}\` (${errorCode(error)})`)
  }
  const size = Buffer.byteLength(html)
  const written = size < 1_000_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
  io.stderr.write(`${output}: ${plural(count, 'article')}, ${written}\n`)
}
