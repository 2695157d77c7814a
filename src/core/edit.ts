import type { Located, Range } from '../article/range.ts'

/** Replace `range` of the source by `text`. */
export interface Edit extends Located {
  readonly text: string
}

export const replace = ({ range }: Located, text: string): Edit => ({ range, text })
export const remove = (place: Located): Edit => replace(place, '')
export const insertAt = (offset: number, text: string): Edit => ({
  range: { start: offset, end: offset },
  text,
})

const byPlace = (a: Edit, b: Edit): number => a.range.start - b.range.start || a.range.end - b.range.end

/** Apply edits from first to last; one that overlaps an earlier one waits for the next pass. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = ''
  let last: Range = { start: 0, end: 0 }
  for (const { range, text } of edits.toSorted(byPlace)) {
    if (range.start < last.end) continue
    output += source.slice(last.end, range.start) + text
    last = range
  }
  return output + source.slice(last.end)
}
