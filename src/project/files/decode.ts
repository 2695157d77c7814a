import { isUtf8 } from 'node:buffer'
import type { Point } from '../../article/model.ts'
import { createLocator } from '../../article/locate.ts'
import type { Diagnostic } from '../../core/lint.ts'
import { docsUrl } from '../../core/rule-url.ts'
import { describeDocument } from './document-kind.ts'

/** The text of a file, or why there is none. */
export type Decoded = { readonly source: string } | { readonly unreadable: Diagnostic }

/** Files above this size are no articles; 20 MB of text is some 3,000,000 words. */
export const largestFile = 20 * 1024 * 1024

/**
 * Turn the bytes of a file into text. A byte order mark stays in the text, as U+FEFF at offset 0, so that offsets
 * are those of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return { unreadable: reportSize(bytes.length) }
  const document = describeDocument(bytes)
  if (document !== undefined) return { unreadable: reportUnreadable(document) }
  if (isUtf16(bytes))
    return {
      unreadable: reportUnreadable('This file is text in UTF-16. Save it again as UTF-8'),
    }
  if (!isUtf8(bytes)) return { unreadable: reportInvalidByte(bytes) }
  // In the bytes, because every other byte of a decoded text that is not plain ASCII is 0.
  const nul = toBuffer(bytes).indexOf(0)
  if (nul < 0) return { source: toText(bytes) }
  const before = toText(bytes.subarray(0, nul))
  const message = 'There is a NUL byte in this file, so it is hardly text. Name a text file instead'
  return { unreadable: reportUnreadable(message, createLocator(`${before}\0`)(before.length)) }
}

export const reportSize = (size: number): Diagnostic =>
  reportUnreadable(
    `This file has ${Math.ceil(size / 1024 / 1024)} MB, and an article at most 20 MB. Part it, or leave it out`,
  )

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Decoding keeps the byte order mark and puts U+FFFD where the bytes make no sense. */
const toText = (bytes: Uint8Array): string => toBuffer(bytes).toString('utf8')

/** The same memory. */
const toBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length)

/** The replacement character as UTF-8: a file may well hold it. */
const replacement = [0xef, 0xbf, 0xbd]

function reportInvalidByte(bytes: Uint8Array): Diagnostic {
  const text = toText(bytes)
  let at = text.indexOf('\uFFFD')
  let byteOffset = Buffer.byteLength(text.slice(0, at))
  while (replacement.every((byte, index) => bytes[byteOffset + index] === byte)) {
    const next = text.indexOf('\uFFFD', at + 1)
    byteOffset += Buffer.byteLength(text.slice(at, next))
    at = next
  }
  const byte = bytes[byteOffset]!.toString(16).toUpperCase()
  const message = `This file is not UTF-8, as the byte 0x${byte} shows. Save it again as UTF-8`
  return reportUnreadable(message, createLocator(text)(at))
}

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
