import type { Nodes } from 'mdast'

const FIELDS = [
  'value',
  'url',
  'title',
  'alt',
  'label',
  'identifier',
  'referenceType',
  'depth',
  'ordered',
  'start',
] as const

/**
 * A tree as lines, with everything that the collectors look at: easy to compare and to read. Texts beside each other
 * are one, as they are to the collectors: behind a literal autolink the native parser may cut a text in two.
 */
export function describeTree(node: Nodes, indent = ''): string {
  const position = `${node.position?.start.offset}-${node.position?.end.offset}`
  const values = node as Partial<Record<(typeof FIELDS)[number], unknown>>
  const fields = FIELDS.filter(name => (values[name] ?? undefined) !== undefined).map(
    name => `${name}=${JSON.stringify(values[name])}`,
  )
  const children =
    'children' in node ? joinTexts(node.children).map(child => describeTree(child, `${indent} `)) : []
  return [[indent + node.type, position, ...fields].join(' '), ...children].join('\n')
}

function joinTexts(children: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (last?.type !== 'text' || child.type !== 'text') joined.push(child)
    else {
      const position = { start: last.position!.start, end: child.position!.end }
      joined[joined.length - 1] = { type: 'text', value: last.value + child.value, position }
    }
  }
  return joined
}
