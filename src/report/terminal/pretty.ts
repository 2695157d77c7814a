import type { Diagnostic } from '../../core/lint.ts'
import { type FileReport, problemsOf, type Report, type Summary, withDiagnostics } from '../../core/report.ts'
import { cutCodeFrame } from './code-frame.ts'
import { plural } from '../plural.ts'
import type { Style } from './style.ts'
import { escapeControls, showPath } from '../escape-controls.ts'
import { measureWidest, padEnd, padStart } from './width.ts'

export interface PrettyOptions {
  readonly style: Style
}

/** The report for people: findings file by file, a summary, and where to read on. */
export function renderPretty({ files, summary }: Report, { style }: PrettyOptions): string {
  const reported = files
    .map(file => withDiagnostics(file, problemsOf(file)))
    .filter(({ diagnostics }) => diagnostics.length > 0)
  const blocks = reported.map(file => renderFile(file, style))
  return [...blocks, renderSummary(summary, reported, style)].join('\n')
}

function renderFile(file: FileReport, style: Style): string {
  const { path, diagnostics } = file
  const places = diagnostics.map(({ start }) => `${start.line}:${start.column}`)
  const messages = diagnostics.map(({ message }) => escapeControls(message))
  const widths = {
    place: measureWidest(places),
    severity: measureWidest(diagnostics.map(({ severity }) => severity)),
    message: measureWidest(messages),
  }
  const lines = diagnostics.map((diagnostic, index) => {
    const { rule, severity } = diagnostic
    const line = [
      style.dim(padStart(places[index]!, widths.place)),
      style.severity[severity](padEnd(severity, widths.severity)),
      padEnd(messages[index]!, widths.message),
      style.dim(rule),
    ].join('  ')
    return `  ${line}\n${renderFrame(diagnostic, file, style)}`
  })
  return `${style.path(showPath(path))}\n${lines.join('').trimEnd()}\n`
}

/** Errors show the words they mean; a finding about the file as a whole has none. */
function renderFrame({ severity, start, end }: Diagnostic, file: FileReport, style: Style): string {
  if (severity !== 'error' || start.offset === end.offset || file.source === undefined) return ''
  const { line, marks } = cutCodeFrame(file.source, start, end)
  const number = String(start.line)
  const margin = ' '.repeat(number.length)
  return [
    '',
    `    ${style.dim(`${number} |`)} ${line}`,
    `    ${style.dim(`${margin} |`)} ${style.severity.error(marks)}`,
    '\n',
  ].join('\n')
}

function renderSummary(summary: Summary, reported: readonly FileReport[], style: Style): string {
  const { files, errors, warnings, suggestions, fixable, suppressed = 0 } = summary
  const total = errors + warnings + suggestions
  const passed = suppressed > 0 ? `, ${plural(suppressed, 'finding')} suppressed` : ''
  if (total === 0)
    return `${style.good('✓')} ${plural(files, 'article')} checked, nothing to report${passed}\n`
  const counts = [
    errors > 0 ? style.severity.error(plural(errors, 'error')) : '',
    warnings > 0 ? style.severity.warning(plural(warnings, 'warning')) : '',
    suggestions > 0 ? style.severity.suggestion(plural(suggestions, 'suggestion')) : '',
  ].filter(Boolean)
  const where = files === 1 ? '' : ` in ${reported.length} of ${plural(files, 'article')}`
  const lines = [`${style.strong(plural(total, 'problem'))} (${counts.join(', ')})${where}${passed}`]
  if (fixable > 0) lines.push(`${fixable} can be fixed without judgement: \`citewell fix\``)
  return `${lines.join('\n')}\n\n${renderReading(reported, style)}`
}

/** The documentation of every rule that spoke: why it matters, and what to do. */
function renderReading(reported: readonly FileReport[], style: Style): string {
  const urls = new Map<string, string>()
  for (const { diagnostics } of reported)
    for (const { rule, url } of diagnostics) if (url) urls.set(rule, url)
  const rules = [...urls.keys()].toSorted()
  const width = measureWidest(rules)
  const lines = rules.map(rule => `  ${padEnd(rule, width)}  ${style.dim(urls.get(rule)!)}\n`)
  return `Why it matters and what to do:\n${lines.join('')}`
}
