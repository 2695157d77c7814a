import type { Role, Side } from './sides.ts'

/** A character (or a doubled one) that may open or close a quotation. Apostrophes inside words are none. */
export interface Mark {
  /** Prose offset. */
  readonly at: number
  /** 1, or 2 for doubled marks such as `''`. */
  readonly length: number
  /** The first character; an astral mark does not exist. */
  readonly char: string
  readonly family: MarkFamily
  /** What stands before and after the run of adjacent marks that this one is part of. */
  readonly left: Side
  readonly right: Side
  readonly role: Role
  /** Forgotten space: a single mark inside what looks like one word, but may close before the next word. */
  readonly spaceForgotten: boolean
}

/** Marks of one family may pair, mixtures included: `"…”`. */
export type MarkFamily =
  | 'double'
  | 'single'
  | 'doubled-single'
  | 'guillemets'
  | 'angles'
  | 'corner'
  | 'white-corner'

/** Two of them make a doubled mark; one is none. */
export const BACKTICK = 0x60

/** The family of a UTF-16 code unit, or `undefined` when it is no mark. */
export function familyOf(code: number): MarkFamily | undefined {
  switch (code) {
    case 0x22: // "
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x201f: // ‟
    case 0x2033: // ″, double prime
      return 'double'
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
      return 'single'
    case 0xab: // «
    case 0xbb: // »
      return 'guillemets'
    case 0x2039: // ‹
    case 0x203a: // ›
      return 'angles'
    case 0x300c: // 「
    case 0x300d: // 」
      return 'corner'
    case 0x300e: // 『
    case 0x300f: // 』
      return 'white-corner'
    default:
      return undefined
  }
}
