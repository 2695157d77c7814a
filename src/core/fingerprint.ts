import type { Diagnostic } from './lint.ts'
import type { FileReport } from './report.ts'

/**
 * What each finding of a file is known by from one run to the next, in their order: 16 hexadecimal digits. It holds
 * while the marked words stay the same, wherever they move within the file. Equal words marked by one rule are told
 * apart by counting, so every finding of a file has a fingerprint of its own.
 */
export function fingerprintAll({ path, diagnostics, source }: FileReport): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(diagnostic => {
    if (diagnostic.fingerprint !== undefined) return diagnostic.fingerprint
    const content = [diagnostic.rule, path, findContent(diagnostic, source)].join('\0')
    const count = seen.get(content) ?? 0
    seen.set(content, count + 1)
    return hash(`${content}\0${count}`)
  })
}

/** The marked words, whatever their line breaks; the message of a finding that marks none or whose text is gone. */
function findContent({ start, end, message }: Diagnostic, source: string | undefined): string {
  const words = source?.slice(start.offset, end.offset).replace(/\s+/g, ' ').trim()
  return words === undefined || words === '' ? message : words
}

/** 64 bits from two rounds of FNV-1a over UTF-16 code units, mixed: to tell texts apart, not to keep secrets. */
export function hash(text: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
    high ^= low >>> 15
  }
  return [mix(low ^ text.length), mix(high)].map(half => half.toString(16).padStart(8, '0')).join('')
}

/** A check sum of a text: 8 hexadecimal digits. */
export const hashText = (text: string): string => hash(text).slice(0, 8)

/** Let every bit of a number reach every other one. */
function mix(half: number): number {
  let mixed = Math.imul(half ^ (half >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
