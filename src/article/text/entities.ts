import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { matchAt } from '../spans.ts'

/** A character reference as it was written and what it stands for. */
export interface Entity {
  /** `&nbsp;`, `&#160;`. */
  readonly written: string
  /** One or two UTF-16 code units, never none. */
  readonly text: string
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]{1,31}));/y

/** Read the character reference that starts at `at`, or `undefined` when the `&` there is only an ampersand. */
export function entityAt(source: string, at: number): Entity | undefined {
  const match = matchAt(REFERENCE, source, at)
  if (!match) return undefined
  const [written, hexadecimal, decimal, name = ''] = match
  if (hexadecimal) return { written, text: fromCode(Number.parseInt(hexadecimal, 16)) }
  if (decimal) return { written, text: fromCode(Number.parseInt(decimal, 10)) }
  const text = decodeNamedCharacterReference(name)
  return text ? { written, text } : undefined
}

/** Codes that name no character become U+FFFD, as in CommonMark. */
const fromCode = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
