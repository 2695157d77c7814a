import type { Prose, StrayMark } from '../../model.ts'
import type { Continuations } from './continued-quotations.ts'
import type { Mark } from './mark.ts'
import type { PairedMarks } from './pair-marks.ts'

/**
 * Marks that certainly lack their partner. Single marks may be apostrophes and guillemets arrows, so only
 * double marks and corner brackets are certain, and only where their surroundings leave no choice.
 */
export function findStrayMarks(
  prose: readonly Prose[],
  paired: readonly (PairedMarks | undefined)[],
  { used }: Continuations,
): StrayMark[] {
  const stray: StrayMark[] = []
  for (let at = 0; at < paired.length; at++) {
    const marks = paired[at]
    if (!marks) continue
    const block = prose[at]!
    for (const mark of [...marks.unclosed, ...marks.open])
      if (!used.has(mark) && certainlyOpens(mark)) stray.push(describe(block, mark, 'unclosed'))
    for (const mark of marks.unopened)
      if (!used.has(mark) && certainlyCloses(mark)) stray.push(describe(block, mark, 'unopened'))
  }
  return stray.toSorted((a, b) => a.range.start - b.range.start)
}

const certainlyOpens = (mark: Mark): boolean =>
  mark.family === 'corner' ||
  (mark.family === 'double' && mark.role === 'opens' && mark.right === 'word' && !isSpacedWithin(mark))

const certainlyCloses = (mark: Mark): boolean =>
  mark.family === 'corner' ||
  (mark.family === 'double' && mark.role === 'closes' && mark.left !== 'opaque' && !isSpacedWithin(mark))

/** In Chinese, marks may have their space on the inner side, `使用“ 词 ”一词`: the surroundings say the opposite then. */
const isSpacedWithin = ({ char, left, right }: Mark): boolean =>
  (char === '“' && left === 'ideograph' && right === 'space') ||
  (char === '”' && left === 'space' && right === 'ideograph')

const describe = (block: Prose, mark: Mark, problem: StrayMark['problem']): StrayMark => ({
  mark: mark.char,
  problem,
  range: block.toSource(mark.at, mark.at + mark.length),
})
