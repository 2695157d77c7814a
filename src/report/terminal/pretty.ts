// A report comes in; what a terminal shows of it goes out: findings file by file (`finding.ts`), a summary, and what to
// do next.
import type { Unjudged } from '../../core/article-notes.ts'
import { type FileReport, problemsOf, type Report, type Summary, withDiagnostics } from '../../core/report.ts'
import { escapeControls, showPath } from '../escape-controls.ts'
import { describeSeen } from '../describe-seen.ts'
import { plural } from '../plural.ts'
import { type FindingLayout, renderFinding } from './finding.ts'
import type { NextCommands } from './next-commands.ts'
import type { Style } from './style.ts'
import { measureWidest } from './width.ts'
import { wrap } from './wrap.ts'
import { describeUnjudged } from '../describe-unjudged.ts'

export interface PrettyOptions {
  readonly style: Style
  /** Columns of the terminal; left out, lines are as long as they come. */
  readonly width?: number | undefined
  /** What to type next. */
  readonly next?: NextCommands | undefined
}

/** Articles that are listed for nothing but that they were left unjudged. The summary counts them all. */
const mostUnjudged = 10

/** The report for people: findings file by file, a summary, and where to read on. */
export function renderPretty({ files, summary }: Report, options: PrettyOptions): string {
  const problems = files.map(file => withDiagnostics(file, problemsOf(file)))
  const reported = problems.filter(({ diagnostics }) => diagnostics.length > 0)
  const unjudged = problems.filter(file => file.unjudged && file.diagnostics.length === 0)
  const listed = new Set([...reported, ...unjudged.slice(0, mostUnjudged)])
  const blocks = problems.filter(file => listed.has(file)).map(file => renderFile(file, options))
  const end =
    reported.length > 0
      ? renderSummary(summary, reported, options)
      : renderWell(files, summary, options.style)
  return [...blocks, end].join('\n')
}

function renderFile(file: FileReport, { style, width = Infinity }: PrettyOptions): string {
  const { path, diagnostics, source, unjudged = [] } = file
  const layout: FindingLayout = {
    style,
    width,
    placeWidth: measureWidest(diagnostics.map(({ start }) => `${start.line}:${start.column}`)),
    severityWidth: measureWidest(diagnostics.map(({ severity }) => severity)),
  }
  const blocks = diagnostics.map(diagnostic => `${renderFinding(diagnostic, source, layout)}\n`)
  const notes = unjudged.map(note => `${renderNote(note, style, width)}\n`)
  return `${style.path(showPath(path))}\n${[...notes, ...blocks].join('\n')}`
}

/** What was left unjudged, at the first place that tells it. */
function renderNote(note: Unjudged, style: Style, width: number): string {
  const place = `${note.start.line}:${note.start.column}`
  const words = escapeControls(describeUnjudged(note.reason)).split(' ')
  const lines = wrap(words, width - place.length - 10)
  return `  ${style.dim(place)}  note  ${lines.join(`\n${' '.repeat(place.length + 10)}`)}`
}

/** Nothing was found: say what was read, so that nobody takes what was not understood for well done. */
function renderWell(files: readonly FileReport[], summary: Summary, style: Style): string {
  const { suppressed = 0, unjudged = 0 } = summary
  const count = plural(summary.files, 'article')
  const seen = describeSeen(files)
  const passed = suppressed > 0 ? `; ${plural(suppressed, 'finding')} suppressed` : ''
  if (unjudged > 0 && unjudged === summary.files) return `– ${count}, not judged in full: ${seen}${passed}\n`
  const left = unjudged > 0 ? `; ${plural(unjudged, 'article')} not judged in full` : ''
  return `${style.good('✓')} ${count}${seen === undefined ? ' checked, nothing to report' : `: ${seen}`}${left}${passed}\n`
}

function renderSummary(
  summary: Summary,
  reported: readonly FileReport[],
  { style, next = anywhere }: PrettyOptions,
): string {
  const { files, errors, warnings, suggestions, suppressed = 0, unjudged = 0 } = summary
  const total = errors + warnings + suggestions
  const passed = suppressed > 0 ? `, ${plural(suppressed, 'finding')} suppressed` : ''
  const left =
    unjudged === 0
      ? ''
      : files === 1
        ? ', the article was not judged in full'
        : `, ${plural(unjudged, 'article')} not judged in full`
  const counts = [
    errors > 0 ? style.severity.error(plural(errors, 'error')) : '',
    warnings > 0 ? style.severity.warning(plural(warnings, 'warning')) : '',
    suggestions > 0 ? style.severity.suggestion(plural(suggestions, 'suggestion')) : '',
  ].filter(Boolean)
  const where = files === 1 ? '' : ` in ${reported.length} of ${plural(files, 'article')}`
  const sum = `${style.strong(plural(total, 'problem'))} (${counts.join(', ')})${where}${passed}${left}`
  return [sum, ...listNext(reported, next, style), ''].join('\n')
}

/** Where nobody has said how citewell was called. */
const anywhere: NextCommands = {
  lint: 'npx citewell',
  prune: 'npx citewell suppress --prune',
  fix: 'npx citewell fix',
  choose: 'npx citewell fix -i',
  explain: 'npx citewell explain',
}

/** What to type next, each with what it is for. */
function listNext(reported: readonly FileReport[], next: NextCommands, style: Style): string[] {
  const diagnostics = reported.flatMap(file => file.diagnostics)
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length
  const open = diagnostics.filter(({ fix, suggestions = [] }) => !fix && suggestions.length > 0).length
  const hasOutdated = diagnostics.some(each => each.rule === 'lint/unused-baseline')
  const { rule } = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]!
  const lines = [
    fixable > 0 && [`${style.good('[*]')} ${fixable} can be fixed without judgement: `, next.fix],
    open > 0 && [
      `${style.good('?')} ${open} ${open === 1 ? 'has' : 'have'} a suggestion to choose: `,
      next.choose,
    ],
    hasOutdated && ['To take what was put right out of the baseline: ', next.prune],
    ['To learn why it matters: ', `${next.explain} ${escapeControls(rule)}`],
  ]
  return lines.flatMap(line => (line ? [`${line[0]}${style.strong(line[1]!)}`] : []))
}
