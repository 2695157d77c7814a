import type { Unjudged } from '../core/article-notes.ts'
import type { Diagnostic } from '../core/lint.ts'
import { problemsOf, type Report } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import type { ReportContext } from './context.ts'
import { escapeControls } from './escape-controls.ts'
import { fromRepository } from './forge-paths.ts'
import { describeUnjudged } from './describe-unjudged.ts'

/** The commands that make annotations of the three kinds. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'notice',
}

/** Workflow commands, which GitHub Actions shows as annotations on the lines of a pull request. */
export const renderGithub = (report: Report, context: Pick<ReportContext, 'folder'> = {}): string =>
  fromRepository(report, context)
    .files.flatMap(file => [
      ...problemsOf(file).map(problem => renderCommand(file.path, problem)),
      ...(file.unjudged ?? []).map(note => renderNote(file.path, note)),
    ])
    .map(line => `${line}\n`)
    .join('')

/** A notice on the first place of what was left unjudged. */
const renderNote = (path: string, note: Unjudged): string =>
  renderCommand(path, {
    ...note,
    rule: 'not judged',
    severity: 'suggestion',
    message: describeUnjudged(note.reason),
  })

type Annotation = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'start' | 'end'>

function renderCommand(path: string, { rule, severity, message, start, end }: Annotation): string {
  const properties: Record<string, string | number> = {
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns when an annotation spans lines.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: `citewell: ${rule}`,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`
}

/** The four characters that the runner decodes again, then whatever else is not plain text. */
const escapeData = (text: string): string =>
  escapeControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

/** Within a property, the signs that end it count too. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
