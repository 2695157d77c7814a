// In: the text. Out: nothing, or an error for a document that could not be read in bounded time. Next: the parsers.
import type { Nodes, Root } from 'mdast'
import { afterLine, createSearch, lineEnd, OPENER } from '../lines/source-lines.ts'
import { skipMatch } from '../spans.ts'

/** A document that cannot be read in bounded time and memory. The message is a sentence for the reader. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
}

/** Levels of blocks and emphasis in each other; no writer needs ten. Parsers and walks need time or stack for each. */
const MAX_DEPTH = 200

/** More marks of block quotations, lists and footnotes at the start of a line than may be nested. */
const DEEP_LINE = new RegExp(String.raw`[ \t]*(?:(?:>|${OPENER}[ \t])[ \t]*){${MAX_DEPTH + 1}}`, 'y')
/** `* * *` and the like are a break, however long. */
const BREAK = /^[-+*\s]*$/

/**
 * Refuse a line nested too deeply before a parser meets it: the native parser takes time in the square of the
 * depth, the reference overflows the stack.
 *
 * @throws {ParseError}
 */
export function checkLines(source: string): void {
  const search = createSearch(source)
  let start = 0
  while (start < source.length) {
    const end = lineEnd(source, search, start)
    if (end - start > MAX_DEPTH && MAY_BE_NESTED.test(source.charAt(start)) && isDeepLine(source, start))
      throw tooDeep()
    start = afterLine(source, end)
  }
}

/** Most lines are short or begin with a word, and are not looked at any further. */
const MAY_BE_NESTED = /[^a-zA-Z]/

function isDeepLine(source: string, start: number): boolean {
  const end = skipMatch(DEEP_LINE, source, start)
  return end > start && !BREAK.test(source.slice(start, end))
}

/**
 * Refuse a tree nested too deeply, as emphasis or indentation can make it, so that walks may recurse.
 *
 * @throws {ParseError}
 */
export function checkTree(root: Root): void {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw tooDeep()
    const below: Nodes[] = []
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child)
    level = below
  }
}

const tooDeep = (): ParseError =>
  new ParseError(`This file nests more than ${MAX_DEPTH} levels. Lay it out more simply`)

/** A line that begins a block of text, or lies between two. Between CR and LF there is no line, though `^` and `$` see one. */
const BOUNDARY = /(?<![^\r\n])(?!(?<=\r)\n)[ \t>]*(?:(?![^\r\n])|[-+*|#]|\d{1,9}[.)])/g
const ENTITY = /&[#\w]{2,32};/g
const UNDERSCORE_RUN = /[^\s_]*_\S*/g

/** Character references and underscores that no article has; with fewer, the sums below need not be made. */
const FEW = 1000

/** About 0.7 s with the native parser. */
const ENTITY_BUDGET = 2e8
const UNDERSCORE_BUDGET = 1e9
const LINE_BUDGET = 2e9
const FOOTNOTE_BUDGET = 1.5e10

/**
 * Whether the native parser would take more than about a second for one of its four known squares (version 0.10):
 * character references times the length of their paragraph, underscores times the length of their word,
 * in a line that is not all ASCII, whatever may become a node times the length of the line, and footnotes that touch
 * the block before them times the rest of the text. Two thousand of those in a text of 1 MB are a tenth of it.
 */
export const exceedsNative = (source: string): boolean =>
  (holdsMany(source, '&') && sumBlocks(source, entityCost) > ENTITY_BUDGET) ||
  (holdsMany(source, '_') && underscoreCost(source) > UNDERSCORE_BUDGET) ||
  (source.length > LONG_LINE && longLineCost(source) > LINE_BUDGET) ||
  (holdsMany(source, '[^') && footnoteCost(source) > FOOTNOTE_BUDGET)

function holdsMany(source: string, mark: string): boolean {
  let at = source.indexOf(mark)
  for (let count = 1; at !== -1; count++) {
    if (count > FEW) return true
    at = source.indexOf(mark, at + 1)
  }
  return false
}

function sumBlocks(source: string, cost: (block: string) => number): number {
  let sum = 0
  let last = 0
  for (const { index } of source.matchAll(BOUNDARY)) {
    sum += cost(source.slice(last, index))
    last = index
  }
  return sum + cost(source.slice(last))
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}

const entityCost = (block: string): number => count(block, ENTITY) * block.length

function underscoreCost(source: string): number {
  let sum = 0
  for (const [run] of source.matchAll(UNDERSCORE_RUN)) sum += (run.split('_').length - 1) * run.length
  return sum
}

/** No paragraph of a real article is as long. */
const LONG_LINE = 20_000
const NODE_MARK = /[*_~[\]!<&`:@]/g

/** @returns for each very long line that is not all ASCII, its length times the marks in it */
function longLineCost(source: string): number {
  let sum = 0
  for (const line of source.split(/[\r\n]+/))
    if (line.length > LONG_LINE && /[^\0-\x7F]/.test(line)) sum += line.length * count(line, NODE_MARK)
  return sum
}

const TOUCHING_FOOTNOTE = /\S[ \t]*(?:\r\n?|\n)[ \t>]*\[\^[^\]\s]+\]:/g

/** @returns for each footnote that no blank line parts from what stands before it, the length of the text from there on */
function footnoteCost(source: string): number {
  let sum = 0
  for (const { index } of source.matchAll(TOUCHING_FOOTNOTE)) sum += source.length - index
  return sum
}

const LINE_ENDING = /\r\n?|\n/g
const DELIMITER = /[*_~[\]!]/g

/** About 5 s with the reference parser, in microseconds: it is a slow parser, but it reads all that is real. */
const REFERENCE_BUDGET = 5e6

/**
 * Whether the reference parser would take unreasonably long. Measured: 1 µs for each character, 20 µs for each
 * line, and up to 0.2 µs for each pair of delimiters in one paragraph, when they are nested.
 */
export const exceedsReference = (source: string): boolean =>
  source.length + 20 * count(source, LINE_ENDING) + sumBlocks(source, delimiterCost) > REFERENCE_BUDGET

const delimiterCost = (block: string): number => count(block, DELIMITER) ** 2 / 5
