import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { checks } from '../../core/suppress/checks.ts'
import type { Report } from '../../core/report.ts'
import type { RuleSet } from '../../core/rule-settings.ts'
import { docsUrl } from '../../core/rule-url.ts'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../../project/error-code.ts'
import { collectKnown } from '../../project/run.ts'
import { readVersion } from '../../project/package.ts'
import { describeRules } from '../../report/context.ts'
import { writeHtmlReport } from '../../report/html/html-report.ts'
import type { RuleData } from '../../report/html/report-data.ts'
import { chooseParser } from '../input/choose-parser.ts'
import { describeFiles } from './describe-files.ts'
import { printBug } from '../terminal/print-errors.ts'
import type { RunFacts } from './write-results.ts'
import { type Io, print } from '../terminal/io.ts'

/** What a page is called when nobody names it. */
const usualTitle = 'What the articles rest on'

/** Where a page goes and what it is called. */
export interface PagePlace {
  /** Standard output when left out. */
  readonly file?: string | undefined
  readonly title?: string | undefined
}

/** What became of a page. */
export interface WrittenPage {
  readonly bytes: number
  /** Articles that a bug kept from being shown. */
  readonly failed: number
}

/**
 * Write a report as one HTML page that shows its articles, piece by piece: not all of them are in memory at once.
 *
 * @throws {UserError} when the file cannot be written
 */
export async function writePage(
  { files }: Report,
  { file, title = usualTitle }: PagePlace,
  facts: RunFacts,
  io: Io,
): Promise<WrittenPage> {
  const parser = await chooseParser(facts.parser)
  const articles = await facts.findArticles()
  let failed = 0
  const noteBug = (error: unknown, path: string): void => {
    failed++
    printBug(error, io, path)
  }
  const describeRule = createDescriber(collectKnown(articles, facts))
  const context = { title, version: readVersion(), created: timestamp(io), describeRule }
  const pieces = writeHtmlReport(describeFiles(files, { articles, parser, noteBug }), context)
  return { bytes: file === undefined ? await printAll(pieces, io) : writeFile(pieces, file, io), failed }
}

/** Where each rule is described: one that is not known here, nowhere. */
function createDescriber(known: RuleSet): (id: string) => RuleData {
  const described = new Map(
    describeRules({ ...checks, ...known }).map(({ id, summary, url }) => [id, { summary, url }]),
  )
  return id => described.get(id) ?? (id === 'file/readable' ? { url: docsUrl('file-readable.md') } : {})
}

/** `SOURCE_DATE_EPOCH` (seconds) makes two runs give the same file: https://reproducible-builds.org. */
function timestamp({ env }: Io): string {
  const epoch = env['SOURCE_DATE_EPOCH']
  return (epoch && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()).toISOString()
}

async function printAll(pieces: Iterable<string>, { stdout }: Io): Promise<number> {
  const text = [...pieces].join('')
  await print(stdout, text)
  return Buffer.byteLength(text)
}

function writeFile(pieces: Iterable<string>, file: string, io: Io): number {
  const full = resolve(io.cwd(), file)
  let size = 0
  try {
    mkdirSync(dirname(full), { recursive: true })
    const descriptor = openSync(full, 'w')
    for (const piece of pieces) size += writeAll(descriptor, Buffer.from(piece))
    closeSync(descriptor)
    return size
  } catch (error) {
    throw new UserError(`The report cannot be written to \`${file}\` (${errorCode(error)})`)
  }
}

/** Writing may stop short. */
function writeAll(descriptor: number, bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
  return bytes.length
}
