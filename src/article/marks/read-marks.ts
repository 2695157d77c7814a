import { isAfterFeet, isBeforeInches } from './apostrophes.ts'
import { familyOf, type Mark, type MarkFamily } from './mark.ts'
import { roleBetween, type Side, sideAfter, sideBefore } from './sides.ts'

const ANY_MARK = /["'“”„‟″«»‹›‘’‚‛「」『』]|``/g
const APOSTROPHES = '\'’‘‛'

/** Read every character that may be a quotation mark, in order. Apostrophes inside words and primes are left out. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  ANY_MARK.lastIndex = 0
  for (let match = ANY_MARK.exec(text); match; match = ANY_MARK.exec(text)) {
    const start = match.index
    const left = sideBefore(text, start)
    const end = endOfRun(text, start)
    const right = sideAfter(text, end)
    if (end === start + 1 && left === 'word' && right === 'word' && APOSTROPHES.includes(match[0])) continue
    readRun(text, { start, end, left, right }, marks)
    ANY_MARK.lastIndex = end
  }
  return marks
}

interface Run {
  readonly start: number
  readonly end: number
  readonly left: Side
  readonly right: Side
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (end < text.length && (familyOf(text[end]!) !== undefined || text[end] === '`')) end++
  return end
}

/** Adjacent marks look past each other: in `"'Yes'"` all four see the space or the word beyond. */
function readRun(text: string, run: Run, marks: Mark[]): void {
  let { start, left } = run
  if (isElidedArticle(text, run)) {
    start++
    left = 'opening'
  }
  const role = roleBetween(left, run.right)
  for (let at = start; at < run.end; ) {
    const char = text[at]!
    const length = doubledLength(text, at, run.end)
    const family: MarkFamily | undefined = length === 2 ? 'doubled-single' : familyOf(char)
    if (family && !isPrime(text, at, family))
      marks.push({ at, length, char, family, left, right: run.right, role })
    at += length
  }
}

/** Feet, inches, minutes and seconds written with quotation marks. */
const isPrime = (text: string, at: number, family: MarkFamily): boolean =>
  family === 'single' ? isBeforeInches(text, at) : isAfterFeet(text, at)

/** Elided article: in `l'"effet"` the first mark is an apostrophe and the second opens. */
const isElidedArticle = (text: string, { start, end, left, right }: Run): boolean =>
  end > start + 1 && left === 'word' && right === 'word' && APOSTROPHES.includes(text[start]!)

/** Two of the same single mark, no more and no fewer, are one doubled mark: `''`, ` `` `, `‘‘`. */
function doubledLength(text: string, at: number, end: number): 1 | 2 {
  const char = text[at]!
  if (char !== "'" && char !== '`' && char !== '‘' && char !== '’') return 1
  return at + 1 < end && text[at + 1] === char && text[at + 2] !== char && text[at - 1] !== char ? 2 : 1
}
