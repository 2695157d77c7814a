// What is known of the block that is read for templating. `find.ts` makes one for each block; those that know braces, tags
// and math ask it.

import type { Search } from '../lines/source-lines.ts'
import type { Range } from '../model.ts'
import { findFrom } from '../spans.ts'

/** A stretch of source that the site generator reads and the reader never sees. */
export interface Templating extends Range {
  /** `comment`: `<!-- … -->` or `{/* … *\/}`, which may speak to citewell. */
  readonly kind: 'comment' | 'template'
}

/** What is known about a file while it is read. */
export interface File {
  readonly source: string
  readonly search: Search
  readonly nextSpecial: SpecialSearch
  /** The file shows that it is MDX, so `{…}` is an expression. */
  readonly mdx: boolean
}

/** A stretch of lines that is read in one go. Pairs are only looked for when somebody asks. */
export class Scan implements File {
  readonly source: string
  readonly search: Search
  readonly nextSpecial: SpecialSearch
  readonly mdx: boolean
  /** The block's offsets: no construct but a comment or a verbatim shortcode may go beyond its end. */
  readonly start: number
  readonly end: number
  #braces: Map<number, number> | undefined
  #ticks: Map<number, number> | undefined

  constructor({ source, search, nextSpecial, mdx }: File, start: number, end: number) {
    this.source = source
    this.search = search
    this.nextSpecial = nextSpecial
    this.mdx = mdx
    this.start = start
    this.end = end
  }

  /** Where the `{` at `at` is closed: the offset after its `}`. */
  endOfBraces(at: number): number | undefined {
    this.#braces ??= pairBraces(this.source, this.start, this.end)
    return this.#braces.get(at)
  }

  /** Where the run of backticks at `at` is closed: the offset after the closing run. */
  endOfTicks(at: number): number | undefined {
    this.#ticks ??= pairTicks(this.source, this.start, this.end)
    return this.#ticks.get(at)
  }
}

function pairBraces(source: string, start: number, end: number): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x7b) open.push(at)
    else if (code === 0x7d && open.length > 0) pairs.set(open.pop()!, at + 1)
  }
  return pairs
}

const TICKS = /`+/g

/** A code span ends at the next run of as many backticks (CommonMark 6.1). */
function pairTicks(source: string, start: number, end: number): Map<number, number> {
  const pairs = new Map<number, number>()
  const waiting = new Map<number, number>()
  TICKS.lastIndex = start
  for (let run = TICKS.exec(source); run && run.index < end; run = TICKS.exec(source)) {
    const { length } = run[0]
    const opener = waiting.get(length)
    if (opener !== undefined) pairs.set(opener, run.index + length)
    waiting.set(length, run.index)
  }
  return pairs
}

/** The offset of the next character that may open something, or the length of the text. Never goes backwards. */
export type SpecialSearch = (from: number) => number

/** Search for what opens code, a tag, a formula or templating; the last answer is remembered here too. */
export function createSpecialSearch(source: string): SpecialSearch {
  const special = /[\\`{<>$]/g
  let known = -1
  return from => {
    if (known >= from) return known
    known = findFrom(special, source, from)
    return known
  }
}
