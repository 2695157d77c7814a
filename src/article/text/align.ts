import { isBlank, isLineEnding } from '../characters.ts'
import { type BlockText, OBJECT } from './block-text.ts'
import { entityAt } from './entities.ts'

const LINE_FEED = 0x0a
const RETURN = 0x0d
const AMPERSAND = 0x26
const GREATER = 0x3e
const BACKSLASH = 0x5c
const MASK = 0xfffc

const isPrefix = (code: number): boolean => isBlank(code) || code === GREATER

/** Code units that may mean something else than themselves, in the source or in what the parser made of it. */
const isSpecial = (code: number): boolean =>
  code === AMPERSAND || code === BACKSLASH || isLineEnding(code) || code === MASK

/**
 * Add what a parser made of a stretch of source to a block, code unit by code unit.
 *
 * `value` is the source from `from` on with Markdown taken off: entities decoded, escapes resolved, the blanks
 * around line endings and the `>` of block quotations gone. Two texts that disagree in any other way are mapped
 * as a whole. `to` bounds the source; the offset after the last code unit used is returned.
 */
export function alignText(block: BlockText, value: string, source: string, from: number, to: number): number {
  const walk: Walk = { block, value, source, to, at: 0, offset: from }
  // remark starts a text after a line ending at times before the prefix of the next line.
  if (block.endsWithBreak()) skipPrefix(walk)
  while (walk.at < value.length) {
    copyVerbatim(walk)
    if (walk.at < value.length) step(walk)
  }
  return walk.offset
}

interface Walk {
  readonly block: BlockText
  readonly value: string
  readonly source: string
  readonly to: number
  /** Where we are in `value`. */
  at: number
  /** Where we are in `source`. */
  offset: number
}

function copyVerbatim(walk: Walk): void {
  const { value, source, to } = walk
  const start = walk.at
  const shift = walk.offset - start
  const end = Math.min(value.length, to - shift)
  let at = start
  while (at < end) {
    const code = value.charCodeAt(at)
    if (code !== source.charCodeAt(at + shift) || isSpecial(code)) break
    at++
  }
  if (at > start) take(walk, value.slice(start, at), at - start, at - start)
}

/** Add `text`, which is `length` code units of the value and `width` of the source. */
function take(walk: Walk, text: string, length: number, width: number): void {
  walk.block.append(text, walk.offset, walk.offset + width)
  walk.at += length
  walk.offset += width
}

function step(walk: Walk): void {
  const { value, source, at, offset, to } = walk
  const code = offset < to ? source.charCodeAt(offset) : Number.NaN
  const wanted = value.charCodeAt(at)
  if (code === AMPERSAND && takeEntity(walk)) return
  if (code === BACKSLASH && source.charCodeAt(offset + 1) === wanted) take(walk, value[at]!, 1, 2)
  else if (isLineEnding(code) && isLineEnding(wanted)) takeLineEnding(walk)
  else if (code === 0) take(walk, '\uFFFD', 1, 1)
  else if (code === MASK && wanted === MASK) takeMask(walk)
  else if (code === wanted) take(walk, value[at]!, 1, 1)
  else if (isBlank(code)) walk.offset++
  else take(walk, value.slice(at), value.length - at, Math.max(to - offset, 0))
}

function takeEntity(walk: Walk): boolean {
  const { value, source, at, offset } = walk
  const entity = entityAt(source, offset)
  if (!entity || isKept(entity.written, walk)) return false
  // A parser may have put another character for one that is not allowed: what counts is that one is there.
  const { length } = entity.text
  take(walk, value.slice(at, at + length), length, entity.written.length)
  return true
}

/** Whether an entity is in the value as it was written, as in the text of a literal autolink. */
const isKept = (written: string, { value, source, at, offset }: Walk): boolean =>
  value.startsWith(written, at) && !source.startsWith(written.slice(1), offset + written.length)

/** A stretch of masked templating is one object, however long. */
function takeMask(walk: Walk): void {
  let width = 1
  while (
    walk.value.charCodeAt(walk.at + width) === MASK &&
    walk.source.charCodeAt(walk.offset + width) === MASK
  )
    width++
  take(walk, OBJECT, width, width)
}

const lineEndingWidth = (text: string, at: number): number =>
  text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1

function takeLineEnding(walk: Walk): void {
  const width = lineEndingWidth(walk.source, walk.offset)
  walk.block.appendBreak(walk.offset, walk.offset + width)
  walk.at += lineEndingWidth(walk.value, walk.at)
  walk.offset += width
  skipPrefix(walk)
}

/**
 * Skip what stands before a line of a block: indentation and the `>` of block quotations. A line whose text
 * itself starts so (`>` indented by four columns is text) keeps as much of it as the value has, less what the
 * value has from escapes and entities.
 */
function skipPrefix(walk: Walk): void {
  const { source, value, at, offset, to } = walk
  let end = offset
  while (end < to && isPrefix(source.charCodeAt(end))) end++
  walk.offset = end
  let own = at
  while (isPrefix(value.charCodeAt(own))) own++
  own -= countWritten(source, end, to)
  if (own <= at) return
  const text = value.slice(at, own)
  const found = source.slice(offset, end).lastIndexOf(text)
  if (found >= 0) walk.offset = offset + found
}

/** How many characters as in a prefix are written as escapes or entities at `from`, or follow such. */
function countWritten(source: string, from: number, to: number): number {
  let count = 0
  let at = from
  while (at < to) {
    const code = source.charCodeAt(at)
    const entity = code === AMPERSAND ? entityAt(source, at) : undefined
    const width =
      code === BACKSLASH && source.charCodeAt(at + 1) === GREATER ? 2 : (entity?.written.length ?? 1)
    const written = width > 1 ? (entity?.text.charCodeAt(0) ?? GREATER) : code
    if (!isPrefix(written)) break
    count++
    at += width
  }
  return count
}
