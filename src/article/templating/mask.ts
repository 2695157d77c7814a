// From a source to a text of the same length without templating. `recoverShape` lays it out next.

import { matchesAt, skipMatch } from '../spans.ts'
import { paintAdmonitions } from './admonitions.ts'
import { findTemplating } from './find.ts'
import type { Templating } from './scan.ts'

const OBJECT = '\uFFFC'

/**
 * Hide templating from the Markdown parser: Hugo shortcodes, Liquid and Jinja, comments, math, attribute lists,
 * fences of containers, JSX and MDX. What stands between an opening and a closing tag is read.
 *
 * The result is as long as the source and has the same line endings, so every offset stays true. Within a line
 * each code unit becomes U+FFFC, so that words on either side do not join and a link keeps its destination. Lines
 * that hold nothing else become blank, as they lay out blocks and belong to none. A line that opens a box of MkDocs
 * becomes an item, so that what is indented below it is read. Text without templating comes back as it is.
 */
export function maskTemplating(original: string): string {
  const source = paintAdmonitions(original)
  return mayHoldTemplating(source) ? paint(source, joinNeighbours(source, findTemplating(source))) : source
}

/** Signs that begin with common letters, and the rare part of each, which is looked for first. */
const COMMON_SIGNS = [
  ['mport ', 'import '],
  ['xport ', 'export '],
  ['_TOC_', '[[_TOC_]]'],
] as const
const SIGNS = ['{', '$', ':::', '[TOC]', '[toc]']
const TAG_SIGN = /<(?:!--|\/?[A-Z])/

const mayHoldTemplating = (source: string): boolean =>
  SIGNS.some(sign => source.includes(sign)) ||
  COMMON_SIGNS.some(([rare, sign]) => source.includes(rare) && source.includes(sign)) ||
  (source.includes('<') && TAG_SIGN.test(source))

interface Stretch {
  readonly start: number
  end: number
}

/** Templating with nothing but blanks between it is one stretch, so that a line of several tags is blank too. */
function joinNeighbours(source: string, found: readonly Templating[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, end } of found) {
    const last = stretches.at(-1)
    if (last && skipMatch(BLANKS, source, last.end) === start) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}

const BLANKS = /[ \t]*/y

function paint(source: string, stretches: readonly Stretch[]): string {
  let text = ''
  let last = 0
  for (const { start, end } of stretches) {
    const inside = source.slice(start, end)
    const before = lineBefore(source, start)
    const filling =
      before !== undefined && matchesAt(LINE_END, source, end) ? blank(inside, before) : fill(inside, OBJECT)
    text += source.slice(last, start) + filling
    last = end
  }
  return last === 0 ? source : text + source.slice(last)
}

const LINE_ENDING = /[\r\n]/

/** Put a sign in place of each code unit, save for line endings. */
const fill = (inside: string, sign: string): string =>
  LINE_ENDING.test(inside) ? inside.replace(/[^\r\n]/g, sign) : sign.repeat(inside.length)

/** In a block quotation the `>` of each line stays, so that the quotation goes on. */
function blank(inside: string, before: string): string {
  if (!before.includes('>')) return fill(inside, ' ')
  return inside.replace(
    /^([ \t>]*)([^\r\n]*)/gm,
    (_, marks: string, rest: string) => marks + ' '.repeat(rest.length),
  )
}

const LINE_MARKS = ' \t>'
const LINE_END = /[ \t]*(?:$|[\r\n])/y

/** What stands before `at` on its line, if that is nothing but blanks and `>`; else `undefined`. */
function lineBefore(source: string, at: number): string | undefined {
  let start = at
  while (start > 0 && LINE_MARKS.includes(source.charAt(start - 1))) start--
  const first = start === 0 || source.charAt(start - 1) === '\n' || source.charAt(start - 1) === '\r'
  return first ? source.slice(start, at) : undefined
}
