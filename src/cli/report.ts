import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import type { ParserName } from '../article/parse.ts'
import { checkPage, checks } from '../core/checks.ts'
import type { RuleSet } from '../core/presets.ts'
import { docsUrl, ruleUrl } from '../core/rule-url.ts'
import { UserError } from '../core/user-error.ts'
import { errorCode } from '../project/error-code.ts'
import { lintArticle } from '../project/lint-article.ts'
import { withArticle } from '../project/read-articles.ts'
import { configure, type Job } from '../project/run.ts'
import { describeArticle, describeUnreadable } from '../report/html/describe-article.ts'
import { writeHtmlReport } from '../report/html/html-report.ts'
import type { ArticleData, RuleData } from '../report/html/report-data.ts'
import { plural } from '../report/plural.ts'
import { chooseParser } from './choose-parser.ts'
import { type ConfigOptions, readConfigOptions } from './config-options.ts'
import { exitCode } from './exit-codes.ts'
import { printBug } from './failures.ts'
import { findInputs, type InputOptions } from './inputs.ts'
import { type Io, print } from './io.ts'
import { noteIgnored } from './note-ignored.ts'
import { today } from './today.ts'

export interface ReportFlags extends InputOptions, ConfigOptions {
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
  const jobs = await configure(inputs, { cwd: io.cwd(), flags: readConfigOptions(flags), rules })
  noteIgnored(inputs.length, jobs.length, io)
  const counts = { articles: 0 }
  if (jobs.length > 0) {
    const articles = describeInputs(jobs, parser, io, counts)
    const describeRule = createDescriber(jobs)
    const context = { title: flags.title, version, created: timestamp(io), describeRule }
    await deliver(writeHtmlReport(articles, context), flags.output, counts, io)
  }
  return allFound && counts.articles === jobs.length ? exitCode.clean : exitCode.failed
}

/** What the report says of each file, one after the other; files that met a bug are said on standard error. */
function* describeInputs(
  jobs: readonly Job[],
  parser: ParserName,
  io: Io,
  counts: { articles: number },
): Generator<ArticleData> {
  const date = today()
  for (const { input, config } of jobs) {
    const outcome = withArticle(input, { ...config.settings, parser }, article =>
      describeArticle(article, lintArticle(article, config, date), parser),
    )
    if (outcome.kind === 'bug') {
      printBug(outcome.error, io, outcome.path)
      continue
    }
    counts.articles++
    yield outcome.kind === 'read' ? outcome.result : describeUnreadable(outcome.path, [outcome.diagnostic])
  }
}

/** Where each rule is described: those of plugins nowhere that is known here. */
function createDescriber(jobs: readonly Job[]): (id: string) => RuleData {
  const known: RuleSet = Object.assign({}, ...jobs.map(({ config }) => config.known))
  return id => {
    if (!Object.hasOwn(known, id)) return { url: docsUrl('file-readable.md') }
    const { summary } = known[id]!
    if (Object.hasOwn(checks, id)) return { summary, url: docsUrl(checkPage(id)) }
    return { summary, url: ruleUrl(id) }
  }
}

/** `SOURCE_DATE_EPOCH` (seconds) makes two runs give the same file: https://reproducible-builds.org. */
function timestamp({ env }: Io): string {
  const epoch = env['SOURCE_DATE_EPOCH']
  return (epoch && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()).toISOString()
}

/** Write the file piece by piece, and say so on standard error. */
async function deliver(
  pieces: Iterable<string>,
  output: string,
  counts: { readonly articles: number },
  io: Io,
): Promise<void> {
  if (output === '-') return print(io.stdout, [...pieces].join(''))
  let size = 0
  try {
    const file = openSync(resolve(io.cwd(), output), 'w')
    for (const piece of pieces) size += writeAll(file, Buffer.from(piece))
    closeSync(file)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new UserError(`The report cannot be written to \`${output}\` (${errorCode(error)})`)
  }
  const written = size < 1_000_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
  io.stderr.write(`${output}: ${plural(counts.articles, 'article')}, ${written}\n`)
}

/** Writing may stop short. */
function writeAll(file: number, bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
  return bytes.length
}
