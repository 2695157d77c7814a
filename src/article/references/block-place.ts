import type { Container, Prose } from '../model.ts'

/** What a block is to a list of references that might hold it. */
export type Place =
  | { readonly kind: 'line' }
  | { readonly kind: 'item' | 'row'; readonly container: Container }
  | { readonly kind: 'footnote' | 'quoted' | 'outside' }

const line: Place = { kind: 'line' }
const outside: Place = { kind: 'outside' }

/**
 * Where a block stands, seen from `base`: in a list item or table row of its own, in a footnote, in a block
 * quotation, or as a line straight in `base`. The outermost decides, so a nested list belongs to its item.
 */
export function placeOf(prose: Prose, base: Container): Place {
  let place = line
  for (let container = prose.container; container !== base; container = container.parent) {
    if (container.type === 'listItem' || container.tag === 'li') place = { kind: 'item', container }
    else if (container.type === 'tableRow' || container.tag === 'tr') place = { kind: 'row', container }
    else if (container.type === 'footnoteDefinition') place = { kind: 'footnote' }
    else if (container.type === 'blockquote' || container.tag === 'blockquote') place = { kind: 'quoted' }
    if (!container.parent) return outside
  }
  return place
}

/** The container whose blocks may belong to a heading: what holds it, HTML elements left aside. */
export function baseOf(prose: Prose): Container {
  let base = prose.container
  while (base.type === 'html' && base.parent) base = base.parent
  return base
}

/** The document. */
export function rootOf(block: Prose): Container {
  let root = block.container
  while (root.parent) root = root.parent
  return root
}

const headingTag = /^h([1-6])$/

/** The level of a heading, 1 to 6, in Markdown or HTML; 0 for other blocks. */
export const headingLevel = ({ depth, container }: Prose): number =>
  depth || Number(headingTag.exec(container.tag ?? '')?.[1] ?? 0)
