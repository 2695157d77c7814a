import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import type { ArticleNotes } from '../../core/article-notes.ts'
import type { Diagnostic } from '../../core/lint.ts'
import type { FileReport } from '../../core/report.ts'
import { errorCode } from '../error-code.ts'
import { decode, type Decoded, largestFile, reportSize, reportUnreadable } from './decode.ts'
import { isArticleName } from './walk.ts'
import { NotReadable, readRegular, resolveInside } from './read-regular.ts'

/** Something to read: a file on disk, or bytes that came from elsewhere, such as standard input. */
export interface Input {
  /** As shown in reports: relative to the working folder, with forward slashes. */
  readonly path: string
  readonly content:
    | {
        readonly file: string
        /** Links must not lead out of this folder; where somebody named a file outside, they may lead anywhere. */
        readonly root?: string | undefined
      }
    | { readonly bytes: Uint8Array }
}

/** Read the text of a file. What stands in the way becomes a diagnostic, never an exception. */
export const readInput = ({ content }: Input): Decoded =>
  'bytes' in content ? decode(content.bytes) : readFile(content.file, content.root)

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

function readFile(file: string, root: string | undefined): Decoded {
  try {
    // What a link in somebody's articles leads to need not be an article.
    const real = root === undefined ? file : resolveArticle(file, root)
    return decode(readRegular(real, largestFile, root === undefined))
  } catch (error) {
    if (error instanceof NotReadable && error.code === 'EFBIG') return { unreadable: reportSize(error.size) }
    return { unreadable: reportUnreadable(describeFailure(errorCode(error))) }
  }
}

/**
 * Where an article is, links followed.
 *
 * @throws {NotReadable} when links lead out of the folder, or to what bears another name than an article
 */
function resolveArticle(file: string, root: string): string {
  if (!lstatSync(file).isSymbolicLink() && isRealFolder(dirname(file))) return file
  const real = resolveInside(file, root)
  if (!isArticleName(real) && extname(real) !== extname(file)) throw new NotReadable('EOUTSIDE')
  return real
}

/** Articles come folder by folder. */
let lastFolder = { path: '', isReal: false }

function isRealFolder(path: string): boolean {
  if (lastFolder.path !== path) lastFolder = { path, isReal: realpathSync(path) === path }
  return lastFolder.isReal
}

function describeFailure(code: string): string {
  if (code === 'ENOTFILE') return 'This is a pipe or a device. Name a file, or - for standard input'
  if (code === 'EOUTSIDE')
    return 'This link leads to no article of this folder. Put the article in its place, or take it out'
  if (code === 'ELOOP') return 'This link leads in circles. Mend it, or take it out'
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
