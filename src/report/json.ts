import type { Diagnostic } from '../core/lint.ts'
import type { Report } from '../core/report.ts'

/** The report for programs: one JSON value, as docs/json-report.md describes. */
export const renderJson = ({ files, summary }: Report): string =>
  `${JSON.stringify({ files: files.map(({ path, diagnostics }) => ({ path, diagnostics: diagnostics.map(order) })), summary })}\n`

/** Named key by key, so that the order is stable and nothing private slips out. */
const order = ({ rule, severity, message, start, end, fix, suggestions, url }: Diagnostic): object => ({
  rule,
  severity,
  message,
  start,
  end,
  fix,
  suggestions,
  url,
})
