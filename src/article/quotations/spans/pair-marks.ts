import { isElision, looksPossessive } from './apostrophes.ts'
import { closesSingle, isMeasure, lookAhead, type LookAhead, opensSingle } from './look-ahead.ts'
import type { Mark, MarkFamily } from './mark.ts'
import { readMarks } from './read-marks.ts'

/** An opening and a closing mark that belong together. */
export interface Pair {
  readonly open: Mark
  readonly close: Mark
}

/** The marks of one block, paired as far as they can be. */
export interface PairedMarks {
  /** In the order in which they close: inner before outer. */
  readonly pairs: readonly Pair[]
  /** Opening marks still waiting at the end of the block, in order. */
  readonly open: readonly Mark[]
  /** Opening marks that were given up because a mark outside them closed. */
  readonly unclosed: readonly Mark[]
  /** Closing marks without an opening one. */
  readonly unopened: readonly Mark[]
}

interface Pairing {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly ahead: LookAhead
  readonly stack: Mark[]
  readonly pairs: Pair[]
  readonly unclosed: Mark[]
  readonly unopened: Mark[]
}

/** How deep a closing mark looks for its opening one. Nobody nests quotations deeper, and it bounds the work. */
const DEPTH = 8

/** Elided word or quotation: `'em all'` is a quotation only when it closes within so many characters. */
const ELISION_REACH = 60

/** A straight mark that only a possessive could close opens only when that is so near. */
const POSSESSIVE_REACH = 60

const PAIR_BY_FAMILY: Readonly<Record<MarkFamily, (pairing: Pairing, mark: Mark, index: number) => void>> = {
  double: pairDouble,
  single: pairSingle,
  'doubled-single': pairDoubledSingle,
  guillemets: pairGuillemet,
  angles: pairGuillemet,
  corner: pairCorner,
  'white-corner': pairCorner,
}

/** Pair the quotation marks of one block. Linear in the size of the text. */
export function pairMarks(text: string): PairedMarks {
  const marks = readMarks(text)
  return isPlain(marks) ? pairPlain(marks) : pairAny(text, marks)
}

/** Double marks that open and close by turns, beyond doubt: nearly all that is written. */
function isPlain(marks: readonly Mark[]): boolean {
  if (marks.length % 2 === 1) return false
  for (let i = 0; i < marks.length; i++) {
    const { char, role } = marks[i]!
    const isRight = i % 2 === 0 ? role === 'opens' && char === '“' : role === 'closes' && char === '”'
    if (!isRight && !(char === '"' && role === (i % 2 === 0 ? 'opens' : 'closes'))) return false
  }
  return true
}

const NO_MARKS: readonly Mark[] = []

/** Where marks open and close in turn, none needs to look at those that follow it. */
function pairPlain(marks: readonly Mark[]): PairedMarks {
  const pairs: Pair[] = []
  for (let i = 0; i < marks.length; i += 2) pairs.push({ open: marks[i]!, close: marks[i + 1]! })
  return { pairs, open: NO_MARKS, unclosed: NO_MARKS, unopened: NO_MARKS }
}

function pairAny(text: string, marks: readonly Mark[]): PairedMarks {
  const pairing: Pairing = {
    text,
    marks,
    ahead: lookAhead(text, marks),
    stack: [],
    pairs: [],
    unclosed: [],
    unopened: [],
  }
  for (let i = 0; i < marks.length; i++) PAIR_BY_FAMILY[marks[i]!.family](pairing, marks[i]!, i)
  const { stack: open, pairs, unclosed, unopened } = pairing
  return { pairs, open, unclosed, unopened }
}

function pairDouble(pairing: Pairing, mark: Mark, index: number): void {
  const at = findOpen(pairing, mark, index)
  if (at >= 0 && closesDouble(pairing, mark, index, pairing.stack[at]!)) close(pairing, at, mark)
  else if (opensDouble(pairing, mark, index)) pairing.stack.push(mark)
  else if (!isMeasure(pairing.text, mark)) pairing.unopened.push(mark)
}

/** Whether a double mark closes `open`, the nearest that waits. */
function closesDouble({ text, marks, ahead }: Pairing, mark: Mark, index: number, open: Mark): boolean {
  const next = marks[ahead.nextFirmDouble[index]!]
  if (mark.char === '„' || mark.char === '‟') return false
  if (mark.char === '“') return mark.role === 'closes' || (open.char === '„' && mark.role === 'either')
  if (isMeasure(text, mark) && next?.role === 'closes') return false
  return mark.char === '"' ? mark.role !== 'opens' : true
}

/** Whether a double mark that closes nothing opens. */
function opensDouble({ text, marks, ahead }: Pairing, mark: Mark, index: number): boolean {
  const next = marks[ahead.nextDouble[index]!]
  const followed = next !== undefined && next.role !== 'opens'
  switch (mark.char) {
    case '„':
    case '‟':
      return true
    case '“':
      return mark.role !== 'closes' || (followed && next.char === '”')
    case '”':
      return mark.role !== 'closes' && followed && (next.char !== '“' || next.role === 'closes')
    case '"':
      return mark.role === 'opens' || (mark.role === 'either' && followed && !isMeasure(text, mark))
    default:
      return false
  }
}

function pairSingle(pairing: Pairing, mark: Mark, index: number): void {
  const { stack, text, ahead } = pairing
  const top = stack.at(-1)
  if (top?.family === 'single' && closesSingle(mark)) {
    const doubtful = mark.spaceForgotten ? ahead.anyClose[index]! >= 0 : looksPossessive(text, mark.at)
    if (!doubtful || ahead.sureClose[index]! < 0) close(pairing, stack.length - 1, mark)
  } else if (opensSingle(mark) && isAnswered(pairing, mark, index)) stack.push(mark)
}

/** Whether a closing mark follows that makes an opening single mark more likely than an apostrophe. */
function isAnswered({ text, marks, ahead, stack }: Pairing, mark: Mark, index: number): boolean {
  const sure = marks[ahead.sureClose[index]!]
  if (isElision(text, mark.at))
    return stack.at(-1)?.family !== 'single' && sure !== undefined && sure.at - mark.at <= ELISION_REACH
  if (sure || (mark.char === '‘' && ahead.closesToSpare[index]! > 0)) return true
  const any = marks[ahead.anyClose[index]!]
  return any !== undefined && (mark.char === '‘' || any.at - mark.at <= POSSESSIVE_REACH)
}

function pairDoubledSingle(pairing: Pairing, mark: Mark, index: number): void {
  const at = mark.role === 'opens' || mark.char === '`' ? -1 : findOpen(pairing, mark, index)
  if (at >= 0) close(pairing, at, mark)
  else if (mark.role !== 'closes') pairing.stack.push(mark)
}

/** `«` opens and `»` closes, unless a quotation in reversed marks, `»…«`, has begun. */
function pairGuillemet(pairing: Pairing, mark: Mark, index: number): void {
  const opening = mark.char === '«' || mark.char === '‹'
  const at = findOpen(pairing, mark, index)
  const reversed = at >= 0 && (pairing.stack[at]!.char === '»' || pairing.stack[at]!.char === '›')
  if (at >= 0 && (opening ? reversed && mark.role !== 'opens' : true)) close(pairing, at, mark)
  else if (opening || mark.role === 'opens') pairing.stack.push(mark)
  else pairing.unopened.push(mark)
}

function pairCorner(pairing: Pairing, mark: Mark, index: number): void {
  if (mark.char === '「' || mark.char === '『') return void pairing.stack.push(mark)
  const at = findOpen(pairing, mark, index)
  if (at >= 0) close(pairing, at, mark)
  else pairing.unopened.push(mark)
}

/**
 * The place in the stack of the opening mark that a closing one would take, or -1. The nearest of the family;
 * but of two different ones that wait, `“` and `"`, its own mate when nothing follows to close the other.
 */
function findOpen({ stack, marks, ahead }: Pairing, mark: Mark, index: number): number {
  const nearest = findInFamily(stack, stack.length - 1, mark.family)
  if (nearest <= 0 || mark.family !== 'double' || isMate(stack[nearest]!, mark)) return nearest
  const next = marks[ahead.nextDouble[index]!]
  if (next && next.role !== 'opens') return nearest
  const second = findInFamily(stack, nearest - 1, mark.family)
  return second >= 0 && isMate(stack[second]!, mark) ? second : nearest
}

function findInFamily(stack: readonly Mark[], from: number, family: MarkFamily): number {
  for (let at = from; at >= 0 && at > stack.length - 1 - DEPTH; at--)
    if (stack[at]!.family === family) return at
  return -1
}

const isMate = (open: Mark, { char }: Mark): boolean => (open.char === '"') === (char === '"')

function close({ stack, pairs, unclosed }: Pairing, at: number, mark: Mark): void {
  for (const given of stack.splice(at + 1)) unclosed.push(given)
  pairs.push({ open: stack.pop()!, close: mark })
}
