import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { Data, Processor } from 'unified'
import type { Point } from 'unist'
import { entityAt } from '../text/entities.ts'
import { matchesAt } from '../spans.ts'

/** The children of every parent whose text may hold a literal autolink, as they were before it was made a link. */
const keptTexts = new WeakMap<Root, Map<Parents, readonly Nodes[]>>()

const MAY_HOLD_LINK = /@|www\.|:\/\//i

/**
 * A unified plugin, used before remark-gfm: that one takes e-mail addresses and some URLs out of finished text, and
 * leaves both the links and what remains of the text without a position.
 */
export function keepTexts(this: Processor): void {
  const data: Data & { fromMarkdownExtensions?: unknown[] } = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({ transforms: [keepTree] })
}

function keepTree(root: Root): void {
  const kept = new Map<Parents, readonly Nodes[]>()
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    if (node.children.some(child => child.type === 'text' && MAY_HOLD_LINK.test(child.value)))
      kept.set(node, [...node.children])
    open.push(...node.children)
  }
  keptTexts.set(root, kept)
}

/** Give the nodes that were cut out of one text their positions in it. */
export function placeAutolinks(root: Root, source: string): Root {
  for (const [parent, before] of keptTexts.get(root)!) {
    let at = 0
    for (const old of before) {
      if (parent.children[at] === old) at++
      else at = placePieces(parent, at, old as Text, source)
    }
  }
  return root
}

/** Place the pieces that the text `old` was cut into, from child `at` on, and give the child after them. */
function placePieces(parent: Parents, at: number, old: Text, source: string): number {
  let start = old.position!.start
  let rest = old.value.length
  let index = at
  for (; rest > 0; index++) {
    const piece = parent.children[index] as Link | Text
    const value = piece.type === 'text' ? piece.value : (piece.children[0] as Text).value
    const end = rest === value.length ? old.position!.end : pointAfter(value, source, start)
    place(piece, start, end)
    rest -= value.length
    start = end
  }
  return index
}

function place(piece: PhrasingContent, start: Point, end: Point): void {
  piece.position = { start, end }
  if (piece.type === 'link') for (const child of piece.children) child.position = { start, end }
}

/** Where the source of `value`, which begins at `start`, ends. */
function pointAfter(value: string, source: string, start: Point): Point {
  let offset = start.offset!
  for (let at = 0; at < value.length;) {
    const [length, width] = step(value, at, source, offset)
    at += length
    offset += width
  }
  return pointAt(source, start, offset)
}

const ESCAPE = /\\[!-/:-@[-`{-~]/y

/** How many code units of the value the source shows next, and in how many of its own. */
function step(value: string, at: number, source: string, offset: number): [length: number, width: number] {
  if (matchesAt(ESCAPE, source, offset)) return [1, 2]
  const entity = entityAt(source, offset)
  if (entity) return [entity.text.length, entity.written.length]
  // Blanks around line endings and the marks of block quotations are not in the value.
  const skipped = source[offset] !== value[at] && /[\s>]/.test(source.charAt(offset))
  return [skipped ? 0 : 1, 1]
}

function pointAt(source: string, start: Point, offset: number): Point {
  const lines = source.slice(start.offset, offset).split(/\r\n?|\n/)
  const last = lines.at(-1)!.length
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + last : last + 1,
    offset,
  }
}
