// From a tree of Markdown to blocks of plain text and the definitions of links. `collectReferences` is next.

import type { Container, Definition, Prose, Range } from '../model.ts'
import type { Definition as DefinitionNode, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { type BlockIdentity, BlockProse, BlockText } from './block-text.ts'
import type { Admonition } from '../templating/admonitions.ts'
import { containerOf, labelOf } from './containers.ts'
import { HtmlBlocks } from './html-text.ts'
import { appendInlines, type InlineContext, isUnusual } from './inline-text.ts'
import { rangeOf } from './tree-ranges.ts'

/** Everything that one walk over the tree gives. No collector but this one looks at the tree. */
export interface Text {
  readonly prose: readonly Prose[]
  readonly definitions: readonly Definition[]
}

/** Blocks nested deeper than this are left out instead of exhausting the stack. */
const DEEPEST = 400

interface Walk extends InlineContext {
  readonly prose: Prose[]
  readonly definitions: Definition[]
  /** By identifier; the first definition of several counts. */
  readonly urls: Map<string, string>
  /** By where they begin. */
  readonly boxes: ReadonlyMap<number, Admonition>
}

/**
 * Flatten a tree into its text. `source` is what was parsed: same length and offsets as the article. The items that were
 * made of `admonitions` are none.
 */
export function collectProse(tree: Root, source: string, admonitions: readonly Admonition[] = []): Text {
  const walk: Walk = {
    source,
    unusual: isUnusual(source),
    unresolved: [],
    prose: [],
    definitions: [],
    urls: new Map(),
    boxes: new Map(admonitions.map(box => [box.start, box])),
  }
  const range = { start: 0, end: source.length }
  readChildren(tree, { type: 'root', parent: undefined, index: 0, range }, walk, 0)
  for (const { inline, identifier } of walk.unresolved) {
    const url = walk.urls.get(identifier)
    if (url !== undefined) inline.url = url
  }
  return { prose: walk.prose, definitions: walk.definitions }
}

function readChildren(parent: Parents, container: Container, walk: Walk, depth: number): void {
  if (depth > DEEPEST) return
  let html: HtmlBlocks | undefined
  let index = 0
  for (const node of parent.children) {
    if (node.type === 'html') {
      html ??= new HtmlBlocks(walk.source, container, walk.prose)
      html.read(node.value, rangeOf(node) ?? container.range, index)
    } else readBlock(node, html?.container ?? container, index, walk, depth)
    index++
  }
}

function readBlock(node: Nodes, container: Container, index: number, walk: Walk, depth: number): void {
  const range = rangeOf(node) ?? container.range
  switch (node.type) {
    case 'paragraph':
      readText(node.children, { kind: 'paragraph', depth: 0, container, range }, walk)
      break
    case 'heading':
      readText(node.children, { kind: 'heading', depth: node.depth, container, range }, walk)
      break
    case 'tableCell':
      readText(node.children, { kind: 'cell', depth: 0, container, range }, walk)
      break
    case 'definition':
      readDefinition(node, range, walk)
      break
    default:
      if ('children' in node)
        readChildren(node, enter(node, range, container, index, walk) ?? container, walk, depth + 1)
  }
}

/** The container that a node makes: a box that quotes is a block quotation, any other and its list are no container. */
function enter(
  node: Parents,
  range: Range,
  parent: Container,
  index: number,
  walk: Walk,
): Container | undefined {
  const box = walk.boxes.size > 0 ? walk.boxes.get(range.start) : undefined
  if (!box) return containerOf(node, range, parent, index)
  if (node.type !== 'listItem' || box.kind !== 'quote') return undefined
  return { type: 'blockquote', parent, index, range, ...(box.title && { title: box.title }) }
}

function readText(nodes: readonly PhrasingContent[], block: BlockIdentity, walk: Walk): void {
  const content = new BlockText()
  appendInlines(content, nodes, block.range, walk)
  const isSign = walk.boxes.size > 0 && content.inlines.length === 0 && /^\uFFFC+$/.test(content.text)
  if (content.text.length > 0 && !isSign) walk.prose.push(new BlockProse(block, walk.prose.length, content))
}

function readDefinition(node: DefinitionNode, range: Range, walk: Walk): void {
  const { identifier, url, title } = node
  if (!walk.urls.has(identifier)) walk.urls.set(identifier, url)
  walk.definitions.push({ label: labelOf(node), url, title: title ?? undefined, range })
}
