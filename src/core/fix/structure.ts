// In: an article. Out: the tree that a page builder reads, flat, and what must stay to the letter. `damage.ts` compares
// those of before and after a fix.
import type { Article, Range } from '../../article/model.ts'
import type { Nodes, Root } from 'mdast'
import { findFrontMatter } from '../../article/front-matter.ts'
import { parse, ParseError } from '../../article/parse/parse.ts'
import { parseShaped } from '../../article/shape/shaped-tree.ts'
import { findTemplating } from '../../article/templating/find.ts'
import { maskTemplating } from '../../article/templating/mask.ts'

/** One node of the tree of Markdown. */
export interface StructureNode extends Range {
  readonly type: Nodes['type']
  /** What it says beside its text: a level, a number to start from, an address. */
  readonly what: string
  /** What it stands in, from the outside in. */
  readonly path: string
}

/** What a fix has to leave as it is, outside the place that it mends. */
export interface Structure {
  readonly source: string
  /** As citewell reads the article, with what its shape puts in; outer nodes before inner ones. */
  readonly nodes: readonly StructureNode[]
  /** As a page builder reads it today; the same list where the shape puts nothing in. */
  readonly printed: readonly StructureNode[]
  /** Code, front matter, templating, and elements of HTML in which white space counts: the letters of each, in order. */
  readonly kept: readonly string[]
  readonly comments: readonly string[]
  /** Where addresses stand, in order. */
  readonly addresses: readonly Range[]
}

/** Read what fixes have to leave as it is. */
export function readStructure({ source, shape, links }: Article): Structure {
  const tree = parseUnmasked(source, text => parseShaped(text, shape))
  const nodes = flatten(tree)
  const printed = shape.insertions.length === 0 ? nodes : flatten(parseUnmasked(source, text => parse(text)))
  const templating = findTemplating(source)
  const textOf = ({ start, end }: Range): string => source.slice(start, end)
  const frontMatter = findFrontMatter(source)
  return {
    source,
    nodes,
    printed,
    kept: [
      ...(frontMatter ? [textOf(frontMatter)] : []),
      ...templating.filter(({ kind }) => kind !== 'comment').map(textOf),
      ...collectVerbatim(tree, source),
    ],
    comments: templating.filter(({ kind }) => kind === 'comment').map(textOf),
    addresses: links.map(({ range }) => range),
  }
}

/** Comments lay out blocks, so that nothing is hidden from the parser unless it cannot read the text otherwise. */
function parseUnmasked(source: string, read: (text: string) => Root): Root {
  try {
    return read(source)
  } catch (error) {
    if (error instanceof ParseError) return read(maskTemplating(source))
    throw error
  }
}

/** A stack of its own, outer nodes first. */
function flatten(root: Root): StructureNode[] {
  const flat: StructureNode[] = []
  const open: { readonly node: Nodes; readonly path: string }[] = [{ node: root, path: '' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next
    const { type, position } = node
    if (type !== 'root')
      flat.push({
        type,
        what: describe(node),
        path,
        start: position!.start.offset!,
        end: position!.end.offset!,
      })
    if (!('children' in node)) continue
    const inside = type === 'root' ? '' : `${path}/${type}`
    for (const child of node.children.toReversed()) open.push({ node: child, path: inside })
  }
  return flat
}

/** What tells a node from another of its type and place. */
function describe(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return String(node.depth)
    case 'list':
      return `${node.ordered} ${node.start}`
    case 'listItem':
      return String(node.checked)
    case 'table':
      return String(node.align)
    case 'link':
    case 'image':
      return `${node.url} ${node.title}`
    case 'definition':
      return `${node.identifier} ${node.url} ${node.title}`
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return node.identifier
    default:
      return ''
  }
}

/** Elements in which HTML keeps white space, or which hold no text. */
const VERBATIM = /<(pre|textarea|script|style|listing|xmp)\b[^]*?(?:<\/\1\s*>|$)/gi

function collectVerbatim(root: Root, source: string): string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'code') found.push(`${node.lang} ${node.meta} ${node.value}`)
    else if (node.type === 'inlineCode') found.push(node.value)
    else if (node.type === 'html') {
      const { start, end } = node.position!
      found.push(
        ...Array.from(source.slice(start.offset, end.offset).matchAll(VERBATIM), ([element]) => element),
      )
    } else if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  return found
}
