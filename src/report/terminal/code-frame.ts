import type { Point } from '../../article/model.ts'
import type { Edit } from '../../core/rule.ts'
import { escapeControls } from '../escape-controls.ts'
import { measure } from './width.ts'

/** Columns of a line that are shown: enough for a sentence around the finding. */
const longestLine = 100

/** The line of a finding and the marks below it. */
export interface CodeFrame {
  readonly line: string
  readonly marks: string
  /** What is shown of the line. */
  readonly window: Window
}

/** A part of a line. Offsets into the source, in UTF-16 code units; `to` is exclusive. */
interface Window {
  readonly from: number
  readonly to: number
  /** Whether the line begins before it, or goes on after it. */
  readonly isCut: readonly [start: boolean, end: boolean]
}

/**
 * Cut the line of a finding out of its text. A long line is cut around the finding, controls are written out, and
 * the marks stand below the finding also where characters take two columns or none.
 *
 * @param width columns that a line may take
 */
export function cutCodeFrame(source: string, start: Point, end: Point, width = longestLine): CodeFrame {
  const lineStart = start.offset - start.column + 1
  const lineEnd = findLineEnd(source, start.offset)
  const window = chooseWindow(source, { lineStart, lineEnd, at: start.offset, width })
  const markEnd = Math.min(Math.max(end.offset, start.offset + 1), window.to)
  const before = (window.isCut[0] ? '…' : '') + show(source.slice(window.from, start.offset))
  const marked = show(source.slice(start.offset, markEnd))
  const line = before + marked + show(source.slice(markEnd, window.to)) + (window.isCut[1] ? '…' : '')
  return { line, marks: ' '.repeat(measure(before)) + '^'.repeat(Math.max(1, measure(marked))), window }
}

/**
 * The line of a frame as some edits leave it.
 *
 * @returns `undefined` when they change more than what the frame shows, or make several lines of it
 */
export function showEdited(
  source: string,
  { window }: CodeFrame,
  edits: readonly Edit[],
): string | undefined {
  const { from, to, isCut } = window
  let text = ''
  let at = from
  for (const { range, text: put } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    if (range.start < at || range.end > to || /[\r\n]/.test(put)) return undefined
    text += source.slice(at, range.start) + put
    at = range.end
  }
  return (isCut[0] ? '…' : '') + show(text + source.slice(at, to)) + (isCut[1] ? '…' : '')
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
  readonly width: number
}

/** The part of a line to show: all of it where it fits, else a piece cut between words, never within a character. */
function chooseWindow(source: string, line: Line): Window {
  // Code units stand for columns until it shows that the characters of this line are wider.
  let room = line.width
  for (;;) {
    const window = cutWindow(source, line, room)
    const columns = measure(show(source.slice(window.from, window.to))) + window.isCut.filter(Boolean).length
    if (columns <= line.width || room <= leastUnits) return window
    room = Math.max(leastUnits, Math.min(room - 1, Math.floor((room * line.width) / columns)))
  }
}

/** Code units that are shown of any line, however narrow the terminal is. */
const leastUnits = 8

function cutWindow(source: string, { lineStart, lineEnd, at }: Line, room: number): Window {
  if (lineEnd - lineStart <= room) return { from: lineStart, to: lineEnd, isCut: [false, false] }
  // A third of the room is for what comes before the finding.
  let from = Math.max(lineStart, Math.min(at - Math.floor(room / 3), lineEnd - room))
  let to = Math.min(lineEnd, from + room)
  if (from > lineStart) from = Math.min(at, startOfWord(source, from))
  if (to < lineEnd) to = Math.max(at, endOfWord(source, to))
  return { from, to, isCut: [from > lineStart, to < lineEnd] }
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
