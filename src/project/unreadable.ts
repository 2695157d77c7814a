import type { Point } from '../article/model.ts'
import type { Diagnostic } from '../core/lint.ts'
import { docsUrl } from '../core/rule-url.ts'

/** The rule id under which files are reported that cannot be read as an article. It is always on. */
const unreadableRule = 'file/readable'

/** A file that cannot be read is a diagnostic on that file; the others are still linted. */
export const reportUnreadable = (
  message: string,
  at: Point = { line: 1, column: 1, offset: 0 },
): Diagnostic => ({
  rule: unreadableRule,
  severity: 'error',
  message,
  start: at,
  end: at,
  url: docsUrl('file-readable.md'),
})
