import { isUtf8 } from 'node:buffer'
import type { Diagnostic } from '../core/lint.ts'
import { createLocator } from '../article/range.ts'
import { reportUnreadable } from './unreadable.ts'

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
  if (isUtf16(bytes))
    return {
      unreadable: reportUnreadable('Unexpected UTF-16 text, expected UTF-8: save the file again as UTF-8'),
    }
  if (!isUtf8(bytes)) return { unreadable: reportInvalidByte(bytes) }
  const source = toText(bytes)
  const nul = source.indexOf('\0')
  if (nul < 0) return { source }
  const message = 'Unexpected NUL byte, expected text: this looks like a binary file'
  return { unreadable: reportUnreadable(message, createLocator(source)(nul)) }
}

export const reportSize = (size: number): Diagnostic =>
  reportUnreadable(`Unexpected size of ${Math.ceil(size / 1024 / 1024)} MB, expected at most 20 MB`)

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Decoding keeps the byte order mark and puts U+FFFD where the bytes make no sense. */
const toText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')

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
  const message = `Unexpected byte \`0x${byte}\`, expected UTF-8: save the file again as UTF-8`
  return reportUnreadable(message, createLocator(text)(at))
}
