import { type ArticleNotes, notesOf } from './article-notes.ts'
import type { Diagnostic } from './lint.ts'

/** What was found in one file. Paths are relative to the working folder, with forward slashes. */
export interface FileReport extends ArticleNotes {
  readonly path: string
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** The text, for code frames; `undefined` when the file could not be read. */
  readonly source?: string | undefined
}

/** What was found in all files. */
export interface Report {
  readonly files: readonly FileReport[]
  readonly summary: Summary
}

export interface Summary {
  /** Files looked at, with or without findings. */
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
  /** Findings with a fix that is certainly right. */
  readonly fixable: number
  /** Findings that a comment or the baseline lets pass; left out when there are none. Counted nowhere else. */
  readonly suppressed?: number
  /** Articles that were left unjudged, in part at least; left out when there are none. */
  readonly unjudged?: number
}

/** The same file with other findings. Its text, which may have to be read, is not asked for. */
export const withDiagnostics = (file: FileReport, diagnostics: readonly Diagnostic[]): FileReport => ({
  ...notesOf(file),
  path: file.path,
  diagnostics,
  get source() {
    return file.source
  },
})

/** The findings of a file that nobody let pass. */
export const problemsOf = ({ diagnostics }: FileReport): Diagnostic[] =>
  diagnostics.filter(({ suppression }) => suppression === undefined)

/** Put the reports of files together and count. */
export function createReport(files: readonly FileReport[]): Report {
  const problems = files.flatMap(problemsOf)
  const count = (matches: (diagnostic: Diagnostic) => boolean): number => problems.filter(matches).length
  const found = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
  const suppressed = found - problems.length
  const unjudged = files.filter(file => file.unjudged !== undefined).length
  return {
    files,
    summary: {
      files: files.length,
      errors: count(({ severity }) => severity === 'error'),
      warnings: count(({ severity }) => severity === 'warning'),
      suggestions: count(({ severity }) => severity === 'suggestion'),
      fixable: count(({ fix }) => fix !== undefined),
      ...(suppressed > 0 && { suppressed }),
      ...(unjudged > 0 && { unjudged }),
    },
  }
}

/** The same report without what does not matter enough to fail: errors alone are left. */
export const onlyErrors = ({ files }: Report): Report =>
  createReport(
    files.map(file =>
      withDiagnostics(
        file,
        file.diagnostics.filter(({ severity }) => severity === 'error'),
      ),
    ),
  )
