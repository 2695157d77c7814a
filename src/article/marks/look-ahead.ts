import { isElision, looksPossessive } from './apostrophes.ts'
import type { Mark } from './mark.ts'

/** What follows each mark of a block, by the index of the mark; read once from the right. */
export interface LookAhead {
  /** Index of the next double mark, or -1. */
  readonly nextDouble: Int32Array
  /** Index of the next single mark that closes beyond doubt, with no opening between; or -1. */
  readonly sureClose: Int32Array
  /** The same, or of the farthest possessive before one that opens; or -1. */
  readonly anyClose: Int32Array
}

export function lookAhead(text: string, marks: readonly Mark[]): LookAhead {
  const nextDouble = new Int32Array(marks.length)
  const sureClose = new Int32Array(marks.length)
  const anyClose = new Int32Array(marks.length)
  let double = -1
  let sure = -1
  let any = -1
  for (let i = marks.length - 1; i >= 0; i--) {
    nextDouble[i] = double
    sureClose[i] = sure
    anyClose[i] = any
    const mark = marks[i]!
    if (mark.family === 'double') double = i
    if (mark.family !== 'single') continue
    if (closesSingle(mark)) {
      if (!looksPossessive(text, mark.at)) sure = i
      any = i
    } else if (opensSingle(mark) && !isElision(text, mark.at)) sure = any = -1
  }
  return { nextDouble, sureClose, anyClose }
}

/** Whether the surroundings let a single mark open: never inside or at the end of a word. */
export const opensSingle = ({ char, role }: Mark): boolean =>
  char === '‚' || (char === '‘' ? role !== 'closes' : role === 'opens')

/**
 * Whether the surroundings let a single mark close: after something, and not before the rest of a word. After
 * punctuation it may close before a word too, where a space was forgotten: `‘Yes,’he said`.
 */
export function closesSingle({ char, left, right, role }: Mark): boolean {
  if (char === '‘') return role === 'closes'
  if (char === '‚' || left === 'space' || role === 'opens') return false
  return right !== 'word' || left === 'closing'
}
