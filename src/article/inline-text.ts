import type { Image, ImageReference, Parents, PhrasingContent, Text as TextNode } from 'mdast'
import { alignText } from './align.ts'
import type { BlockText, OpenInline } from './block-text.ts'
import { isLineBreakTag } from './html-tags.ts'
import type { Range } from './range.ts'
import { rangeOf, startOfUnplaced } from './tree-ranges.ts'

/** What the blocks of an article share while they are read. */
export interface InlineContext {
  readonly source: string
  /** The source holds code units that text must not: carriage returns, NUL, masked templating. */
  readonly unusual: boolean
  /** Reference links and images, whose definition may stand further down. */
  readonly unresolved: { readonly inline: OpenInline; readonly identifier: string }[]
}

/** Deeper emphasis than this is no one's writing; what it holds is left out instead of exhausting the stack. */
const DEEPEST = 400

const UNUSUAL = /[\0\r\uFFFC]/

/** Whether some text of a source cannot be taken over as it stands even where the parser did. */
export const isUnusual = (source: string): boolean => UNUSUAL.test(source)

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
  if (node.type === 'break') appendLineBreak(block, hardBreakRange(range, context.source), undefined)
  else if (node.type === 'html') appendTag(block, node.value, range)
  else if (node.type === 'footnoteReference')
    block.appendObject({ type: 'footnoteReference', label: node.label ?? node.identifier, range })
  else if (node.type === 'image' || node.type === 'imageReference') appendImage(block, node, range, context)
  else block.appendObject({ type: 'code', value: node.value, range })
  return range.end
}

function appendText(block: BlockText, { value, position }: TextNode, range: Range, context: InlineContext): number {
  const { source, unusual } = context
  const { start, end } = range
  const verbatim =
    source.startsWith(value, start) &&
    (position === undefined || value.length === end - start) &&
    !(unusual && UNUSUAL.test(value)) &&
    !(value.charCodeAt(0) === 0x0a && block.endsWithBreak())
  if (!verbatim) return alignText(block, value, source, start, end)
  block.append(value, start, start + value.length)
  return start + value.length
}

const LINE_ENDING = /\r\n?|\n/g

/** A hard break ends with its line; remark counts a tab at the start of the next line to it as well. */
function hardBreakRange({ start, end }: Range, source: string): Range {
  LINE_ENDING.lastIndex = start
  LINE_ENDING.test(source)
  return { start, end: LINE_ENDING.lastIndex || end }
}

function appendLineBreak(block: BlockText, range: Range, value: string | undefined): void {
  const inline = block.open({ type: 'break', range, ...(value !== undefined && { value }) })
  block.appendBreak(range.start, range.end)
  block.close(inline)
}

function appendTag(block: BlockText, value: string, range: Range): void {
  if (isLineBreakTag(value)) appendLineBreak(block, range, value)
  else block.appendObject({ type: 'html', value, range })
}

function appendImage(block: BlockText, node: Image | ImageReference, range: Range, context: InlineContext): void {
  const value = node.alt ?? ''
  if (node.type === 'image') block.appendObject({ type: 'image', url: node.url, value, range })
  else {
    const { label, identifier, referenceType: reference } = node
    const inline = block.appendObject({ type: 'image', label: label ?? identifier, reference, value, range })
    context.unresolved.push({ inline, identifier })
  }
}

type SpanNode = Extract<PhrasingContent, Parents>

/** A link, emphasis and the like: its text, and an inline over it where it is of a type that collectors know. */
function appendSpan(block: BlockText, node: SpanNode, range: Range, context: InlineContext, depth: number): number {
  const inline = openSpan(block, node, range, context)
  const end = appendInlines(block, node.children, range, context, depth + 1)
  if (inline) block.close(inline)
  if (node.position) return range.end
  if (inline) inline.range = { start: range.start, end }
  return end
}

function openSpan(block: BlockText, node: SpanNode, range: Range, context: InlineContext): OpenInline | undefined {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
      return block.open({ type: node.type, range })
    case 'link': {
      const { url, title } = node
      return block.open({ type: 'link', url, ...(title && { value: title }), range })
    }
    case 'linkReference': {
      const { label, identifier, referenceType: reference } = node
      const inline = block.open({ type: 'link', label: label ?? identifier, reference, range })
      context.unresolved.push({ inline, identifier })
      return inline
    }
    default:
      return undefined
  }
}
