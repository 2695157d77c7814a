import type { ParserName } from '../article/parse.ts'
import type { FileReport } from '../core/report.ts'
import type { FileConfig } from './config/resolve-file.ts'
import { digest, type NoteDigest } from './digest.ts'
import { lintArticle } from './lint-article.ts'
import { withArticle } from './read-articles.ts'
import type { Input } from './read-file.ts'
import { reportLater } from './report-later.ts'

/** A file and what holds for it. */
export interface ConfiguredInput {
  readonly input: Input
  readonly config: Pick<FileConfig, 'rules' | 'known' | 'settings'>
}

/** Something that citewell got wrong while it was busy with a file. */
interface Bug {
  readonly path: string
  readonly error: unknown
}

/** What was found in the files that could be linted, and the bugs met on the others. */
export interface LintedFiles {
  readonly files: readonly FileReport[]
  readonly bugs: readonly Bug[]
}

export interface LintFilesOptions {
  readonly parser: ParserName
  /** The date by which comments expire or do not, `2027-01-31`. */
  readonly today: string
  /** Is told about every text that was read. */
  readonly noteDigest?: NoteDigest | undefined
}

/** Run rules over files, one after the other. */
export function lintFiles(
  inputs: Iterable<ConfiguredInput>,
  { parser, today, noteDigest }: LintFilesOptions,
): LintedFiles {
  const files: FileReport[] = []
  const bugs: Bug[] = []
  for (const { input, config } of inputs) {
    const outcome = withArticle(input, { ...config.settings, parser }, article => {
      noteDigest?.(input.path, digest(article.source))
      return lintArticle(article, config, today)
    })
    const { kind, path } = outcome
    if (kind === 'bug') bugs.push({ path, error: outcome.error })
    else if (kind === 'unreadable') files.push({ path, diagnostics: [outcome.diagnostic] })
    else if (outcome.result.length === 0) files.push(reportLater(input, []))
    else files.push({ path, diagnostics: outcome.result, source: outcome.source })
  }
  return { files, bugs }
}
