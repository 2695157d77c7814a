import { closeSync, openSync, writeSync } from 'node:fs'
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
import { writeHtmlReport } from '../report/html/html-report.ts'
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
  const counts = { articles: 0 }
  if (inputs.length > 0) {
    const articles = describeInputs(inputs, parser, io, counts)
    const context = { title: flags.title, version, created: timestamp(io), describeRule }
    await deliver(writeHtmlReport(articles, context), flags.output, counts, io)
  }
  return allFound && counts.articles === inputs.length ? exitCode.clean : exitCode.failed
}

/** What the report says of each file, one after the other; files that met a bug are said on standard error. */
function* describeInputs(
  inputs: readonly Input[],
  parser: ParserName,
  io: Io,
  counts: { articles: number },
): Generator<ArticleData> {
  const enabled = enableRules(rules)
  for (const input of inputs) {
    const outcome = withArticle(input, { parser }, article =>
      describeArticle(article, lint(article, enabled), parser),
    )
    if (outcome.kind === 'bug') {
      printBug(outcome.error, io, outcome.path)
      continue
    }
    counts.articles++
    yield outcome.kind === 'read' ? outcome.result : describeUnreadable(outcome.path, [outcome.diagnostic])
  }
}

const ruleSet: RuleSet = rules

const describeRule = (id: string): RuleData =>
  Object.hasOwn(rules, id)
    ? { summary: ruleSet[id]!.summary, url: ruleUrl(id) }
    : { url: docsUrl('file-readable.md') }

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
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  return bytes.length
}
