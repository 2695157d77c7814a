import type { Diagnostic } from '../core/lint.ts'
import { type FileReport, problemsOf, type Report } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import type { ReportContext } from './context.ts'
import { element, xmlDocument } from './xml.ts'

/** Checkstyle's own words for severities. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info',
}

/**
 * The XML of Checkstyle, which Jenkins, SonarQube and reviewdog read. Files without problems are named too, so that
 * a reader knows that they were looked at.
 */
export const renderCheckstyle = ({ files }: Report, { version }: ReportContext): string =>
  xmlDocument(element('checkstyle', { version: `citewell ${version}` }, files.map(renderFile)))

const renderFile = (file: FileReport): string =>
  element('file', { name: file.path }, problemsOf(file).map(renderError))

/** Readers take the words of `source` before its last dot for a category. */
const renderError = ({ start, severity, message, rule }: Diagnostic): string =>
  element('error', {
    line: start.line,
    column: start.column,
    severity: severities[severity],
    message,
    source: `citewell.${rule}`,
  })
