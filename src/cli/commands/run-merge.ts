import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import { configure } from '../../project/run.ts'
import { mergeReports } from '../../report/merge-reports.ts'
import { readJsonReport } from '../../report/read-json.ts'
import { findArticlesOf } from './articles-of-report.ts'
import { readDestinations } from '../output/destinations.ts'
import { finish } from '../output/write-results.ts'
import { type Io, readStdin } from '../terminal/io.ts'
import type { OutputOptions } from '../output-options.ts'

export type MergeFlags = OutputOptions

/**
 * `citewell merge <reports…>`: join the JSON reports of shards into one.
 *
 * @returns the exit code that one run over everything would have given
 * @throws {UserError} when one of them cannot be read: half a report must not pass for a whole one
 */
export async function runMerge(files: readonly string[], flags: MergeFlags, io: Io): Promise<number> {
  const started = new Date()
  readDestinations(flags)
  const reports = []
  for (const file of files) reports.push(readJsonReport(file, await readText(file, io)))
  const report = mergeReports(reports)
  const cwd = io.cwd()
  const findArticles = () => configure(findArticlesOf(report, cwd), { cwd, flags: { rules: {} }, rules })
  const facts = { rules, started, complete: true, parser: 'auto', findArticles } as const
  return finish(report, flags, facts, io)
}

async function readText(file: string, io: Io): Promise<string> {
  if (file === '-') return Buffer.from(await readStdin(io)).toString()
  try {
    return readFileSync(resolve(io.cwd(), file), 'utf8')
  } catch (error) {
    throw new UserError(`The report \`${file}\` cannot be read (${errorCode(error)})`)
  }
}
