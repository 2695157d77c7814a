// The findings of each file and its configuration come in from `write-page.ts`; what the page shows of it comes out.
import type { Article } from '../../article/model.ts'
import type { ParserName } from '../../article/parse/parse.ts'
import type { Diagnostic } from '../../core/lint.ts'
import { fingerprintAll } from '../../core/fingerprint.ts'
import type { FileReport } from '../../core/report.ts'
import { readCredits } from '../../project/credits.ts'
import type { ConfiguredInput } from '../../project/lint-files.ts'
import { type Outcome, withArticle } from '../../project/with-article.ts'
import { describeArticle, describeUnreadable } from '../../report/html/describe-article.ts'
import type { ArticleData } from '../../report/html/report-data.ts'

/** An article as it was described when it was linted, with what was found then. */
interface Described {
  readonly data: ArticleData
  readonly diagnostics: readonly Diagnostic[]
}

/** Characters of HTML that are kept of articles that are described already; others are read again. */
const mostKept = 32_000_000

/** Describes articles while they are linted, so that most of them are read and judged once. */
export interface Describer {
  /** Describe an article, unless there is no room for more of them. */
  readonly note: (article: Article, diagnostics: readonly Diagnostic[]) => void
  /** What was described of a file, if that still holds: the baseline may have let something pass since. */
  readonly take: (file: FileReport) => ArticleData | undefined
}

export function createDescriber(options: DescriptionOptions): Describer {
  const known = new Map<string, Described>()
  let kept = 0
  return {
    note: (article, diagnostics) => {
      if (kept > mostKept) return
      try {
        const data = describe(article, diagnostics, options)
        kept += data.html.length
        known.set(article.path, { data, diagnostics })
      } catch {
        // It is met again when the article is described for the report, and told of there.
      }
    },
    take: ({ path, diagnostics }) => {
      const described = known.get(path)
      known.delete(path)
      // A file without findings is reported with a list of its own.
      const isSame =
        described?.diagnostics === diagnostics ||
        (described?.diagnostics.length === 0 && diagnostics.length === 0)
      return isSame ? described.data : undefined
    },
  }
}

interface DescriptionOptions {
  readonly parser: ParserName
  /** Whether the text of the articles is wanted, and not only what is said of it. */
  readonly wantsText: boolean
}

/** How the articles of a report are read once more. */
export interface Reading extends DescriptionOptions {
  /** Has described some of them already. */
  readonly describer?: Describer | undefined
  readonly articles: readonly ConfiguredInput[]
  /** Is told about files that met a bug; the others are still shown. */
  readonly noteBug: (error: unknown, path: string) => void
}

/**
 * What the page shows of the files of a report, one after the other. A report holds findings, not articles, so
 * those are read again that were not described when they were linted.
 */
export function* describeFiles(files: Iterable<FileReport>, reading: Reading): Generator<ArticleData> {
  const articles = new Map(reading.articles.map(each => [each.input.path, each]))
  for (const file of files) {
    const { path, diagnostics } = file
    const known = reading.describer?.take(file)
    if (known) {
      yield known
      continue
    }
    const article = articles.get(path)
    if (!article) {
      yield describeUnreadable(path, diagnostics, 'the article is not there, so its text is not shown')
      continue
    }
    const outcome = describeFile(file, article, reading)
    if (outcome.kind === 'bug') reading.noteBug(outcome.error, path)
    else yield outcome.kind === 'read' ? outcome.result : describeUnreadable(path, diagnostics)
  }
}

/** The text that was checked is shown where the report has it, or else what is in the file now. */
function describeFile(
  file: FileReport,
  { input, config }: ConfiguredInput,
  reading: Reading,
): Outcome<ArticleData> {
  const { path, diagnostics, source } = file
  const content = source === undefined ? input.content : { bytes: Buffer.from(source) }
  const show = (article: Article): ArticleData =>
    source === undefined && hasChanged(file, article.source)
      ? describeUnreadable(path, diagnostics, 'the article has changed since, so its text is not shown')
      : describe(article, diagnostics, reading)
  return withArticle({ path, content }, { ...config.settings, parser: reading.parser }, show)
}

const describe = (
  article: Article,
  diagnostics: readonly Diagnostic[],
  { parser, wantsText }: DescriptionOptions,
): ArticleData =>
  describeArticle(article, diagnostics, { parser, wantsText, credits: readCredits(article.source) })

/** Whether findings are no longer where a report that was read back says. */
function hasChanged({ path, diagnostics }: FileReport, source: string): boolean {
  const anew = diagnostics.map(({ rule, severity, message, start, end }) => {
    return { rule, severity, message, start, end }
  })
  const fingerprints = fingerprintAll({ path, diagnostics: anew, source })
  return diagnostics.some(
    ({ end, fingerprint }, index) =>
      end.offset > source.length || (fingerprint !== undefined && fingerprint !== fingerprints[index]),
  )
}
