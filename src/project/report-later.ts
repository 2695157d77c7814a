import type { Diagnostic } from '../core/lint.ts'
import type { FileReport } from '../core/report.ts'
import type { Decoded } from './decode.ts'
import { type Input, readInput } from './read-file.ts'

/**
 * The report of a file whose text is read when somebody asks for it. Nobody does for most files, and thousands of
 * texts need not be kept.
 */
export function reportLater(input: Input, diagnostics: readonly Diagnostic[]): FileReport {
  let decoded: Decoded | undefined
  return {
    path: input.path,
    diagnostics,
    get source() {
      decoded ??= readInput(input)
      return 'source' in decoded ? decoded.source : undefined
    },
  }
}
