import type { Range } from '../../article/model.ts'
import { contains, lowerBound } from '../../article/spans.ts'

/** A named range of the source to be marked in the text. Marks may overlap in any way. */
export interface Mark {
  readonly name: string
  readonly range: Range
  /** Goes onto whole blocks where it covers them. */
  readonly block?: boolean
}

/** A stretch of the source that the same marks cover. */
interface Segment extends Range {
  readonly names: readonly string[]
}

/** Answers which marks cover which stretch of text. */
export class MarkedSegments {
  readonly #segments: readonly Segment[]
  /** Marks for blocks, by start, and their ranges. */
  readonly #blocks: readonly Mark[]
  readonly #blockRanges: readonly Range[]
  /** Block marks that a block wears, so that the text within need not. */
  readonly #worn = new Set<string>()
  readonly #used = new Set<string>()

  constructor(marks: readonly Mark[]) {
    this.#segments = cutSegments(marks)
    this.#blocks = marks.filter(({ block }) => block).toSorted((a, b) => a.range.start - b.range.start)
    this.#blockRanges = this.#blocks.map(({ range }) => range)
  }

  /** The marked stretches within a range of the source, each with its names as one string, in order. */
  *within(range: Range): Generator<Range & { readonly names: string }> {
    const segments = this.#segments
    for (let at = firstEndingAfter(segments, range.start); at < segments.length; at++) {
      const { start, end, names } = segments[at]!
      if (start >= range.end) return
      const left = names.filter(name => !this.#worn.has(name))
      if (left.length === 0) continue
      yield { start: Math.max(start, range.start), end: Math.min(end, range.end), names: left.join(' ') }
    }
  }

  /** The names of the marks on a text, which is then no longer without them. */
  use(names: string): string {
    for (const name of names.split(' ')) this.#used.add(name)
    return names
  }

  /** The marks within a range that no text has worn so far: on the address of a link, say. */
  useLeft(range: Range): string | undefined {
    const names = [...this.within(range)].flatMap(segment => segment.names.split(' '))
    const left = [...new Set(names)].filter(name => !this.#used.has(name)).join(' ')
    return left ? this.use(left) : undefined
  }

  /** The mark that a whole block wears: until `release`, the text within goes without. */
  wear(block: Range): string | undefined {
    const at = firstEndingAfter(this.#blockRanges, block.start)
    const mark = this.#blocks[at]
    if (!mark || this.#worn.has(mark.name) || !contains(mark.range, block)) return undefined
    this.#worn.add(mark.name)
    this.#used.add(mark.name)
    return mark.name
  }

  release(name: string): void {
    this.#worn.delete(name)
  }
}

/** More marks than this on one character are nobody's article: the outermost are kept. */
const MOST_AT_ONCE = 24

function cutSegments(marks: readonly Mark[]): Segment[] {
  const sorted = marks
    .filter(({ range }) => range.end > range.start)
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const bounds = [...new Set(sorted.flatMap(({ range }) => [range.start, range.end]))].toSorted(
    (a, b) => a - b,
  )
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of bounds.entries()) {
    open = open.filter(({ range }) => range.end > start)
    while (next < sorted.length && sorted[next]!.range.start === start) {
      if (open.length < MOST_AT_ONCE) open.push(sorted[next]!)
      next++
    }
    if (open.length > 0)
      segments.push({ start, end: bounds[index + 1]!, names: open.map(({ name }) => name) })
  }
  return segments
}

const firstEndingAfter = (segments: readonly Range[], offset: number): number =>
  lowerBound(segments.length, index => segments[index]!.end > offset)

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
