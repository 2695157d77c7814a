// A report comes in; what a terminal shows of it goes out: findings file by file (`finding.ts`), a summary, and what to
// do next.
import { type FileReport, problemsOf, type Report, type Summary, withDiagnostics } from '../../core/report.ts'
import { escapeControls, showPath } from '../escape-controls.ts'
import { plural } from '../plural.ts'
import { type FindingLayout, renderFinding } from './finding.ts'
import type { NextCommands } from './next-commands.ts'
import type { Style } from './style.ts'
import { measureWidest } from './width.ts'

export interface PrettyOptions {
  readonly style: Style
  /** Columns of the terminal; left out, lines are as long as they come. */
  readonly width?: number | undefined
  /** What to type next. */
  readonly next?: NextCommands | undefined
}

/** The report for people: findings file by file, a summary, and where to read on. */
export function renderPretty({ files, summary }: Report, options: PrettyOptions): string {
  const reported = files
    .map(file => withDiagnostics(file, problemsOf(file)))
    .filter(({ diagnostics }) => diagnostics.length > 0)
  const blocks = reported.map(file => renderFile(file, options))
  return [...blocks, renderSummary(summary, reported, options)].join('\n')
}

function renderFile(file: FileReport, { style, width = Infinity }: PrettyOptions): string {
  const { path, diagnostics, source } = file
  const layout: FindingLayout = {
    style,
    width,
    placeWidth: measureWidest(diagnostics.map(({ start }) => `${start.line}:${start.column}`)),
    severityWidth: measureWidest(diagnostics.map(({ severity }) => severity)),
  }
  const blocks = diagnostics.map(diagnostic => `${renderFinding(diagnostic, source, layout)}\n`)
  return `${style.path(showPath(path))}\n${blocks.join('\n')}`
}

function renderSummary(
  summary: Summary,
  reported: readonly FileReport[],
  { style, next = anywhere }: PrettyOptions,
): string {
  const { files, errors, warnings, suggestions, suppressed = 0 } = summary
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
  const sum = `${style.strong(plural(total, 'problem'))} (${counts.join(', ')})${where}${passed}`
  return [sum, ...listNext(reported, next, style), ''].join('\n')
}

/** Where nobody has said how citewell was called. */
const anywhere: NextCommands = {
  fix: 'npx citewell fix',
  choose: 'npx citewell fix -i',
  explain: 'npx citewell explain',
}

/** What to type next, each with what it is for. */
function listNext(reported: readonly FileReport[], next: NextCommands, style: Style): string[] {
  const diagnostics = reported.flatMap(file => file.diagnostics)
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length
  const open = diagnostics.filter(({ fix, suggestions = [] }) => !fix && suggestions.length > 0).length
  const { rule } = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]!
  const lines = [
    fixable > 0 && [`${style.good('[*]')} ${fixable} can be fixed without judgement: `, next.fix],
    open > 0 && [
      `${style.good('?')} ${open} ${open === 1 ? 'has' : 'have'} a suggestion to choose: `,
      next.choose,
    ],
    ['To learn why it matters: ', `${next.explain} ${escapeControls(rule)}`],
  ]
  return lines.flatMap(line => (line ? [`${line[0]}${style.strong(line[1]!)}`] : []))
}
