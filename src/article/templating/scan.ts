import type { Search, SpecialSearch } from './search.ts'

/** A stretch of lines that is read in one go. */
export interface Block {
  readonly source: string
  readonly search: Search
  readonly nextSpecial: SpecialSearch
  /** The file shows that it is MDX, so `{…}` is an expression. */
  readonly mdx: boolean
  /** The block's offsets: no construct but a comment or a verbatim shortcode may go beyond its end. */
  readonly start: number
  readonly end: number
}

/** A block and what has been learnt about it. */
export interface Scan extends Block {
  /** Where each `{` of the block is closed: the offset after its `}`. */
  readonly braces: () => ReadonlyMap<number, number>
  /** Where each run of backticks of the block is closed: the offset after the closing run. */
  readonly ticks: () => ReadonlyMap<number, number>
}

/** Prepare a block. Pairs are only looked for when somebody asks. */
export function createScan(block: Block): Scan {
  const { source, start, end } = block
  let braces: Map<number, number> | undefined
  let ticks: Map<number, number> | undefined
  return {
    ...block,
    braces: () => (braces ??= pairBraces(source, start, end)),
    ticks: () => (ticks ??= pairTicks(source, start, end)),
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
