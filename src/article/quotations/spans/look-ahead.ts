import { isElision, looksPossessive } from './apostrophes.ts'
import type { Mark } from './mark.ts'
import { isDigit } from '../../characters.ts'

/** What follows each mark of a block, by the index of the mark; read once from the right. */
export interface LookAhead {
  /** Index of the next double mark, or -1. */
  readonly nextDouble: Int32Array
  /** Index of the next double mark that cannot stand for inches or seconds, or -1. */
  readonly nextFirmDouble: Int32Array
  /** Index of the next single mark that closes beyond doubt, with no opening between; or -1. */
  readonly sureClose: Int32Array
  /** The same, possessives included, and marks before a forgotten space where nothing else closes; or -1. */
  readonly anyClose: Int32Array
  /** How many single marks that close beyond doubt follow and have no opening one of their own. */
  readonly closesToSpare: Int32Array
}

export function lookAhead(text: string, marks: readonly Mark[]): LookAhead {
  const { length } = marks
  const nextDouble = new Int32Array(length)
  const nextFirmDouble = new Int32Array(length)
  const sureClose = new Int32Array(length)
  const anyClose = new Int32Array(length)
  const closesToSpare = new Int32Array(length)
  let double = -1
  let firm = -1
  let single = NONE_AHEAD
  for (let i = length - 1; i >= 0; i--) {
    nextDouble[i] = double
    nextFirmDouble[i] = firm
    sureClose[i] = single.sure
    anyClose[i] = single.any
    closesToSpare[i] = single.spare
    if (marks[i]!.family === 'double') double = i
    if (double === i && !isMeasure(text, marks[i]!)) firm = i
    if (marks[i]!.family === 'single') single = stepBack(text, marks[i]!, i, single)
  }
  return { nextDouble, nextFirmDouble, sureClose, anyClose, closesToSpare }
}

const NONE_AHEAD = { sure: -1, any: -1, spare: 0 }

/** What follows the mark before, once the single mark at `index` has been read. */
function stepBack(text: string, mark: Mark, index: number, ahead: typeof NONE_AHEAD): typeof NONE_AHEAD {
  const { sure, any, spare } = ahead
  if (mark.spaceForgotten) return any < 0 ? { sure, any: index, spare } : ahead
  if (closesSingle(mark))
    return looksPossessive(text, mark.at)
      ? { sure, any: index, spare }
      : { sure: index, any: index, spare: spare + 1 }
  if (opensSingle(mark) && !isElision(text, mark.at))
    return { sure: -1, any: -1, spare: Math.max(0, spare - 1) }
  return ahead
}

/** Inches, seconds: a straight, curly or double prime mark straight after a digit. It may also close. */
export const isMeasure = (text: string, { at, char }: Mark): boolean =>
  char === '″' || ((char === '"' || char === '”') && isDigit(text.charCodeAt(at - 1)))

/** Whether the surroundings let a single mark open: never inside or at the end of a word. */
export const opensSingle = ({ char, role }: Mark): boolean =>
  char === '‚' || (char === '‘' ? role !== 'closes' : role === 'opens')

/**
 * Whether the surroundings let a single mark close: after something, and not before the rest of a word. After
 * punctuation it may close before a word too, where a space was forgotten: `‘Yes,’he said`.
 */
export function closesSingle({ char, left, right, role, spaceForgotten }: Mark): boolean {
  if (spaceForgotten) return true
  if (char === '‘') return role === 'closes'
  if (char === '‚' || left === 'space' || role === 'opens') return false
  return right !== 'word' || left === 'closing'
}
