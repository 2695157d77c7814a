import type { ReadOptions } from '../article/article.ts'
import { type EnabledRule, lint } from '../core/lint.ts'
import type { FileReport } from '../core/report.ts'
import { withArticle } from './read-articles.ts'
import type { Input } from './read-file.ts'

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

/** Run rules over files, one after the other. */
export function lintFiles(
  inputs: readonly Input[],
  rules: readonly EnabledRule[],
  options: ReadOptions,
): LintedFiles {
  const files: FileReport[] = []
  const bugs: Bug[] = []
  for (const input of inputs) {
    const outcome = withArticle(input, options, article => lint(article, rules))
    const { kind, path } = outcome
    if (kind === 'bug') bugs.push({ path, error: outcome.error })
    else if (kind === 'unreadable') files.push({ path, diagnostics: [outcome.diagnostic] })
    else files.push({ path, diagnostics: outcome.result, source: outcome.source })
  }
  return { files, bugs }
}
