import { isAfterFeet, isBeforeInches, isCertainElision, mayLackSpace } from './apostrophes.ts'
import { BACKTICK, familyOf, type Mark, type MarkFamily } from './mark.ts'
import { roleBetween, type Side, sideAfter, sideBefore } from './sides.ts'

const ANY_MARK = /["'“”„‟″«»‹›‘’‚‛「」『』`]/g

/** Longer runs of adjacent marks are drawings, not quotations. `」』」` and `'"“` are the longest met. */
const LONGEST_RUN = 4

/** Read every character that may be a quotation mark, in order. Apostrophes inside words and primes are left out. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let doubled = false
  ANY_MARK.lastIndex = 0
  while (ANY_MARK.test(text)) {
    const start = ANY_MARK.lastIndex - 1
    if (text.charCodeAt(start) === BACKTICK && text.charCodeAt(start + 1) !== BACKTICK) continue
    const end = endOfRun(text, start)
    const run = { start, end, left: sideBefore(text, start), right: sideAfter(text, end), doubled }
    ANY_MARK.lastIndex = end
    if (isInWord(text, run)) readInWord(text, run, marks)
    else if (end - start <= LONGEST_RUN) doubled = readRun(text, run, marks)
  }
  return marks
}

/** A run of adjacent marks and what stands on its two sides. */
interface Run {
  readonly start: number
  readonly end: number
  readonly left: Side
  readonly right: Side
  /** Whether a doubled mark has opened anywhere before. */
  readonly doubled: boolean
}

function endOfRun(text: string, start: number): number {
  let end = start + 1
  for (let code = text.charCodeAt(end); code === BACKTICK || familyOf(code); code = text.charCodeAt(end))
    end++
  return end
}

/** A single mark between letters: `don't`, `l’eau`, `Qur‘an`. */
const isInWord = (text: string, { start, end, left, right }: Run): boolean =>
  end === start + 1 && left === 'word' && right === 'word' && familyOf(text.charCodeAt(start)) === 'single'

/** It is an apostrophe, unless a single mark has just opened and the space after the closing one is missing. */
function readInWord(text: string, { start: at, left, right }: Run, marks: Mark[]): void {
  const before = marks.at(-1)
  if (before?.family !== 'single' || before.role !== 'opens' || !mayLackSpace(text, at)) return
  marks.push({
    at,
    length: 1,
    char: text[at]!,
    family: 'single',
    left,
    right,
    role: 'closes',
    spaceForgotten: true,
  })
}

/**
 * Adjacent marks look past each other: in `"'Yes'"` all four see the space or the word beyond.
 *
 * @returns whether a doubled mark has opened by the end of the run
 */
function readRun(text: string, run: Run, marks: Mark[]): boolean {
  let { start, left, doubled } = run
  if (hasElidedArticle(text, run)) {
    start++
    left = 'opening'
  }
  const role = roleBetween(left, run.right)
  for (let at = start; at < run.end;) {
    const length = isDoubled(text, at, run.end) && (role !== 'closes' || doubled) ? 2 : 1
    doubled ||= length === 2
    const family: MarkFamily | undefined = length === 2 ? 'doubled-single' : familyOf(text.charCodeAt(at))
    if (family && !isNoMark(text, at, family))
      marks.push({ at, length, char: text[at]!, family, left, right: run.right, role, spaceForgotten: false })
    at += length
  }
  return doubled
}

/** Certain apostrophes, and feet, inches, minutes and seconds written with quotation marks. */
const isNoMark = (text: string, at: number, family: MarkFamily): boolean =>
  family === 'single' ? isBeforeInches(text, at) || isCertainElision(text, at) : isAfterFeet(text, at)

/** Elided article: in `l'"effet"` the first mark is an apostrophe and the second opens. */
const hasElidedArticle = (text: string, { start, end, left, right }: Run): boolean =>
  end > start + 1 && left === 'word' && right === 'word' && familyOf(text.charCodeAt(start)) === 'single'

/**
 * Two of the same single mark, no more and no fewer, are one doubled mark: `''`, ` `` `, `‘‘`. It closes only when
 * one has opened, for two single quotations that end together, `‘a ‘b’’`, look the same.
 */
function isDoubled(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== BACKTICK && familyOf(code) !== 'single') return false
  const next = text.charCodeAt(at + 1)
  return at + 1 < end && next === code && text.charCodeAt(at + 2) !== code && text.charCodeAt(at - 1) !== code
}
