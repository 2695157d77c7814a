// A report and the articles that it is about come in; `describe-files.ts` reads each article again, `report/html` or
// `report/tables` renders it, and one page or one table is written.
import { sep } from 'node:path'
import type { Report } from '../../core/report.ts'
import type { RuleSet } from '../../core/rule-settings.ts'
import { docsUrl } from '../../core/rule-url.ts'
import { checks } from '../../core/suppress/checks.ts'
import type { Bug } from '../../project/lint-files.ts'
import { cutSection, readPage, readVersion } from '../../project/package.ts'
import { collectKnown } from '../../project/run.ts'
import { describeRules } from '../../report/context.ts'
import { firstSentences } from '../../report/html/first-sentences.ts'
import { writeHtmlReport } from '../../report/html/html-report.ts'
import { needsRoot } from '../../report/html/link-template.ts'
import type { ArticleData, ComparisonData, RuleData } from '../../report/html/report-data.ts'
import { claimCells, claimColumns, listClaims } from '../../report/tables/claims.ts'
import { byteOrderMark, renderCsv } from '../../report/tables/csv.ts'
import { listSources, sourceCells, sourceColumns } from '../../report/tables/sources.ts'
import { chooseParser } from '../options.ts'
import { type Io, print } from '../terminal/io.ts'
import { printBugs } from '../terminal/print-errors.ts'
import { describeFiles } from './describe-files.ts'
import type { RunFacts } from './run-facts.ts'
import { writeReportFile } from './write-report-file.ts'

/** What a page is called when nobody names it. */
const usualTitle = 'Claims and their sources'

/** Where a report goes. */
export interface ReportPlace {
  /** Standard output when left out. */
  readonly file?: string | undefined
  /** In the place of an article, and through links out of the working folder. */
  readonly force?: boolean | undefined
}

/** What a page says besides its articles. */
export interface PageWords {
  readonly title?: string | undefined
  readonly linkTemplate?: string | undefined
  readonly comparison?: ComparisonData | undefined
}

/** What became of a report. */
export interface WrittenReport {
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
  report: Report,
  { title = usualTitle, linkTemplate, comparison, ...place }: ReportPlace & PageWords,
  facts: RunFacts,
  io: Io,
): Promise<WrittenReport> {
  return writeArticles(report, { ...place, wantsText: true }, facts, io, (articles, known) =>
    writeHtmlReport(articles, {
      title,
      version: readVersion(),
      created: timestamp(io),
      linkTemplate,
      ...(linkTemplate !== undefined && needsRoot(linkTemplate) && { root: toSlashes(io.cwd()) }),
      comparison,
      describeRule: createDescriber(known),
    }),
  )
}

/** Paths in reports have slashes. */
const toSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** The tables that there are, each with what heads its columns and how it is made of articles. */
const tables = {
  claims: (articles: readonly ArticleData[]) => renderCsv(claimColumns, listClaims(articles).map(claimCells)),
  sources: (articles: readonly ArticleData[]) =>
    renderCsv(sourceColumns, listSources(articles).map(sourceCells)),
}

export type TableName = keyof typeof tables

/**
 * Write a table of what articles hold as CSV. A file begins with a byte order mark, for spreadsheets; standard output
 * does not, for programs.
 *
 * @throws {UserError} when the file cannot be written
 */
export const writeTable = (
  report: Report,
  { table, ...place }: ReportPlace & { readonly table: TableName },
  facts: RunFacts,
  io: Io,
): Promise<WrittenReport> =>
  writeArticles(report, { ...place, wantsText: false }, facts, io, function* (articles) {
    if (place.file !== undefined) yield byteOrderMark
    yield tables[table]([...articles])
  })

/** Read the articles of a report once more, and write what is made of them. */
async function writeArticles(
  { files }: Report,
  { file, force, wantsText }: ReportPlace & { readonly wantsText: boolean },
  facts: RunFacts,
  io: Io,
  write: (articles: Iterable<ArticleData>, known: RuleSet) => Iterable<string>,
): Promise<WrittenReport> {
  const parser = await chooseParser(facts.parser)
  const articles = await facts.findArticles()
  const bugs: Bug[] = []
  const noteBug = (error: unknown, path: string) => void bugs.push({ error, path })
  const described = describeFiles(files, {
    articles,
    parser,
    wantsText,
    noteBug,
    describer: facts.describer,
  })
  const pieces = write(described, collectKnown(articles, facts))
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

/** What a rule is about, why, and where that is described: one that is not known here, nowhere. */
function createDescriber(known: RuleSet): (id: string) => RuleData {
  const described = new Map(describeRules({ ...checks, ...known }).map(rule => [rule.id, rule]))
  return id => {
    const rule = described.get(id)
    const why = known[id]?.plugin === undefined ? findWhy(id) : undefined
    return {
      ...(rule && { summary: rule.summary }),
      ...(why !== undefined && { why }),
      ...(rule ? { url: rule.url } : id === 'file/readable' ? { url: docsUrl('file-readable.md') } : {}),
    }
  }
}

/** The documentation is at hand wherever the command is. */
function findWhy(id: string): string | undefined {
  if (id === 'file/readable') return firstSentences(readPage('docs/file-readable.md') ?? '', '')
  if (Object.hasOwn(checks, id))
    return firstSentences(cutSection(readPage('docs/suppressing.md') ?? '', id) ?? '', '')
  return firstSentences(readPage(`rules/${id}.md`) ?? '', '<!-- rule -->')
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
