/** Where a quotation stands, as far as its neighbours matter. */
export interface Spot {
  readonly block: boolean
  readonly first: number
  readonly last: number
  readonly list: number
  readonly section: number
  readonly outer: number
  readonly words: number
}
