import { fingerprintAll } from '../core/fingerprint.ts'
import type { Diagnostic } from '../core/lint.ts'
import type { FileReport, Report } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import type { ReportContext } from './context.ts'
import { escapeControls, escapeJson } from './escape-controls.ts'
import { fromRepository } from './forge-paths.ts'

/** GitLab's words for severities; it has `blocker` and `critical` too. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  suggestion: 'info',
}

/** GitLab's Code Quality report: one array, which the widget of a merge request compares by fingerprint. */
export const renderGitlab = (report: Report, context: Pick<ReportContext, 'folder'> = {}): string =>
  `${escapeJson(JSON.stringify(fromRepository(report, context).files.flatMap(renderFile), undefined, 2))}\n`

function renderFile(file: FileReport): object[] {
  const fingerprints = fingerprintAll(file)
  return file.diagnostics.flatMap((diagnostic, index) =>
    diagnostic.suppression ? [] : [renderIssue(file.path, diagnostic, fingerprints[index]!)],
  )
}

const renderIssue = (path: string, diagnostic: Diagnostic, fingerprint: string): object => ({
  description: escapeControls(diagnostic.message),
  check_name: diagnostic.rule,
  fingerprint,
  severity: severities[diagnostic.severity],
  location: { path, lines: { begin: diagnostic.start.line, end: diagnostic.end.line } },
})
