import type { Article } from '../article/model.ts'
import type { ParserName } from '../article/parse/parse.ts'
import { noteArticle } from '../core/article-notes.ts'
import type { Crash, Diagnostic } from '../core/lint.ts'
import type { FileReport } from '../core/report.ts'
import type { FileConfig } from './config/resolve-file.ts'
import { digest, type NoteDigest } from './cache/digest.ts'
import { lintArticle } from './lint-article.ts'
import { withArticle } from './with-article.ts'
import { type Input, reportLater } from './files/read-file.ts'

/** A file and what holds for it. */
export interface ConfiguredInput {
  readonly input: Input
  readonly config: Pick<FileConfig, 'rules' | 'known' | 'settings'>
}

/** An input with all that its configuration says. */
export interface Job {
  readonly input: Input
  /** Where it is or would be on disk, absolute. */
  readonly file: string
  readonly config: FileConfig
}

/** Something that citewell, or a plugin, got wrong while it was busy with a file. */
export interface Bug {
  readonly path: string
  readonly error: unknown
  /** The rule that it happened in, where it is known; all others ran. */
  readonly rule?: string
  /** The plugin that the rule comes from. */
  readonly plugin?: string | undefined
}

/** What was found in the files that could be linted, and the bugs met. */
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
  /** Is told how many more files are done. */
  readonly noteDone?: ((count: number) => void) | undefined
  /** Is shown every article with what was found in it, before the baseline is asked: to read it once only. */
  readonly noteLinted?: ((article: Article, diagnostics: readonly Diagnostic[]) => void) | undefined
  /** Is told when a stage of the work on a file ends, to measure it. */
  readonly noteStage?: ((stage: Stage) => void) | undefined
}

/** A part of the work, in its order. Reading, understanding and running rules happen for each file in turn. */
type Stage = 'configure' | 'read' | 'understand' | 'run rules' | 'compare with the baseline'

/** Run rules over files, one after the other. */
export function lintFiles(
  inputs: Iterable<ConfiguredInput>,
  { parser, today, noteDigest, noteDone, noteLinted, noteStage }: LintFilesOptions,
): LintedFiles {
  const files: FileReport[] = []
  const bugs: Bug[] = []
  for (const { input, config } of inputs) {
    const noteCrash = ({ path, error, rule, plugin }: Crash) => bugs.push({ path, error, rule, plugin })
    const lint = (article: Article): Omit<FileReport, 'path'> => {
      noteStage?.('understand')
      noteDigest?.(input.path, digest(article.source))
      const diagnostics = lintArticle(article, config, today, noteCrash)
      noteStage?.('run rules')
      noteLinted?.(article, diagnostics)
      return { ...noteArticle(article), diagnostics }
    }
    const outcome = withArticle(input, { ...config.settings, parser }, lint, () => noteStage?.('read'))
    const { kind, path } = outcome
    if (kind === 'bug') bugs.push({ path, error: outcome.error })
    else if (kind === 'unreadable') files.push({ path, diagnostics: [outcome.diagnostic] })
    else if (outcome.result.diagnostics.length > 0)
      files.push({ path, ...outcome.result, source: outcome.source })
    else files.push(reportLater(input, [], outcome.result))
    noteDone?.(1)
  }
  return { files, bugs }
}
