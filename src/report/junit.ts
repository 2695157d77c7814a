import type { Diagnostic } from '../core/lint.ts'
import { type FileReport, problemsOf, type Report } from '../core/report.ts'
import { fails, type ReportContext } from './context.ts'
import { element, textElement, xmlDocument } from './xml.ts'
import { describeUnjudged } from './describe-unjudged.ts'

/**
 * The XML of JUnit, in the form that Ant and Jenkins agreed on: a suite for each article, a test for each finding.
 * What fails the run is a failed test, what does not is a passed one that is told in the output of its suite, and
 * what somebody let pass is a skipped one. An article without findings is one passed test.
 */
export const renderJunit = ({ files }: Report, context: ReportContext): string =>
  xmlDocument(
    element(
      'testsuites',
      {},
      files.map((file, index) => renderSuite(file, index, context)),
    ),
  )

function renderSuite(file: FileReport, index: number, context: ReportContext): string {
  const { path, diagnostics } = file
  const problems = problemsOf(file)
  const failures = problems.filter(({ severity }) => fails(severity, context))
  const passed = problems.filter(({ severity }) => !fails(severity, context))
  const attributes = {
    package: 'citewell',
    id: index,
    name: path,
    timestamp: context.started.toISOString().slice(0, 19),
    hostname: 'localhost',
    tests: Math.max(1, diagnostics.length),
    failures: failures.length,
    errors: 0,
    skipped: diagnostics.length - problems.length,
    time: 0,
  }
  const cases =
    diagnostics.length === 0
      ? [renderCase(path, 'no findings')]
      : diagnostics.map(diagnostic => renderFinding(path, diagnostic, context))
  return element('testsuite', attributes, [
    element('properties', {}, [element('property', { name: 'citewell', value: context.version })]),
    ...cases,
    textElement('system-out', {}, [
      ...passed.map(diagnostic => tell(path, diagnostic)),
      ...(file.unjudged ?? []).map(
        note => `${path}:${note.start.line}:${note.start.column}: note ${describeUnjudged(note.reason)}`,
      ),
    ]),
    textElement('system-err', {}, []),
  ])
}

function renderFinding(path: string, diagnostic: Diagnostic, context: ReportContext): string {
  const { rule, severity, message, start, url, suppression } = diagnostic
  const name = `${start.line}:${start.column} ${rule}`
  if (suppression) {
    const { kind, reason } = suppression
    return renderCase(path, name, element('skipped', { message: reason ? `${kind}: ${reason}` : kind }))
  }
  if (!fails(severity, context)) return renderCase(path, name)
  const lines = [tell(path, diagnostic), ...(url ? [url] : [])]
  return renderCase(path, name, textElement('failure', { message, type: severity }, lines))
}

const renderCase = (path: string, name: string, ...outcome: string[]): string =>
  element('testcase', { name, classname: path, time: 0 }, outcome)

const tell = (path: string, { start, severity, message, rule }: Diagnostic): string =>
  `${path}:${start.line}:${start.column}: ${severity} ${message} [${rule}]`
