// JSON reports come in; one report of all of them goes to `output/write-results.ts`, as if one run had made it.
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import type { Report } from '../../core/report.ts'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import type { Input } from '../../project/files/read-file.ts'
import { isArticleName } from '../../project/files/walk.ts'
import { configure } from '../../project/run.ts'
import { mergeReports } from '../../report/merge-reports.ts'
import { readJsonReport } from '../../report/read-json.ts'
import type { OutputOptions } from '../options.ts'
import { readDestinations } from '../output/destinations.ts'
import { writeResults } from '../output/write-results.ts'
import { type Io, readStdin } from '../terminal/io.ts'

/**
 * `citewell merge <reports…>`: join the JSON reports of shards into one.
 *
 * @returns the exit code that one run over everything would have given
 * @throws {UserError} when one of them cannot be read: half a report must not pass for a whole one
 */
export async function runMerge(files: readonly string[], flags: OutputOptions, io: Io): Promise<number> {
  const started = new Date()
  readDestinations(flags)
  const reports = []
  for (const file of files) reports.push(readJsonReport(file, await readText(file, io)))
  const report = mergeReports(reports)
  const cwd = io.cwd()
  const findArticles = () => configure(findArticlesOf(report, cwd), { cwd, flags: { rules: {} }, rules })
  const facts = { rules, started, complete: true, parser: 'auto', findArticles } as const
  return writeResults(report, flags, facts, io)
}

async function readText(file: string, io: Io): Promise<string> {
  if (file === '-') return Buffer.from(await readStdin(io)).toString()
  try {
    return readFileSync(resolve(io.cwd(), file), 'utf8')
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
    return isArticle ? [{ path, content: { file } }] : []
  })
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way)
}
