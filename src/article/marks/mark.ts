import type { Side } from './sides.ts'

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
}

/** What the surroundings alone say about a mark, whatever its shape. */
export type Role = 'opens' | 'closes' | 'either'

/** Marks of one family may pair, mixtures included: `"…”`. */
export type MarkFamily = 'double' | 'single' | 'doubled-single' | 'guillemets' | 'angles' | 'corner' | 'white-corner'

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ...families('double', '"“”„‟″'),
  ...families('single', '\'‘’‚‛'),
  ...families('guillemets', '«»'),
  ...families('angles', '‹›'),
  ...families('corner', '「」'),
  ...families('white-corner', '『』'),
])

function families(family: MarkFamily, chars: string): [string, MarkFamily][] {
  return [...chars].map(char => [char, family])
}

/** The family of a character, or `undefined` when it is no mark. */
export const familyOf = (char: string): MarkFamily | undefined => FAMILIES.get(char)
