import type { Range } from '../model.ts'
import type { Node, PhrasingContent } from 'mdast'

/** The source of a node, or `undefined` where the parser gave it no position. */
export function rangeOf({ position }: Node): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Marks that may stand between the start of a parent and its text: `**a@b.co**`, `# a@b.co`. */
const MARKUP = new Set('*_~[# \t|')

/**
 * Where a node without a position starts, at `from` or after the marks there.
 *
 * remark leaves out the positions of a literal autolink (`a@b.co`) and of the text beside it. Such nodes were
 * one text, so each starts where the one before it ends, and the first one after the marks of its parent.
 */
export function startOfUnplaced(node: PhrasingContent, from: number, source: string): number {
  const first = firstText(node)
  let start = from
  while (!source.startsWith(first.slice(0, 1), start) && MARKUP.has(source.charAt(start))) start++
  return start
}

function firstText(node: PhrasingContent): string {
  let first: PhrasingContent | undefined = node
  while (first && 'children' in first) first = first.children[0]
  return first && 'value' in first ? first.value : ''
}
