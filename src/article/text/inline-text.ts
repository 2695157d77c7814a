import type { InlineType, Range } from '../model.ts'
import type { Image, ImageReference, LinkReference, Parents, PhrasingContent, Text as TextNode } from 'mdast'
import { alignText } from './align.ts'
import type { BlockText, OpenInline } from './block-text.ts'
import { labelOf } from './containers.ts'
import { holdsNul } from '../characters.ts'
import { isLineBreakTag } from './html-tags.ts'
import { rangeOf, startOfUnplaced } from './tree-ranges.ts'
import { matchFrom } from '../spans.ts'

/** What the blocks of an article share while they are read. */
export interface InlineContext {
  readonly source: string
  /** The source holds code units that text must not: carriage returns, masked templating, NUL. */
  readonly unusual: boolean
  /** Reference links and images, whose definition may stand further down. */
  readonly unresolved: { readonly inline: OpenInline; readonly identifier: string }[]
}

/** Deeper emphasis than this is no one's writing; what it holds is left out instead of exhausting the stack. */
const DEEPEST = 400

const LINE_FEED = 0x0a
const UNUSUAL = /[\r\uFFFC]/

/** Whether some text of a source cannot be taken over as it stands even where the parser did. */
export const isUnusual = (source: string): boolean =>
  source.includes('\r') || source.includes('\uFFFC') || holdsNul(source)

/**
 * Add inline nodes to the text of a block. `within` is the source of their parent: it bounds those that the
 * parser gave no position. Returns where the source of the last one ends.
 */
export function appendInlines(
  block: BlockText,
  nodes: readonly PhrasingContent[],
  within: Range,
  context: InlineContext,
  depth = 0,
): number {
  let end = within.start
  if (depth > DEEPEST) return within.end
  for (const node of nodes) {
    const range = rangeOf(node) ?? { start: startOfUnplaced(node, end, context.source), end: within.end }
    end = appendInline(block, node, range, context, depth)
  }
  return end
}

function appendInline(
  block: BlockText,
  node: PhrasingContent,
  range: Range,
  context: InlineContext,
  depth: number,
): number {
  if (node.type === 'text') return appendText(block, node, range, context)
  if ('children' in node) return appendSpan(block, node, range, context, depth)
  appendLeaf(block, node, range, context)
  return range.end
}

type Leaf = Exclude<PhrasingContent, Parents | TextNode>

function appendLeaf(block: BlockText, node: Leaf, range: Range, context: InlineContext): void {
  switch (node.type) {
    case 'break':
      block.appendLineBreak(hardBreakRange(range, context.source))
      break
    case 'html':
      if (isLineBreakTag(node.value)) block.appendLineBreak(range).value = node.value
      else block.appendTag(node.value, range)
      break
    case 'footnoteReference':
      block.appendObject('footnoteReference', range).label = labelOf(node)
      break
    case 'image':
    case 'imageReference':
      appendImage(block, node, range, context)
      break
    default:
      block.appendObject('code', range).value = node.value
  }
}

function appendText(block: BlockText, node: TextNode, range: Range, context: InlineContext): number {
  const { value } = node
  const { source } = context
  const { start, end } = range
  const isSame = node.position ? isVerbatim(value, range, context) : startsVerbatim(value, start, context)
  if (!isSame || (value.charCodeAt(0) === LINE_FEED && block.endsWithBreak()))
    return alignText(block, value, source, start, end)
  block.append(value, start, start + value.length)
  return start + value.length
}

/**
 * Whether a text is its source. All that a parser takes off or decodes is shorter then, so the length tells; to
 * compare the two takes as long as all the rest of the walk.
 */
function isVerbatim(value: string, { start, end }: Range, context: InlineContext): boolean {
  if (value.length !== end - start) return false
  return !context.unusual || startsVerbatim(value, start, context)
}

const startsVerbatim = (value: string, start: number, { source, unusual }: InlineContext): boolean =>
  source.startsWith(value, start) && !(unusual && UNUSUAL.test(value))

const LINE_ENDING = /\r\n?|\n/g

/** A hard break ends with its line; remark counts a tab at the start of the next line to it as well. */
function hardBreakRange({ start, end }: Range, source: string): Range {
  const ending = matchFrom(LINE_ENDING, source, start)
  return { start, end: ending ? ending.index + ending[0].length : end }
}

function appendImage(
  block: BlockText,
  node: Image | ImageReference,
  range: Range,
  context: InlineContext,
): void {
  const inline = block.appendObject('image', range)
  inline.value = node.alt ?? ''
  if (node.type === 'image') inline.url = node.url
  else referTo(node, inline, context)
}

/** A link, emphasis and the like: its text, and an inline over it where it is of a type that collectors know. */
function appendSpan(
  block: BlockText,
  node: Extract<PhrasingContent, Parents>,
  range: Range,
  context: InlineContext,
  depth: number,
): number {
  const type = SPANS.get(node.type)
  const inline = type && block.open(type, range)
  if (inline && node.type === 'link') {
    inline.url = node.url
    if (node.title) inline.value = node.title
  } else if (inline && node.type === 'linkReference') referTo(node, inline, context)
  const end = appendInlines(block, node.children, range, context, depth + 1)
  if (inline) block.close(inline)
  if (node.position) return range.end
  if (inline) inline.range = { start: range.start, end }
  return end
}

const SPANS: ReadonlyMap<string, InlineType> = new Map([
  ['emphasis', 'emphasis'],
  ['strong', 'strong'],
  ['delete', 'delete'],
  ['link', 'link'],
  ['linkReference', 'link'],
])

function referTo(node: LinkReference | ImageReference, inline: OpenInline, context: InlineContext): void {
  inline.label = labelOf(node)
  inline.reference = node.referenceType
  context.unresolved.push({ inline, identifier: node.identifier })
}
