import type { Range } from '../range.ts'

/** An array that grows makes room for many more at once: of one for each block, 0.9 of the memory would be room. */
const NO_RUNS: number[] = []

/**
 * Where each code unit of a text came from.
 *
 * Text is nearly always copied from the source as it stands, so the map is a few runs, not a number per code
 * unit. A run as long in the text as in the source maps one to one; any other (an entity, an escape, an image)
 * maps as a whole.
 */
export class SourceMap {
  /** Three numbers a run: its offset in the text, then its start and its end in the source. */
  #runs: number[] = NO_RUNS
  #length = 0

  /** Say that the next `length` code units came from `start` to `end` of the source. */
  add(length: number, start: number, end: number): void {
    if (length === 0) return
    const runs = this.#runs
    const last = runs.length - 3
    const verbatim = length === end - start
    if (
      verbatim &&
      last >= 0 &&
      runs[last + 2] === start &&
      start - runs[last + 1]! === this.#length - runs[last]!
    )
      runs[last + 2] = end
    else if (runs === NO_RUNS) this.#runs = [0, start, end]
    else runs.push(this.#length, start, end)
    this.#length += length
  }

  /**
   * The source of the text from `start` to `end`: from the source of its first code unit to after that of its
   * last. Offsets outside the text are clamped to its ends; a text with no source at all maps to 0.
   */
  toSource(start: number, end: number): Range {
    if (this.#runs.length === 0) return { start: 0, end: 0 }
    const from = Math.min(Math.max(start, 0), this.#length)
    const to = Math.min(Math.max(end, from), this.#length)
    const first = from < this.#length ? this.#startOf(from) : this.#endOf(from - 1)
    return { start: first, end: to > from ? this.#endOf(to - 1) : first }
  }

  #startOf(offset: number): number {
    const run = this.#runAt(offset)
    return this.#isVerbatim(run) ? this.#runs[run + 1]! + offset - this.#runs[run]! : this.#runs[run + 1]!
  }

  #endOf(offset: number): number {
    const run = this.#runAt(offset)
    return this.#isVerbatim(run) ? this.#runs[run + 1]! + offset - this.#runs[run]! + 1 : this.#runs[run + 2]!
  }

  #isVerbatim(run: number): boolean {
    const runs = this.#runs
    const next = run + 3 < runs.length ? runs[run + 3]! : this.#length
    return next - runs[run]! === runs[run + 2]! - runs[run + 1]!
  }

  /** The run that holds a code unit of the text, by halving. */
  #runAt(offset: number): number {
    const runs = this.#runs
    let low = 0
    let high = runs.length / 3 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (runs[middle * 3]! <= offset) low = middle
      else high = middle - 1
    }
    return low * 3
  }
}
