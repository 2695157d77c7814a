import type { Located } from '../article/range.ts'

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

/**
 * Give the source with edits made. Of two that overlap, the one that starts first is made and the other left for
 * another pass over the result.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { range, text } of edits.toSorted(byStart)) {
    if (range.start < done) continue
    pieces.push(source.slice(done, range.start), text)
    done = range.end
  }
  pieces.push(source.slice(done))
  return pieces.join('')
}

const byStart = ({ range: a }: Edit, { range: b }: Edit): number => a.start - b.start || a.end - b.end
