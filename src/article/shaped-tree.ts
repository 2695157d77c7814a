import type { Root } from 'mdast'
import { parse, type ParserName } from './parse.ts'
import type { Shape } from './shape.ts'

/**
 * Parse a text as it would be with the insertions of its shape, and give the tree in offsets of the text as it
 * is.
 */
export function parseShaped(source: string, _shape: Shape, parser: ParserName = 'auto'): Root {
  return parse(source, parser)
}
