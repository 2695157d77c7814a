import { fingerprintAll } from '../core/fingerprint.ts'
import type { Diagnostic } from '../core/lint.ts'
import type { FileReport } from '../core/report.ts'
import { ruleUrl } from '../core/rule-url.ts'
import type { Input } from './read-file.ts'
import { reportLater } from './report-later.ts'

/**
 * A diagnostic as it goes into the cache and from one thread to another. In JSON it takes a third of what the object
 * takes.
 */
type Packed = readonly [
  rule: string,
  severity: Diagnostic['severity'],
  message: string,
  fingerprint: string,
  startLine: number,
  startColumn: number,
  startOffset: number,
  endLine: number,
  endColumn: number,
  endOffset: number,
  rest?: Rest,
]

/** What few diagnostics have. */
interface Rest extends Partial<Omit<Diagnostic, 'url'>> {
  /** Left out where it is that of the rule, `null` where there is none. */
  readonly url?: string | null
}

/** What was found in a file, and whether it is text. With fingerprints, so that the text is not needed again. */
export interface PackedReport {
  readonly packed: readonly Packed[]
  readonly isText: boolean
}

export function packReport(file: FileReport): PackedReport {
  const { diagnostics } = file
  // Most files have no findings; their text would be read for nothing.
  if (diagnostics.length === 0) return { packed: [], isText: true }
  const fingerprints = fingerprintAll(file)
  const packed = diagnostics.map((diagnostic, index) => pack(diagnostic, fingerprints[index]!))
  return { packed, isText: file.source !== undefined }
}

export function unpackReport(input: Input, { packed, isText }: PackedReport): FileReport {
  const diagnostics = packed.map(unpack)
  return isText ? reportLater(input, diagnostics) : { path: input.path, diagnostics }
}

function pack(
  { rule, severity, message, start, end, url, ...others }: Diagnostic,
  fingerprint: string,
): Packed {
  const { fingerprint: _, ...found } = others
  const rest: Rest = url === ruleUrl(rule) ? found : { ...found, url: url ?? null }
  return [
    rule,
    severity,
    message,
    fingerprint,
    start.line,
    start.column,
    start.offset,
    end.line,
    end.column,
    end.offset,
    ...(Object.keys(rest).length > 0 ? ([rest] as const) : ([] as const)),
  ]
}

function unpack(packed: Packed): Diagnostic {
  const [
    rule,
    severity,
    message,
    fingerprint,
    line,
    column,
    offset,
    endLine,
    endColumn,
    endOffset,
    rest = {},
  ] = packed
  const { url = ruleUrl(rule), ...found } = rest
  return {
    rule,
    severity,
    message,
    ...found,
    start: { line, column, offset },
    end: { line: endLine, column: endColumn, offset: endOffset },
    ...(url !== null && { url }),
    fingerprint,
  }
}
