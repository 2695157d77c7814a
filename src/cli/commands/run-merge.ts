// JSON reports come in; one report of all of them goes to `output/write-results.ts`, as if one run had made it.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import type { Report } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import type { Input } from '../../project/files/read-file.ts'
import { isInside, readRegular } from '../../project/files/read-regular.ts'
import { isArticleName } from '../../project/files/walk.ts'
import { CodeRefused } from '../../project/config/read-config.ts'
import type { Job } from '../../project/lint-files.ts'
import { configure } from '../../project/run.ts'
import { mergeReports } from '../../report/merge-reports.ts'
import { readJsonReport } from '../../report/read-json.ts'
import { type ConfigOptions, type OutputOptions, readConfigOptions } from '../options.ts'
import { readDestinations } from '../output/destinations.ts'
import { writeResults } from '../output/write-results.ts'
import { type Io, readStdin } from '../terminal/io.ts'
import { printWarning } from '../terminal/print-errors.ts'

/** The configuration only says which articles a page shows, and how they are read. */
export interface MergeFlags extends OutputOptions, ConfigOptions {}

/** Bytes that a report may have. */
const largestReport = 512 * 1024 * 1024

/**
 * `citewell merge <reports…>`: join the JSON reports of shards into one.
 *
 * @returns the exit code that one run over everything would have given
 * @throws {UserError} when one of them cannot be read: half a report must not pass for a whole one
 */
export async function runMerge(files: readonly string[], flags: MergeFlags, io: Io): Promise<number> {
  const started = new Date()
  const outputs = readDestinations(flags).flatMap(({ file }) => file ?? [])
  const overlapping = flags.force
    ? undefined
    : outputs.find(output => files.some(file => isSame(file, output, io)))
  if (overlapping !== undefined)
    throw new UserError(
      `\`${overlapping}\` is one of the reports to join`,
      'Write to another file, or say `--force`.',
    )
  const reports = []
  for (const file of files) reports.push(readJsonReport(file, await readText(file, io)))
  const report = mergeReports(reports)
  const cwd = io.cwd()
  const findArticles = () => configureArticles(findArticlesOf(report, cwd), flags, io)
  const facts = { rules, started, complete: true, parser: 'auto', findArticles } as const
  return writeResults(report, flags, facts, io)
}

/**
 * Give each article its configuration, which says how a page reads it. A configuration that is code, or brings some, is
 * run for that only where somebody named it: a folder that was checked elsewhere may be a stranger's.
 */
async function configureArticles(articles: Input[], flags: MergeFlags, io: Io): Promise<Job[]> {
  const options = readConfigOptions(flags)
  const isAsked = typeof flags.config === 'string' || flags.configCode === false
  const surroundings = { cwd: io.cwd(), rules }
  if (isAsked) return configure(articles, { ...surroundings, flags: options })
  try {
    return await configure(articles, { ...surroundings, flags: { ...options, configCode: false } })
  } catch (error) {
    if (!(error instanceof CodeRefused)) throw error
    await printWarning(
      `${error.file} is not run to make a page, and the articles are read as without a configuration. To have it run, say --config ${error.file}`,
      io,
    )
    return configure(articles, { ...surroundings, flags: { ...options, config: false } })
  }
}

const isSame = (a: string, b: string, io: Io): boolean => resolve(io.cwd(), a) === resolve(io.cwd(), b)

async function readText(file: string, io: Io): Promise<string> {
  if (file === '-') return Buffer.from(await readStdin(io)).toString()
  try {
    return readRegular(resolve(io.cwd(), file), largestReport).toString('utf8')
  } catch (error) {
    throw new UserError(`The report \`${file}\` cannot be read (${errorCode(error)})`)
  }
}

/**
 * Find the articles that a report from elsewhere names, as far as they are still there. Whoever wrote it does not
 * choose what is read: only articles in the working folder are.
 */
function findArticlesOf({ files }: Report, cwd: string): Input[] {
  return files.flatMap(({ path }) => {
    const file = resolve(cwd, path)
    const isArticle = isArticleName(path) && isInside(file, cwd) && existsSync(file)
    return isArticle ? [{ path, content: { file, root: cwd } }] : []
  })
}
