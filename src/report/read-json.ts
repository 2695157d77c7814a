import * as v from 'valibot'
import type { ArticleNotes } from '../core/article-notes.ts'
import type { Diagnostic } from '../core/lint.ts'
import { createReport, type Report } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import { jsonVersion } from './json.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const counted = v.pipe(v.number(), v.integer(), v.minValue(1))
const point = v.object({ line: counted, column: counted, offset: whole })
const edits = v.array(v.object({ range: v.object({ start: whole, end: whole }), text: v.string() }))

const diagnostic = v.object({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'suggestion']),
  message: v.string(),
  start: point,
  end: point,
  fix: v.exactOptional(edits),
  suggestions: v.exactOptional(v.array(v.object({ title: v.string(), edits }))),
  related: v.exactOptional(v.array(v.object({ message: v.string(), start: point, end: point }))),
  url: v.exactOptional(v.string()),
  suppression: v.exactOptional(
    v.object({ kind: v.picklist(['comment', 'baseline']), reason: v.exactOptional(v.string()) }),
  ),
  fingerprint: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, Diagnostic>

const notes = {
  seen: v.exactOptional(
    v.object({
      quotations: whole,
      claims: whole,
      citedClaims: whole,
      citations: whole,
      references: whole,
      citedReferences: whole,
    }),
  ),
  unjudged: v.exactOptional(
    v.array(v.object({ about: v.string(), reason: v.string(), start: point, end: point })),
  ),
} satisfies Record<keyof ArticleNotes, unknown>

const report = v.object({
  files: v.array(v.object({ path: v.string(), diagnostics: v.array(diagnostic), ...notes })),
})

/**
 * Read a JSON report back. Fields that this version does not know are passed over, and the summary is counted anew.
 *
 * @param name what the report goes by in messages, such as the path of its file
 * @throws {UserError} when it is no report, or one of another version
 */
export function readJsonReport(name: string, text: string): Report {
  const value = parseJson(name, text)
  if (!v.is(v.object({ version: v.unknown(), files: v.unknown() }), value))
    throw new UserError(`\`${name}\` is no JSON report of citewell`, howToWrite)
  if (value.version !== jsonVersion)
    throw new UserError(
      `\`${name}\` is a report of version ${JSON.stringify(value.version)}, expected version ${jsonVersion}`,
      'Write all reports with the same version of citewell.',
    )
  const result = v.safeParse(report, value)
  if (result.success) return createReport(result.output.files)
  const [issue] = result.issues
  throw new UserError(
    `\`${name}\` is a damaged report: \`${v.getDotPath(issue)}\` must be \`${issue.expected}\`, not \`${issue.received}\``,
    howToWrite,
  )
}

const howToWrite = 'Write it with `--format json`.'

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const hint = text.trim() === '' ? 'The file is empty.' : howToWrite
    throw new UserError(`\`${name}\` is not JSON: ${String(Object(cause).message)}`, hint)
  }
}
