// In: the text. Out: its mdast, by the native parser. Next: shape/shaped-tree.ts, through parse.ts.
import type { Root } from 'mdast'
import { createMdastHandle, dropHandle, materializeMdastTree, MdastReader, serializeHandle } from 'satteri'
import type { Point, Position } from 'unist'
import { holdsNul } from '../characters.ts'
import { alignRawHtml, findRawHtml, restoreRawHtml } from './raw-html.ts'

/**
 * Parse with the native parser: GFM with footnotes, YAML and TOML front matter. Importing this file fails where
 * there is no binary for this machine. Of the places in the tree only the offsets are told.
 *
 * The parser leaves NUL as it is, where CommonMark (2.3) wants U+FFFD.
 */
export function parseNatively(source: string): Root {
  const text = holdsNul(source) ? source.replaceAll('\0', '\uFFFD') : source
  const passed = new Set<number>()
  for (let round = 1; ; round++) {
    const found = round > mostRounds ? [] : findRawHtml(text, passed)
    const root = parseText(found.length > 0 ? alignRawHtml(text, found) : text)
    const others = restoreRawHtml(root, text, found)
    if (others.length === 0) return root
    for (const start of others) passed.add(start)
  }
}

/** Tags within code are told only by parsing. Texts about HTML have some, and need one more round. */
const mostRounds = 4

function parseText(text: string): Root {
  const handle = createMdastHandle(text)
  try {
    return materializeMdastTree(new OffsetReader(serializeHandle(handle)))
  } finally {
    dropHandle(handle)
  }
}

/** Leaves lines and columns out of the tree: nobody asks for them, and they would be the largest part of it. */
class OffsetReader extends MdastReader {
  override getPosition(nodeId: number): Position | undefined {
    const position = super.getPosition(nodeId)
    return position && new Place(position.start.offset!, position.end.offset!)
  }
}

/** A place in a text taken for one line. */
class Place implements Position {
  readonly #start: number
  readonly #end: number

  constructor(start: number, end: number) {
    this.#start = start
    this.#end = end
  }

  get start(): Point {
    return pointAt(this.#start)
  }

  get end(): Point {
    return pointAt(this.#end)
  }
}

const pointAt = (offset: number): Point => ({ line: 1, column: offset + 1, offset })
