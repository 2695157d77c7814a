import type { Located } from './range.ts'

/** A comment that speaks to citewell: `<!-- citewell-disable-next-line quotations/cited -- reason -->`. */
export interface Directive extends Located {
  readonly action: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'
  /** Rule ids or globs, as written; empty means every rule. */
  readonly rules: readonly (Located & { readonly name: string })[]
  readonly reason: string | undefined
}

/** Find the comments that speak to citewell, outside code. Pure and linear in the size of the text. */
export const collectDirectives = (_source: string): Directive[] => []
