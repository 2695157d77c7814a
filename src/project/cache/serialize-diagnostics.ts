import { type ArticleNotes, notesOf } from '../../core/article-notes.ts'
import { fingerprintAll } from '../../core/fingerprint.ts'
import type { Diagnostic } from '../../core/lint.ts'
import type { FileReport } from '../../core/report.ts'
import { ruleUrl } from '../../core/rule-url.ts'
import { type Input, reportLater } from '../files/read-file.ts'

/**
 * A diagnostic as it goes into the cache and from one thread to another. In JSON it takes a third of what the object
 * takes.
 */
type SerializedDiagnostic = readonly [
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
export interface SerializedReport {
  readonly packed: readonly SerializedDiagnostic[]
  readonly notes: ArticleNotes
  readonly isText: boolean
}

export function serializeReport(file: FileReport): SerializedReport {
  const { diagnostics } = file
  const notes = notesOf(file)
  // Most files have no findings; their text would be read for nothing.
  if (diagnostics.length === 0) return { packed: [], notes, isText: true }
  const fingerprints = fingerprintAll(file)
  const packed = diagnostics.map((diagnostic, index) => serialize(diagnostic, fingerprints[index]!))
  return { packed, notes, isText: file.source !== undefined }
}

/** Whether something read back is what `serializeReport` made. */
export const isPacked = (value: unknown): value is SerializedReport['packed'] =>
  Array.isArray(value) && value.every(isSerialized)

function isSerialized(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 10) return false
  const [rule, severity, message, fingerprint, ...rest]: unknown[] = value
  return (
    [rule, message, fingerprint].every(text => typeof text === 'string') &&
    ['error', 'warning', 'suggestion'].includes(String(severity)) &&
    rest.slice(0, 6).every(number => Number.isSafeInteger(number) && Number(number) >= 0) &&
    (rest[6] === undefined || (typeof rest[6] === 'object' && rest[6] !== null))
  )
}

export function deserializeReport(input: Input, { packed, notes, isText }: SerializedReport): FileReport {
  const diagnostics = packed.map(deserialize)
  return isText ? reportLater(input, diagnostics, notes) : { path: input.path, diagnostics }
}

function serialize(
  { rule, severity, message, start, end, url, ...others }: Diagnostic,
  fingerprint: string,
): SerializedDiagnostic {
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

function deserialize(packed: SerializedDiagnostic): Diagnostic {
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
