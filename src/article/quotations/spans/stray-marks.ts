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

const certainlyOpens = ({ family, role, right }: Mark): boolean =>
  family === 'corner' || (family === 'double' && role === 'opens' && right === 'word')

const certainlyCloses = ({ family, role, left }: Mark): boolean =>
  family === 'corner' || (family === 'double' && role === 'closes' && left !== 'opaque')

const describe = (block: Prose, mark: Mark, problem: StrayMark['problem']): StrayMark => ({
  mark: mark.char,
  problem,
  range: block.toSource(mark.at, mark.at + mark.length),
})
