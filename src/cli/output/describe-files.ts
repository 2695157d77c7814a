// The findings of each file and its configuration come in from `write-page.ts`; what the page shows of it comes out.
import type { Article } from '../../article/model.ts'
import type { ParserName } from '../../article/parse/parse.ts'
import { fingerprintAll } from '../../core/fingerprint.ts'
import type { FileReport } from '../../core/report.ts'
import { readCredits } from '../../project/credits.ts'
import type { ConfiguredInput } from '../../project/lint-files.ts'
import { type Outcome, withArticle } from '../../project/with-article.ts'
import { describeArticle, describeUnreadable } from '../../report/html/describe-article.ts'
import type { ArticleData } from '../../report/html/report-data.ts'

/** How the articles of a report are read once more. */
export interface Reading {
  readonly articles: readonly ConfiguredInput[]
  readonly parser: ParserName
  /** Whether the text of the articles is wanted, and not only what is said of it. */
  readonly wantsText: boolean
  /** Is told about files that met a bug; the others are still shown. */
  readonly noteBug: (error: unknown, path: string) => void
}

/**
 * What the page shows of the files of a report, one after the other. A report holds findings, not articles, so each
 * is read again.
 */
export function* describeFiles(files: Iterable<FileReport>, reading: Reading): Generator<ArticleData> {
  const articles = new Map(reading.articles.map(each => [each.input.path, each]))
  for (const file of files) {
    const { path, diagnostics } = file
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
  { parser, wantsText }: Reading,
): Outcome<ArticleData> {
  const { path, diagnostics, source } = file
  const content = source === undefined ? input.content : { bytes: Buffer.from(source) }
  const describe = (article: Article): ArticleData =>
    source === undefined && hasChanged(file, article.source)
      ? describeUnreadable(path, diagnostics, 'the article has changed since, so its text is not shown')
      : describeArticle(article, diagnostics, { parser, wantsText, credits: readCredits(article.source) })
  return withArticle({ path, content }, { ...config.settings, parser }, describe)
}

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
