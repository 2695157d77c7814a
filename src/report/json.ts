import { escapeJson } from './escape-controls.ts'
import { notesOf } from '../core/article-notes.ts'
import { fingerprintAll } from '../core/fingerprint.ts'
import type { Diagnostic } from '../core/lint.ts'
import type { FileReport, Report } from '../core/report.ts'

/** The version of the JSON report: it changes when a field goes or means something else, not when one is added. */
export const jsonVersion = 1

/** The report for programs: one JSON value, as docs/json-report.md and docs/schemas/report.schema.json describe. */
export const renderJson = ({ files, summary }: Report): string =>
  `${escapeJson(JSON.stringify({ version: jsonVersion, files: files.map(describeFile), summary }))}\n`

/** The report as JSON Lines: a line for each finding, which says where it is, and a last one with the summary. */
export const renderJsonl = ({ files, summary }: Report): string =>
  [
    ...files.flatMap(file => describeAll(file).map(finding => ({ path: file.path, ...finding }))),
    { version: jsonVersion, summary },
  ]
    .map(line => `${escapeJson(JSON.stringify(line))}\n`)
    .join('')

/** Named key by key, so that the order is stable and nothing private slips out. */
const describeFile = (file: FileReport): object => ({
  path: file.path,
  diagnostics: describeAll(file),
  ...notesOf(file),
})

function describeAll(file: FileReport): object[] {
  const fingerprints = fingerprintAll(file)
  return file.diagnostics.map((diagnostic, index) => order(diagnostic, fingerprints[index]!))
}

/** Named key by key, so that the order is stable and nothing private slips out. */
const order = (
  { rule, severity, message, start, end, fix, suggestions, related, url, suppression }: Diagnostic,
  fingerprint: string,
): object => ({
  rule,
  severity,
  message,
  start,
  end,
  fix,
  suggestions,
  related,
  url,
  suppression,
  fingerprint,
})
