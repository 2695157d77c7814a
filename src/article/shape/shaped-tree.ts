// From a text and its shape to a tree of Markdown, in offsets of the text. `collectProse` flattens it.

import type { Insertion, Point, Shape } from '../model.ts'
import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import { parse, type ParserName } from '../parse/parse.ts'
import { createLocator } from '../locate.ts'
import { lowerBound } from '../spans.ts'

/**
 * Parse a text as it would be with the insertions of its shape, and give the tree in offsets of the text as it
 * is. A place within an insertion becomes the place it was inserted at.
 */
export function parseShaped(source: string, { insertions }: Shape, parser: ParserName = 'auto'): Root {
  const tree = parse(applyInsertions(source, insertions), parser)
  if (insertions.length > 0) mapPositions(tree, insertions, source)
  return tree
}

/** The text that Markdown is given. */
export function applyInsertions(source: string, insertions: readonly Insertion[]): string {
  let output = ''
  let last = 0
  for (const { offset, text, replaces = 0 } of insertions) {
    output += source.slice(last, offset) + text
    last = offset + replaces
  }
  return output + source.slice(last)
}

/** Map offsets of the text with insertions back to offsets of the text without. Monotone. */
function createUnshift(insertions: readonly Insertion[]): (offset: number) => number {
  /** Where each insertion begins in the text with insertions, and how much has been inserted up to its end. */
  const begins: number[] = []
  const shifts: number[] = [0]
  let shift = 0
  const ends: number[] = []
  for (const { offset, text, replaces = 0 } of insertions) {
    begins.push(offset + shift)
    shift += text.length - replaces
    shifts.push(shift)
    ends.push(offset + replaces)
  }
  return at => {
    const passed = lowerBound(begins.length, index => begins[index]! > at)
    return passed === 0 ? at : Math.max(at - shifts[passed]!, ends[passed - 1]!)
  }
}

/**
 * Map the places in a tree, which are those of the text with insertions, to the source. A stack of its own, since
 * nesting may be deeper than calls can go.
 */
export function mapPositions(tree: Root, insertions: readonly Insertion[], source: string): void {
  const unshift = createUnshift(insertions)
  const locate = createLocator(source)
  const place = (offset: number): Point => locate(unshift(offset))
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    const { position } = node
    if (position) node.position = { start: place(position.start.offset!), end: place(position.end.offset!) }
    if ('children' in node) for (const child of (node as Parent).children) open.push(child)
  }
}
