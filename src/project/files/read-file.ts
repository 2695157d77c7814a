import { readFileSync, statSync } from 'node:fs'
import type { ArticleNotes } from '../../core/article-notes.ts'
import type { Diagnostic } from '../../core/lint.ts'
import type { FileReport } from '../../core/report.ts'
import { errorCode } from '../error-code.ts'
import { decode, type Decoded, largestFile, reportSize, reportUnreadable } from './decode.ts'

/** Something to read: a file on disk, or bytes that came from elsewhere, such as standard input. */
export interface Input {
  /** As shown in reports: relative to the working folder, with forward slashes. */
  readonly path: string
  readonly content: { readonly file: string } | { readonly bytes: Uint8Array }
}

/** Read the text of a file. What stands in the way becomes a diagnostic, never an exception. */
export const readInput = ({ content }: Input): Decoded =>
  'bytes' in content ? decode(content.bytes) : readFile(content.file)

/** The bytes to read; 0 where nothing can be read, which is reported by who tries. */
export function sizeOf({ content }: Input): number {
  if ('bytes' in content) return content.bytes.length
  try {
    return statSync(content.file).size
  } catch (error) {
    errorCode(error)
    return 0
  }
}

function readFile(file: string): Decoded {
  try {
    const stats = statSync(file)
    // Reading a pipe or a device may never end.
    if (!stats.isFile())
      return {
        unreadable: reportUnreadable('This is a pipe or a device. Name a file, or - for standard input'),
      }
    if (stats.size > largestFile) return { unreadable: reportSize(stats.size) }
    return decode(readFileSync(file))
  } catch (error) {
    return { unreadable: reportUnreadable(describeFailure(errorCode(error))) }
  }
}

function describeFailure(code: string): string {
  if (code === 'ENOENT') return 'This link leads to no file. Mend it, or take it out'
  if (code === 'EACCES' || code === 'EPERM')
    return 'You may not read this file. Give yourself permission, or leave it out'
  return `This file cannot be read (${code}). Look whether other programs can open it`
}

/**
 * The report of a file whose text is read when somebody asks for it. Nobody does for most files, and thousands of
 * texts need not be kept.
 */
export function reportLater(
  input: Input,
  diagnostics: readonly Diagnostic[],
  notes: ArticleNotes,
): FileReport {
  let decoded: Decoded | undefined
  return {
    ...notes,
    path: input.path,
    diagnostics,
    get source() {
      decoded ??= readInput(input)
      return 'source' in decoded ? decoded.source : undefined
    },
  }
}
