import type { Range } from '../../article/model.ts'
import type { Edit } from '../rule.ts'

/** What edits reach over, from the first to the last; a fix may have as many as the article has lines. */
export function spanOf(edits: readonly Edit[]): Range {
  let start = edits[0]?.range.start ?? 0
  let end = 0
  for (const { range } of edits) {
    start = Math.min(start, range.start)
    end = Math.max(end, range.end)
  }
  return { start, end }
}

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
