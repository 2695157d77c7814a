import type { MarkedSegments } from './segments.ts'

/** What every step needs that puts marks into a text. */
export interface MarkedText {
  readonly source: string
  /** The source with templating hidden, as the parser saw it; of the same length. */
  readonly masked: string
  readonly segments: MarkedSegments
  /** The line of an offset, from 1: the tree tells offsets only. */
  readonly lineAt: (offset: number) => number
  /** The start of attribute names that occur nowhere in the article, so that its own HTML cannot pose as marks. */
  readonly nonce: string
}

/** A name that is nowhere in a text. */
export function createNonce(source: string): string {
  const text = source.toLowerCase()
  let number = 0
  while (text.includes(`data-x${number}`)) number++
  return `data-x${number}`
}
