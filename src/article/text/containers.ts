import type { Association, List, Parents } from 'mdast'
import type { Container, ContainerType } from './prose.ts'
import type { Range } from '../range.ts'

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
  const container = { type: node.type, parent, index, range }
  if (node.type === 'list') return { ...container, ...numbering(node) }
  if (node.type === 'footnoteDefinition') return { ...container, label: labelOf(node) }
  return container
}

const numbering = ({ ordered, start }: List): Pick<Container, 'ordered' | 'start'> =>
  ordered ? { ordered: true, start: start ?? 1 } : { ordered: false }

/** A label as written, which some trees give in normalised form only. */
export const labelOf = ({ label, identifier }: Association): string => label ?? identifier
