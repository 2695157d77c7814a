// A report and the articles that it is about come in; `describe-files.ts` reads each article again, `report/html`
// renders it, and one page is written.
import type { Report } from '../../core/report.ts'
import type { RuleSet } from '../../core/rule-settings.ts'
import { docsUrl } from '../../core/rule-url.ts'
import { checks } from '../../core/suppress/checks.ts'
import type { Bug } from '../../project/lint-files.ts'
import { readVersion } from '../../project/package.ts'
import { collectKnown } from '../../project/run.ts'
import { describeRules } from '../../report/context.ts'
import { writeHtmlReport } from '../../report/html/html-report.ts'
import type { RuleData } from '../../report/html/report-data.ts'
import { chooseParser } from '../options.ts'
import { type Io, print } from '../terminal/io.ts'
import { printBugs } from '../terminal/print-errors.ts'
import { describeFiles } from './describe-files.ts'
import type { RunFacts } from './run-facts.ts'
import { writeReportFile } from './write-report-file.ts'

/** What a page is called when nobody names it. */
const usualTitle = 'What the articles rest on'

/** Where a page goes and what it is called. */
export interface PagePlace {
  /** Standard output when left out. */
  readonly file?: string | undefined
  readonly title?: string | undefined
  /** In the place of an article, and through links out of the working folder. */
  readonly force?: boolean | undefined
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
  { file, title = usualTitle, force }: PagePlace,
  facts: RunFacts,
  io: Io,
): Promise<WrittenPage> {
  const parser = await chooseParser(facts.parser)
  const articles = await facts.findArticles()
  const bugs: Bug[] = []
  const noteBug = (error: unknown, path: string) => void bugs.push({ error, path })
  const describeRule = createDescriber(collectKnown(articles, facts))
  const context = { title, version: readVersion(), created: timestamp(io), describeRule }
  const pieces = writeHtmlReport(describeFiles(files, { articles, parser, noteBug }), context)
  try {
    const bytes =
      file === undefined
        ? await printAll(pieces, io)
        : writeReportFile(file, pieces, { cwd: io.cwd(), force })
    return { bytes, failed: bugs.length }
  } finally {
    await printBugs(bugs, io)
  }
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
