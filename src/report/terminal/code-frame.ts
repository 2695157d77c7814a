import type { Point } from '../../article/model.ts'
import { escapeControls } from '../escape-controls.ts'
import { measure } from './width.ts'

/** Code units of a line that are shown: enough for a sentence around the finding. */
const longestLine = 100
/** Code units shown before the finding when the line has to be cut. */
const lead = 30

/** The line of a finding and the marks below it. */
export interface CodeFrame {
  readonly line: string
  readonly marks: string
}

/**
 * Cut the line of a finding out of its text. A long line is cut around the finding, controls are written out, and
 * the marks stand below the finding also where characters take two columns or none.
 */
export function cutCodeFrame(source: string, start: Point, end: Point): CodeFrame {
  const lineStart = start.offset - start.column + 1
  const lineEnd = findLineEnd(source, start.offset)
  const [from, to] = chooseWindow(source, { lineStart, lineEnd, at: start.offset })
  const markEnd = Math.min(Math.max(end.offset, start.offset + 1), to)
  const before = (from > lineStart ? '…' : '') + show(source.slice(from, start.offset))
  const marked = show(source.slice(start.offset, markEnd))
  const after = show(source.slice(markEnd, to)) + (to < lineEnd ? '…' : '')
  return {
    line: before + marked + after,
    marks: ' '.repeat(measure(before)) + '^'.repeat(Math.max(1, measure(marked))),
  }
}

const show = (text: string): string => escapeControls(text.replaceAll('\t', '  '))

/** Where a line ends, or a place beyond all that is shown of it: a line may be as long as the file. */
function findLineEnd(source: string, offset: number): number {
  const enough = source.slice(offset, offset + 2 * longestLine)
  const ending = enough.search(/[\r\n]/)
  return offset + (ending < 0 ? enough.length : ending)
}

interface Line {
  readonly lineStart: number
  readonly lineEnd: number
  readonly at: number
}

/** The part of a line to show: all of it where it fits, else a piece cut between words, never within a character. */
function chooseWindow(source: string, { lineStart, lineEnd, at }: Line): [from: number, to: number] {
  if (lineEnd - lineStart <= longestLine) return [lineStart, lineEnd]
  let from = Math.max(lineStart, Math.min(at - lead, lineEnd - longestLine))
  let to = Math.min(lineEnd, from + longestLine)
  if (from > lineStart) from = startOfWord(source, from)
  if (to < lineEnd) to = endOfWord(source, to)
  return [from, to]
}

/** Code units that may be given up so that a cut falls between words. */
const slack = 12

function startOfWord(source: string, from: number): number {
  const space = source.slice(from, from + slack).indexOf(' ')
  if (space >= 0) return from + space + 1
  return isLowSurrogate(source.charCodeAt(from)) ? from + 1 : from
}

function endOfWord(source: string, to: number): number {
  const space = source.slice(to - slack, to).lastIndexOf(' ')
  if (space >= 0) return to - slack + space
  return isLowSurrogate(source.charCodeAt(to)) ? to - 1 : to
}

const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00
