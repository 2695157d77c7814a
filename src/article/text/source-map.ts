import type { Range } from '../model.ts'
import { lowerBound } from '../spans.ts'

/**
 * Where each code unit of a text came from.
 *
 * Text is nearly always copied from the source as it stands, so the map is a few runs, not a number per code
 * unit. A run as long in the text as in the source maps one to one; any other (an entity, an escape, an image)
 * maps as a whole.
 */
export class SourceMap {
  /** Three numbers a run: its offset in the text, then its start and its end in the source. */
  #runs: number[] | undefined
  /** The only run, where there is one. Most blocks have one, and a list for it would be most of their memory. */
  #start = 0
  #end = 0
  #length = 0

  /** Say that the next `length` code units came from `start` to `end` of the source. */
  add(length: number, start: number, end: number): void {
    if (length === 0) return
    if (this.#length === 0) {
      this.#start = start
      this.#end = end
    } else if (this.#runs) this.#addTo(this.#runs, length, start, end)
    else if (length === end - start && this.#end === start && start - this.#start === this.#length)
      this.#end = end
    else this.#runs = [0, this.#start, this.#end, this.#length, start, end]
    this.#length += length
  }

  #addTo(runs: number[], length: number, start: number, end: number): void {
    const last = runs.length - 3
    const continues = runs[last + 2] === start && start - runs[last + 1]! === this.#length - runs[last]!
    if (length === end - start && continues) runs[last + 2] = end
    else runs.push(this.#length, start, end)
  }

  /**
   * The source of the text from `start` to `end`: from the source of its first code unit to after that of its
   * last. Offsets outside the text are clamped to its ends; a text with no source at all maps to 0.
   */
  toSource(start: number, end: number): Range {
    const from = Math.min(Math.max(start, 0), this.#length)
    const to = Math.min(Math.max(end, from), this.#length)
    const runs = this.#runs
    if (!runs && this.#end - this.#start === this.#length)
      return { start: this.#start + from, end: this.#start + to }
    const all = runs ?? [0, this.#start, this.#end]
    const first = from < this.#length ? this.#startOf(all, from) : this.#endOf(all, from - 1)
    return { start: first, end: to > from ? this.#endOf(all, to - 1) : first }
  }

  #startOf(runs: readonly number[], offset: number): number {
    const run = runAt(runs, offset)
    return this.#isVerbatim(runs, run) ? runs[run + 1]! + offset - runs[run]! : runs[run + 1]!
  }

  #endOf(runs: readonly number[], offset: number): number {
    const run = runAt(runs, offset)
    return this.#isVerbatim(runs, run) ? runs[run + 1]! + offset - runs[run]! + 1 : runs[run + 2]!
  }

  #isVerbatim(runs: readonly number[], run: number): boolean {
    const next = run + 3 < runs.length ? runs[run + 3]! : this.#length
    return next - runs[run]! === runs[run + 2]! - runs[run + 1]!
  }
}

/** The run that holds a code unit of the text. */
const runAt = (runs: readonly number[], offset: number): number =>
  3 * (lowerBound(runs.length / 3, run => runs[run * 3]! > offset) - 1)

/** A line and its ending; the last line has none. */
const LINE = /([^\r\n]*)(\r\n?|\n|$)/g

/**
 * Map a text of several lines that Markdown took out of its container. Each line lost the `>` and the indent
 * before it, so it is the end of a line of the source; a tab that the container used in part is spaces now. An empty line
 * where the source has none was put in by the shape of the article, and has no place.
 */
export function mapLines(text: string, source: string, { start, end }: Range): SourceMap {
  const map = new SourceMap()
  if (text.length === end - start && source.startsWith(text, start)) {
    map.add(text.length, start, end)
    return map
  }
  const lines = [...source.slice(start, end).matchAll(LINE)]
  let next = 0
  let from = start
  for (const [, line = '', ending = ''] of text.matchAll(LINE)) {
    const [, body = '', bodyEnding = ''] = lines[next] ?? []
    if (line === '' && /[^\s>]/.test(body)) {
      map.add(ending.length, from, from)
      continue
    }
    next++
    addLine(map, line, body, from)
    from += body.length + bodyEnding.length
    map.add(ending.length, from - bodyEnding.length, from)
  }
  return map
}

/** Map a line of the text to the line of the source that starts at `from`. */
function addLine(map: SourceMap, line: string, body: string, from: number): void {
  const words = line.trimStart()
  const whole = body.lastIndexOf(line)
  if (whole >= 0) map.add(line.length, from + whole, from + whole + line.length)
  else {
    const found = body.lastIndexOf(words)
    const at = from + (found >= 0 ? found : Math.max(body.length - words.length, 0))
    map.add(line.length - words.length, at, at)
    map.add(words.length, at, Math.min(at + words.length, from + body.length))
  }
}
