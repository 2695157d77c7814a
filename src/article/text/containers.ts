import type { Container, ContainerType, Prose, Range } from '../model.ts'
import type { Association, Parents } from 'mdast'

/** The containers that Markdown makes, by the type of their node. */
const TYPES = new Set<string>(['blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'])

const isContainerType = (type: string): type is Exclude<ContainerType, 'root' | 'html'> => TYPES.has(type)

/** The container that a node makes, or `undefined` when it makes none and its content belongs to `parent`. */
export function containerOf(
  node: Parents,
  range: Range,
  parent: Container,
  index: number,
): Container | undefined {
  if (!isContainerType(node.type)) return undefined
  const { type } = node
  if (type === 'list' && node.ordered)
    return { type, parent, index, range, ordered: true, start: node.start ?? 1 }
  if (type === 'list') return { type, parent, index, range, ordered: false }
  if (type === 'footnoteDefinition') return { type, parent, index, range, label: labelOf(node) }
  return { type, parent, index, range }
}

/** A label as written, which some trees give in normalised form only. */
export const labelOf = ({ label, identifier }: Association): string => label ?? identifier

/** The innermost container of a type that holds the block, or `undefined`. */
export function enclosing(prose: Prose, type: ContainerType): Container | undefined {
  for (let container: Container | undefined = prose.container; container; container = container.parent)
    if (container.type === type) return container
  return undefined
}
